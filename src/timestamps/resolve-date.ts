import { bikramMonthLength, endOfBikramMonth, fromBikram, toBikram } from './bikram.ts'
import { add, addDays, type CivilDate, type CivilTime, isDate, weekdayOf, weekOf } from './calendar.ts'
import type { Fields } from './fields.ts'
import { nearest } from './nearest.ts'
import type { Precision, TimeField } from './types.ts'

/** The day, or the first day of the longer period, that an expression names. */
export interface ResolvedDate {
  readonly date: CivilDate
  readonly precision: Precision
  readonly implied: readonly TimeField[]
  /** Last day of a Bikram Sambat month or year, which no ISO month or year is. */
  readonly last?: CivilDate
  readonly bikramSambat?: string
}

export interface Context {
  readonly reference: CivilTime | undefined
  /** Minutes east of Greenwich of the newsroom. */
  readonly zone: number
  readonly tense: -1 | 0 | 1
  /** The day named last in the text. */
  readonly anchor: CivilDate | undefined
  /** The year named last in the text, and just before. */
  readonly anchorYear: number | undefined
  readonly yearBefore: number | undefined
}

/** Resolves all of an expression that is coarser than an hour; `undefined` where it is no date or the reference is wanting. */
export function resolveDate(fields: Fields, context: Context): ResolvedDate | undefined {
  if (fields.anchored !== undefined) return resolveAnchored(fields, context)
  if (fields.days !== undefined) return resolveDays(fields.days, context)
  if (fields.weekday !== undefined && fields.day === undefined) return resolveWeekday(fields, fields.weekday, context)
  if (fields.calendar === 'bikram') return resolveBikram(fields, context)
  if (fields.month !== undefined) return fields.nthWeek === undefined ? resolveMonth(fields, fields.month, context) : resolveNthWeek(fields, context)
  if (fields.nthWeek !== undefined) return resolveNthWeek(fields, context)
  if (fields.day !== undefined || fields.monthShift !== undefined) return resolveInMonth(fields, context)
  if (fields.weekShift !== undefined) return resolveWeek(fields.weekShift, context)
  const year = yearOf(fields, context)
  return year === undefined ? undefined : { date: { year, month: 1, day: 1 }, precision: 'year', implied: fields.year === undefined ? ['year'] : [] }
}

const ALL: readonly TimeField[] = ['year', 'month', 'day']

export function yearOf({ year, yearShift }: Fields, { reference }: Context): number | undefined {
  if (year !== undefined) return year
  return yearShift === undefined || reference === undefined ? undefined : reference.year + yearShift
}

function resolveDays([past, future]: readonly [number, number], { reference, tense }: Context): ResolvedDate | undefined {
  return reference === undefined ? undefined : { date: addDays(reference, tense === 1 ? future : past), precision: 'day', implied: ALL }
}

/** उसी दिन, अगले दिन, उस साल: from the day named last; पिछले साल इसी दिन from the reference. */
function resolveAnchored(fields: Fields, { reference, anchor }: Context): ResolvedDate | undefined {
  const { anchored, step, yearShift } = fields
  if (yearShift !== undefined) {
    const day = anchor ?? reference
    if (reference === undefined || day === undefined) return undefined
    const date = { ...day, year: reference.year + yearShift }
    return isDate(date) ? { date, precision: 'day', implied: ALL } : undefined
  }
  const base = anchor ?? (step === undefined ? undefined : reference)
  if (base === undefined) return undefined
  if (anchored === 'year') return { date: base, precision: 'year', implied: ['year'] }
  if (anchored === 'month') return { date: base, precision: 'month', implied: ['year', 'month'] }
  if (anchored === 'week') return { date: base, precision: 'week', implied: ALL }
  return { date: addDays(base, step ?? 0), precision: 'day', implied: ALL }
}

function resolveWeekday(fields: Fields, weekday: number, context: Context): ResolvedDate | undefined {
  const { reference, tense } = context
  if (fields.nth !== undefined) return resolveNthWeekday(fields, weekday, fields.nth, context)
  if (reference === undefined) return undefined
  const back = (weekdayOf(reference) - weekday + 7) % 7
  if (fields.weekShift !== undefined) return { date: addDays(reference, weekday - weekdayOf(reference) + 7 * fields.weekShift), precision: 'day', implied: ALL }
  const shift = fields.weekdayShift
  const days = shift === -1 ? -(back === 0 ? 7 : back) : shift === 1 ? (7 - back) : shift === 0 ? weekday - weekdayOf(reference) : tense === 1 && back > 0 ? 7 - back : -back
  return { date: addDays(reference, days), precision: 'day', implied: ALL }
}

/** जुलाई के पहले शुक्रवार. */
function resolveNthWeekday(fields: Fields, weekday: number, nth: number, context: Context): ResolvedDate | undefined {
  const month = monthOf(fields, context)
  if (month === undefined) return undefined
  const first = { ...month.date, day: 1 }
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7)
  // The last one (-1) is the fifth, or where there is none the fourth.
  const date = { ...first, day: nth < 0 ? (isDate({ ...first, day: day + 28 }) ? day + 28 : day + 21) : day + 7 * (nth - 1) }
  return isDate(date) ? { date, precision: 'day', implied: [...month.implied, 'day'] } : undefined
}

/** The second week of a month holds most of its days 8 to 14. */
function resolveNthWeek(fields: Fields, context: Context): ResolvedDate | undefined {
  const month = monthOf(fields, context)
  if (month === undefined) return undefined
  const middle = Math.min(7 * (fields.nthWeek ?? 1) - 3, 28)
  return { date: { ...month.date, day: middle }, precision: 'week', implied: [...month.implied, 'day'] }
}

