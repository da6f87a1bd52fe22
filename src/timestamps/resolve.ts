import { endOfBikramMonth, fromBikram, toBikram } from './bikram.ts'
import { add, addDays, type CivilDate, type CivilTime, daysBetween, isDate } from './calendar.ts'
import type { Candidate, Fields, Meaning } from './fields.ts'
import { resolveOffset, resolveStretch } from './lengths.ts'
import { type Context, type ResolvedDate, resolveDate, yearOf } from './resolve-date.ts'
import type { Precision, TimeField } from './types.ts'
import { DATE_FIELDS, type Point, pointAt, unknown, type Value, valueOf } from './values.ts'
import type { Lexicon } from './words.ts'

/** A value, and the day it may be an anchor of for what follows. */
export interface Resolution {
  readonly value: Value
  readonly day?: CivilDate
}

export function resolve({ meaning, tense }: Candidate, context: Context, lexicon: Lexicon): Resolution {
  switch (meaning.kind) {
    case 'vague':
    case 'unresolved': return { value: unknown }
    case 'offset': return { value: resolveOffset(meaning, context.reference, context.zone, tense) }
    case 'stretch': return { value: resolveStretch(meaning, context.reference, context.zone) }
    case 'moment': {
      const whole = meaning.fields.calendar === 'bikram' ? { ...context, zone: lexicon.bikramZone ?? context.zone } : context
      const resolution = resolveMoment(meaning, whole, lexicon.fiscalYear)
      return resolution.value.iso === null && meaning.otherwise !== undefined ? resolveMoment({ kind: 'moment', fields: meaning.otherwise }, whole, lexicon.fiscalYear) : resolution
    }
  }
}

function resolveMoment({ fields, until }: Extract<Meaning, { kind: 'moment' }>, context: Context, fiscalYear: Lexicon['fiscalYear']): Resolution {
  const period = resolvePeriod(fields, until, context, fiscalYear)
  if (period !== undefined) return { value: period }
  const from = resolvePoint(fields, context)
  if (from === undefined) return { value: unknown }
  if (until === undefined) return finish(from, undefined, context)
  const to = resolvePoint(until, context)
  if (to?.point.precision !== from.point.precision) return { value: unknown }
  return finish(...inOrder(from, to, fields, until, context.tense), context)
}

interface End {
  readonly point: Point
  readonly implied: readonly TimeField[]
  readonly last?: CivilDate
  readonly bikramSambat?: string
  /** The zone the clock time is written in, where that is not UTC. */
  readonly zone?: number
}

function finish(from: End, to: End | undefined, { zone: newsroom }: Context): Resolution {
  const zone = from.zone ?? newsroom
  const last = to === undefined ? from.last : (to.last ?? undefined)
  const until = last !== undefined ? pointAt(last, 'day') : to?.point
  if (until !== undefined && isBefore(until.time, from.point.time)) return { value: unknown }
  const value = valueOf(from.point, until, zone, from.implied)
  const { point, bikramSambat } = from
  return { value: bikramSambat === undefined ? value : { ...value, bikramSambat }, day: point.time }
}

/** Sets a range right whose ends were resolved each by itself: 24 दिसंबर से 5 जनवरी, रात 10 से 2 बजे. */
function inOrder(from: End, to: End, fields: Fields, until: Fields, tense: -1 | 0 | 1): [End, End] {
  if (from.implied.includes('year') && to.implied.includes('year') && until.month !== undefined && until.day !== undefined && fields.month !== undefined) {
    const years = from.point.time.year - to.point.time.year
    const same = shifted(to, years, 'years')
    return [from, isBefore(same.point.time, from.point.time) ? shifted(same, 1, 'years') : same]
  }
  if (!isBefore(to.point.time, from.point.time)) return [from, to]
  if (until.hour !== undefined) return [from, shifted(to, 1, 'days')]
  if (until.weekday !== undefined) return tense === -1 ? [shifted(from, -7, 'days'), to] : [from, shifted(to, 7, 'days')]
  if (until.month !== undefined && until.year === undefined) return fields.year === undefined && tense === -1 ? [shifted(from, -1, 'years'), to] : [from, shifted(to, 1, 'years')]
  return [from, to]
}

function shifted(end: End, amount: number, unit: 'days' | 'years'): End {
  return { ...end, point: { ...end.point, time: add(end.point.time, amount, unit) } }
}

function isBefore(a: CivilTime, b: CivilTime): boolean {
  const days = daysBetween(b, a)
  return days < 0 || (days === 0 && (a.hour - b.hour || a.minute - b.minute || a.second - b.second) < 0)
}

function resolvePoint(fields: Fields, context: Context): End | undefined {
  const { now } = fields
  if (now !== undefined) return context.reference === undefined ? undefined : { point: pointAt(context.reference, now), implied: [...DATE_FIELDS, 'hour', ...(now === 'minute' ? (['minute'] as const) : [])] }
  const date = hasDate(fields) ? resolveDate(inOrderOfOutlet(fields), context) : dayOfClock(context)
  if (date === undefined) return undefined
  if (fields.hour === undefined) return { ...date, point: pointAt(date.date, date.precision) }
  if (date.precision !== 'day') return undefined
  return resolveClock(fields, fields.hour, date, context)
}

function hasDate(fields: Fields): boolean {
  const { year, yearShift, month, monthShift, day, days, weekday, weekShift, anchored, nthWeek } = fields
  return (year ?? yearShift ?? month ?? monthShift ?? day ?? days ?? weekday ?? weekShift ?? anchored ?? nthWeek) !== undefined
}

