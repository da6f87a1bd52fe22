import { add, type CivilTime, type Duration } from './calendar.ts'
import type { Unit } from '../language/tables/timestamps.ts'
import type { Meaning, Step } from './fields.ts'
import type { Precision, TimeField } from './types.ts'
import { pointAt, unknown, type Value, valueOf } from './values.ts'

// In which unit the calendar counts, how many of it one is, and how exact a time is that is so far away.
const SCALES: Readonly<Record<Unit, readonly [unit: Duration, factor: number, precision: Precision]>> = {
  second: ['seconds', 1, 'second'], minute: ['minutes', 1, 'minute'], hour: ['hours', 1, 'minute'], day: ['days', 1, 'day'], week: ['weeks', 1, 'week'],
  fortnight: ['weeks', 2, 'week'], month: ['months', 1, 'month'], quarter: ['months', 3, 'month'], half: ['months', 6, 'month'], year: ['years', 1, 'year'],
  decade: ['years', 10, 'year'], century: ['years', 100, 'year'],
}
// What half of one is counted in, and how many make one.
const SMALLER: Readonly<Partial<Record<Duration, readonly [unit: Duration, count: number, precision: Precision]>>> = {
  years: ['months', 12, 'month'], months: ['days', 30, 'day'], weeks: ['days', 7, 'day'], days: ['hours', 24, 'hour'], hours: ['minutes', 60, 'minute'], minutes: ['seconds', 60, 'second'],
}
const ORDER: readonly Precision[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']
/** Beyond this many days no calendar arithmetic is meant. */
const MOST = 100_000

/** दो दिन पहले, 1 महीने और 21 दिन पहले, तीन दिन में. */
export function resolveOffset(meaning: Extract<Meaning, { kind: 'offset' }>, reference: CivilTime | undefined, zone: number, tense: -1 | 0 | 1): Value {
  const { steps, least, sign, due, base } = meaning
  // In a clause of the past, two days later is two days after something told before.
  if (reference === undefined || (sign === 1 && tense === -1 && base === undefined)) return unknown
  const start = base === undefined ? reference : add(reference, (tense === 1 ? base[1] : base[0]), 'days')
  const far = move(start, steps, sign)
  if (far === undefined) return unknown
  const precision = due && ORDER.indexOf(far.precision) > ORDER.indexOf('day') ? 'day' : far.precision
  const near = least === undefined ? undefined : move(start, [[least, steps[0]?.[1] ?? 'day']], sign)
  const point = pointAt(far.time, precision)
  if (near?.precision !== far.precision) return valueOf(point, undefined, zone, fieldsTo(precision))
  const other = pointAt(near.time, precision)
  return sign === -1 ? valueOf(point, other, zone, fieldsTo(precision)) : valueOf(other, point, zone, fieldsTo(precision))
}

/** पिछले दस दिन end with the reference; अगले दस दिन begin behind its day. */
export function resolveStretch({ amount, unit, sign }: Extract<Meaning, { kind: 'stretch' }>, reference: CivilTime | undefined, zone: number): Value {
  if (reference === undefined) return unknown
  const moved = move(reference, [[amount, unit]], sign)
  if (moved === undefined) return unknown
  const precision = moved.precision === 'week' || moved.precision === 'month' ? 'day' : moved.precision
  const far = pointAt(moved.time, precision)
  if (sign === -1) return valueOf(far, pointAt(reference, precision), zone, fieldsTo(precision))
  const near = moved.precision === 'day' ? add(reference, 1, 'days') : reference
  return valueOf(pointAt(near, precision), far, zone, fieldsTo(precision))
}

function move(from: CivilTime, steps: readonly Step[], sign: -1 | 1): { time: CivilTime; precision: Precision } | undefined {
  let time = from
  let precision: Precision = 'year'
  for (const [amount, name] of steps) {
    const [whole, factor, usual] = SCALES[name]
    let [unit, exact, count] = [whole, usual, amount * factor]
    const smaller = SMALLER[unit]
    if (!Number.isInteger(count) && smaller !== undefined) {
      count = Math.round(count * smaller[1])
      unit = smaller[0]
      exact = smaller[2]
    }
    if (!Number.isInteger(count) || count > MOST) return undefined
    time = add(time, sign * count, unit)
    if (ORDER.indexOf(exact) < ORDER.indexOf(precision)) precision = exact
  }
  return time.year >= 1 && time.year <= 9999 ? { time, precision } : undefined
}

/** The fields a time of this precision has, none of them written. */
export function fieldsTo(precision: Precision): readonly TimeField[] {
  const all: readonly TimeField[] = ['year', 'month', 'day', 'hour', 'minute']
  switch (precision) {
    case 'second':
    case 'minute': return all
    case 'hour': return all.slice(0, 4)
    case 'day':
    case 'week': return all.slice(0, 3)
    case 'month': return all.slice(0, 2)
    default: return ['year']
  }
}
