import { type CivilDate, type CivilTime, isoDate, pad, weekOf } from './calendar.ts'
import { offsetOf } from './reference.ts'
import type { Precision, TimeField, Timestamp } from './types.ts'

/** What an expression comes to: the part of a record that its words decide. */
export type Value = Pick<Timestamp, 'iso' | 'until' | 'precision' | 'implied' | 'bikramSambat'>

/** What cannot be resolved without guessing. */
export const unknown: Value = { iso: null, implied: [] }

export const DATE_FIELDS: readonly TimeField[] = ['year', 'month', 'day']

/** One end of a time, as exact as its precision. */
export interface Point {
  readonly precision: Precision
  readonly time: CivilTime
}

export function pointAt(date: CivilDate & Partial<CivilTime>, precision: Precision): Point {
  return { precision, time: { hour: 0, minute: 0, second: 0, ...date } }
}

/** Writes a point as the records do: 2023-06-16T16:33+05:30, 2023-06-16, 2023-W24, 199X. */
export function isoOf({ precision, time }: Point, zone: number): string {
  const { year, month, hour, minute, second } = time
  switch (precision) {
    case 'century': return `${pad(Math.floor(year / 100))}XX`
    case 'decade': return `${pad(Math.floor(year / 10), 3)}X`
    case 'year': return pad(year, 4)
    case 'quarter': return `${pad(year, 4)}-Q${Math.ceil(month / 3)}`
    case 'month': return `${pad(year, 4)}-${pad(month)}`
    case 'week': {
      const week = weekOf(time)
      return `${pad(week.year, 4)}-W${pad(week.week)}`
    }
    case 'day': return isoDate(time)
    case 'hour': return `${isoDate(time)}T${pad(hour)}:00${offsetOf(zone)}`
    case 'minute': return `${isoDate(time)}T${pad(hour)}:${pad(minute)}${offsetOf(zone)}`
    case 'second': return `${isoDate(time)}T${pad(hour)}:${pad(minute)}:${pad(second)}${offsetOf(zone)}`
  }
}

/** ISO 8601 has four digits for the year. */
function isWritable({ time }: Point): boolean {
  return time.year >= 1 && time.year <= 9999
}

/** The value of a point, or of all the time from one to another. */
export function valueOf(from: Point, until: Point | undefined, zone: number, implied: readonly TimeField[]): Value {
  if (!isWritable(from) || (until !== undefined && !isWritable(until))) return unknown
  const iso = isoOf(from, zone)
  if (until === undefined) return { iso, precision: from.precision, implied }
  return { iso, until: isoOf(until, zone), precision: from.precision, implied }
}