/** The month that is named, or counted from the reference, or the reference's own. */
function monthOf(fields: Fields, context: Context): ResolvedDate | undefined {
  if (fields.month !== undefined) return resolveMonth({ ...(fields.year !== undefined && { year: fields.year }), ...(fields.yearShift !== undefined && { yearShift: fields.yearShift }) }, fields.month, context)
  const { reference } = context
  if (reference === undefined) return undefined
  const { year, month } = add({ ...reference, day: 1 }, fields.monthShift ?? 0, 'months')
  return { date: { year, month, day: 1 }, precision: 'month', implied: ['year', 'month'] }
}

function resolveMonth(fields: Fields, month: number, context: Context): ResolvedDate | undefined {
  const { day } = fields
  const precision = day === undefined ? 'month' : 'day'
  const year = yearOf(fields, context) ?? (day !== undefined && fields.side === undefined ? context.yearBefore : undefined)
  const at = (candidate: number): CivilDate => ({ year: candidate, month, day: day ?? 1 })
  if (year !== undefined) return isDate(at(year)) ? { date: at(year), precision, implied: fields.year === undefined ? ['year'] : [] } : undefined
  const { reference } = context
  if (reference === undefined) return undefined
  const days = [-1, 0, 1].map((shift) => ({ date: at(reference.year + shift) })).filter(({ date }) => isDate(date))
  // A month is compared by its first day with the first of the reference's, so that the current month is neither past nor future.
  const base = day === undefined ? { ...reference, day: 1 } : reference
  const best = nearest(days, base, sideOf(fields, context), fields.side !== undefined && fields.side !== 0)
  return best === undefined ? undefined : { date: best.date, precision, implied: ['year'] }
}

function sideOf({ side, weekday }: Fields, { tense }: Context): -1 | 0 | 1 {
  return side ?? (weekday === undefined ? tense : 0)
}

/** इस महीने की 24 तारीख, अगले महीने, 27 तारीख, गुरुवार 21 तारीख. */
function resolveInMonth(fields: Fields, context: Context): ResolvedDate | undefined {
  const { day, weekday } = fields
  const month = monthOf(fields, context)
  if (month === undefined || day === undefined) return month
  if (fields.monthShift !== undefined) {
    const date = { ...month.date, day }
    return isDate(date) ? { date, precision: 'day', implied: ['year', 'month'] } : undefined
  }
  const { reference } = context
  if (reference === undefined) return undefined
  const days = [0, -1, 1]
    .map((shift) => ({ date: { ...civilMonth(reference, shift), day } }))
    .filter(({ date }) => isDate(date) && (weekday === undefined || weekdayOf(date) === weekday))
  const [own] = days
  // Without a tense the day is one of the month the paper came out in.
  const best = context.tense === 0 && weekday === undefined ? own : nearest(days, reference, context.tense, false)
  return best === undefined ? undefined : { date: best.date, precision: 'day', implied: ['year', 'month'] }
}

function civilMonth(reference: CivilTime, shift: number): { year: number; month: number } {
  const { year, month } = add({ ...reference, day: 1 }, shift, 'months')
  return { year, month }
}

function resolveWeek(shift: number, { reference }: Context): ResolvedDate | undefined {
  if (reference === undefined) return undefined
  const date = addDays(reference, 7 * shift)
  return weekOf(date).year < 1 ? undefined : { date, precision: 'week', implied: ALL }
}

/** Dates of Bikram Sambat: ISO in Gregorian, the written form beside it. */
function resolveBikram(fields: Fields, context: Context): ResolvedDate | undefined {
  const { month, day, yearShift } = fields
  const own = context.reference === undefined ? undefined : toBikram(context.reference)
  const year = fields.year ?? (yearShift === undefined || own === undefined ? undefined : own.year + yearShift)
  if (month === undefined) {
    if (day === undefined) return year === undefined ? undefined : bikramPeriod(year, 1, 12, `${year}`, fields.year === undefined ? ['year'] : [])
    return own === undefined ? undefined : bikramDay(own.year, own.month, day, ['year', 'month'])
  }
  if (year !== undefined) return bikramDate(year, month, day, fields.year === undefined ? ['year'] : [])
  const { reference } = context
  if (own === undefined || reference === undefined) return undefined
  const days = [-1, 0, 1].map((shift) => bikramDate(own.year + shift, month, day, ['year'])).filter((date) => date !== undefined)
  const base = day === undefined ? (fromBikram(own.year, own.month, 1) ?? reference) : reference
  return nearest(days, base, sideOf(fields, context), fields.side !== undefined && fields.side !== 0)
}

function bikramDate(year: number, month: number, day: number | undefined, implied: readonly TimeField[]): ResolvedDate | undefined {
  return day === undefined ? bikramPeriod(year, month, month, `${year}-${two(month)}`, implied) : bikramDay(year, month, day, implied)
}

function bikramDay(year: number, month: number, day: number, implied: readonly TimeField[]): ResolvedDate | undefined {
  const date = fromBikram(year, month, day)
  return date === undefined ? undefined : { date, precision: 'day', implied, bikramSambat: `${year}-${two(month)}-${two(day)}` }
}

function bikramPeriod(year: number, from: number, to: number, bikramSambat: string, implied: readonly TimeField[]): ResolvedDate | undefined {
  const date = bikramMonthLength(year, from) === undefined ? undefined : fromBikram(year, from, 1)
  const last = endOfBikramMonth(year, to)
  return date === undefined || last === undefined ? undefined : { date, precision: 'day', implied, last, bikramSambat }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
