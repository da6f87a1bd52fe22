import { DateTime, FixedOffsetZone } from 'luxon'

/** A day of the Gregorian calendar. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A wall clock reading; whose zone it is in stands elsewhere. */
export interface CivilTime extends CivilDate {
  readonly hour: number
  readonly minute: number
  readonly second: number
}

export type Duration = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes' | 'seconds'

// Wall clocks are computed on UTC, where no hour is skipped, and in a fixed locale, so that the host has no say.
const OPTIONS = { zone: FixedOffsetZone.utcInstance, locale: 'en-US' } as const

function dateTimeOf(time: CivilDate & Partial<CivilTime>): DateTime {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = time
  return DateTime.fromObject({ year, month, day, hour, minute, second }, OPTIONS)
}

function civil({ year, month, day, hour, minute, second }: DateTime): CivilTime {
  return { year, month, day, hour, minute, second }
}

/** Whether the calendar has the day: 31 June is none. */
export function isDate(date: CivilDate): boolean {
  const { year, month, day } = date
  if (day >= 1 && day <= 28) return year >= 1 && year <= 9999 && month >= 1 && month <= 12
  return year >= 1 && year <= 9999 && dateTimeOf(date).isValid
}

export function add(time: CivilTime, amount: number, unit: Duration): CivilTime {
  return civil(dateTimeOf(time).plus({ [unit]: amount }))
}

// Counting days is what an article needs most, and luxon takes 3 µs to make a date: days are counted on Date.UTC,
// which knows no zone either. It reads a year below 100 as one of the 1900s; those go by luxon.
function dayNumber({ year, month, day }: CivilDate): number {
  return (year < 100 ? dateTimeOf({ year, month, day }).toMillis() : Date.UTC(year, month - 1, day)) / DAY
}

const DAY = 86_400_000

export function addDays(date: CivilDate, days: number): CivilDate {
  const sum = new Date((dayNumber(date) + days) * DAY)
  return { year: sum.getUTCFullYear(), month: sum.getUTCMonth() + 1, day: sum.getUTCDate() }
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CivilDate): number {
  // Day 0 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

export function weekOf(date: CivilDate): { readonly year: number; readonly week: number } {
  const { weekYear, weekNumber } = dateTimeOf(date)
  return { year: weekYear, week: weekNumber }
}

/** Days from one date to another. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Seconds since 1970 of a wall clock so many minutes east of Greenwich, and back. */
export function wallClock(milliseconds: number, zone: number): CivilTime {
  return civil(DateTime.fromMillis(milliseconds, OPTIONS).plus({ minutes: zone }))
}

/** Reads an ISO 8601 instant as a wall clock of a zone; one without an offset is taken to be in it. */
export function readIso(iso: string, zone: number): CivilTime | undefined {
  const read = DateTime.fromISO(iso, { zone: FixedOffsetZone.instance(zone), locale: 'en-US' })
  return read.isValid ? civil(read) : undefined
}

export function isoDate({ year, month, day }: CivilDate): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0')
}
