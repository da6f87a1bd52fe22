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
export function isDate({ year, month, day }: CivilDate): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= (day <= 28 ? 28 : monthLength(year, month))
}

function monthLength(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

// An article needs dozens of sums, and luxon takes 3 µs and a locale to make a date: sums are done on Date.UTC, which knows
// no zone either. It reads a year below 100 as one of the 1900s; those go by luxon.
export function add(time: CivilTime, amount: number, unit: Duration): CivilTime {
  if (time.year < 100) return civil(dateTimeOf(time).plus({ [unit]: amount }))
  if (unit === 'years') return addMonths(time, 12 * amount)
  return unit === 'months' ? addMonths(time, amount) : civilAt(millisecondsOf(time) + amount * LENGTHS[unit])
}

/** A month that lacks the day ends with its last: 31 January and one month is 28 February. */
function addMonths(time: CivilTime, months: number): CivilTime {
  const count = 12 * time.year + time.month - 1 + months
  const year = Math.floor(count / 12)
  const month = count - 12 * year + 1
  const { hour, minute, second } = time
  return { year, month, day: Math.min(time.day, monthLength(year, month)), hour, minute, second }
}

const DAY = 86_400_000
const LENGTHS = { weeks: 7 * DAY, days: DAY, hours: 3_600_000, minutes: 60_000, seconds: 1000 } as const

function millisecondsOf({ year, month, day, hour, minute, second }: CivilTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

function civilAt(milliseconds: number): CivilTime {
  const date = new Date(milliseconds)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds() }
}

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: CivilDate): number {
  return (year < 100 ? dateTimeOf({ year, month, day }).toMillis() : Date.UTC(year, month - 1, day)) / DAY
}

/** The date of a {@link dayNumber}. */
export function dateOf(days: number): CivilDate {
  const date = new Date(days * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOf(dayNumber(date) + days)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CivilDate): number {
  // Day 0 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** The week of ISO 8601, which is of the year that has its Thursday. */
export function weekOf(date: CivilDate): { readonly year: number; readonly week: number } {
  const thursday = dayNumber(date) - weekdayOf(date) + 4
  const { year } = dateOf(thursday)
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 }
}

/** Days from one date to another. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The wall clock, so many minutes east of Greenwich, of an instant in milliseconds since 1970. */
export function wallClock(milliseconds: number, zone: number): CivilTime {
  return civilAt(milliseconds + zone * LENGTHS.minutes)
}

/** Reads an ISO 8601 instant as a wall clock of a zone; one without an offset is taken to be in it. */
export function readIso(iso: string, zone: number): CivilTime | undefined {
  const plain = readPlainIso(iso, zone)
  if (plain !== undefined) return plain
  const read = DateTime.fromISO(iso, { zone: FixedOffsetZone.instance(zone), locale: 'en-US' })
  return read.isValid ? civil(read) : undefined
}

const PLAIN = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(?:(Z)|([+-])([0-9]{2}):([0-9]{2}))?)?$/u

/** The forms that nearly every stamp has; luxon reads the others, and refuses what is none. It takes 10 µs, a twentieth of a page's times. */
function readPlainIso(iso: string, zone: number): CivilTime | undefined {
  const fields = PLAIN.exec(iso)
  if (fields === null) return undefined
  const field = (index: number): number => Number(fields[index] ?? 0)
  const time = { year: field(1), month: field(2), day: field(3), hour: field(4), minute: field(5), second: field(6) }
  const [ahead, behind] = [field(9), field(10)]
  if (time.year < 100 || !isDate(time) || time.hour > 23 || time.minute > 59 || time.second > 59 || ahead > 14 || behind > 59) return undefined
  if (fields[7] === undefined && fields[8] === undefined) return time
  return add(time, zone - (fields[8] === '-' ? -1 : 1) * (60 * ahead + behind), 'minutes')
}

export function isoDate({ year, month, day }: CivilDate): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0')
}