/** Machines of the American locale write 3/11/2024 6:20:45 PM, month first; people do not write seconds. */
function inOrderOfOutlet(fields: Fields): Fields {
  const { slashed, second, meridiem, day, month, year } = fields
  if (slashed !== true || second === undefined || meridiem === undefined || day === undefined || month === undefined) return fields
  return isDate({ year: year ?? 0, month: day, day: month }) ? { ...fields, day: month, month: day } : fields
}

/** How many days back the news of a paper goes: older days are its background. */
const FRESH = 31

/** A clock time without a day is one of the day named last, unless that lies ahead, else of the reference's. */
function dayOfClock({ reference, anchor }: Context): ResolvedDate | undefined {
  if (reference === undefined) return undefined
  const ago = anchor === undefined ? 0 : daysBetween(anchor, reference)
  const date = anchor !== undefined && ago >= 0 && ago <= FRESH ? anchor : reference
  return { date, precision: 'day', implied: DATE_FIELDS }
}

function resolveClock(fields: Fields, written: number, date: ResolvedDate, { zone }: Context): End | undefined {
  const { minute, second, part, meridiem } = fields
  const hour = hourOf(written, part, meridiem)
  if (hour === undefined) return undefined
  const precision: Precision = second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour'
  const midnight = { ...date.date, hour: 0, minute: 0, second: 0 }
  const local = add({ ...midnight, minute: minute ?? 0, second: second ?? 0 }, hour, 'hours')
  const isUtc = fields.zone === 0
  const time = isUtc ? add(local, zone, 'minutes') : local
  return { point: pointAt(time, precision), implied: date.implied, ...(fields.zone !== undefined && !isUtc && { zone: fields.zone }), ...(date.bikramSambat !== undefined && { bikramSambat: date.bikramSambat }) }
}

/** The hour from 0 to 24: a part of day tells which twelve hours a 4 is one of. */
function hourOf(written: number, part: number | undefined, meridiem: 'am' | 'pm' | undefined): number | undefined {
  if (written > 24) return undefined
  if (written > 12 || (written === 0 && meridiem === undefined)) return written
  if (meridiem !== undefined) return (written % 12) + (meridiem === 'pm' ? 12 : 0)
  if (part === undefined) return written
  const early = written % 12
  return early >= part || early + 24 < part + 12 ? early : early + 12
}

/** Decades, centuries, fiscal years, quarters and half years. */
function resolvePeriod(fields: Fields, until: Fields | undefined, context: Context, fiscalYear: Lexicon['fiscalYear']): Value | undefined {
  const { decade, century, decadeShift, quarter, quarterShift, half, fiscal } = fields
  const { reference, zone } = context
  if (decade !== undefined) return valueOf(pointAt({ year: decade * 10, month: 1, day: 1 }, 'decade'), undefined, zone, [])
  if (century !== undefined) return valueOf(pointAt({ year: century * 100, month: 1, day: 1 }, 'century'), undefined, zone, [])
  if (decadeShift !== undefined) return reference === undefined ? unknown : valueOf(pointAt({ ...reference, year: reference.year + 10 * decadeShift }, 'decade'), undefined, zone, ['year'])
  if (fiscal === true) return resolveFiscal(fields, until, context, fiscalYear)
  if (quarterShift !== undefined) return reference === undefined ? unknown : valueOf(pointAt(add({ ...reference, day: 1 }, 3 * quarterShift, 'months'), 'quarter'), undefined, zone, ['year', 'month'])
  if (quarter === undefined && half === undefined) return undefined
  const year = yearOf(fields, context) ?? context.anchorYear ?? reference?.year
  if (year === undefined) return unknown
  const implied: readonly TimeField[] = fields.year === undefined ? ['year'] : []
  if (quarter !== undefined) return valueOf(pointAt({ year, month: 3 * quarter - 2, day: 1 }, 'quarter'), undefined, zone, implied)
  const first = half === 2 ? 7 : 1
  return valueOf(pointAt({ year, month: first, day: 1 }, 'month'), pointAt({ year, month: first + 5, day: 1 }, 'month'), zone, implied)
}

function resolveFiscal(fields: Fields, until: Fields | undefined, context: Context, { calendar, month }: Lexicon['fiscalYear']): Value {
  const { reference, zone } = context
  const isBikram = calendar === 'bikram' && (fields.year === undefined || fields.calendar === 'bikram')
  const own = reference === undefined ? undefined : isBikram ? toBikram(reference) : reference
  const current = own === undefined ? undefined : own.month < month ? own.year - 1 : own.year
  // A fiscal year told by one number is the one that ends in it.
  const start = fields.year !== undefined ? fields.year - (until === undefined ? 1 : 0) : current === undefined ? undefined : current + (fields.yearShift ?? 0)
  if (start === undefined) return unknown
  const years = until?.year === undefined ? 1 : Math.max(1, until.year - start)
  const implied: readonly TimeField[] = fields.year === undefined ? ['year'] : []
  if (isBikram) {
    const from = fromBikram(start, month, 1)
    const to = endOfBikramMonth(start + years, month - 1)
    return from === undefined || to === undefined ? unknown : { ...valueOf(pointAt(from, 'day'), pointAt(to, 'day'), zone, implied), bikramSambat: `${start}/${start + years}` }
  }
  const offset = fields.quarter !== undefined ? 3 * (fields.quarter - 1) : fields.half === 2 ? 6 : 0
  const length = fields.quarter !== undefined ? 3 : fields.half !== undefined ? 6 : 12 * years
  const from = add({ year: start, month, day: 1, hour: 0, minute: 0, second: 0 }, offset, 'months')
  return valueOf(pointAt(from, 'month'), pointAt(addDays(add(from, length, 'months'), -1), 'month'), zone, implied)
}
