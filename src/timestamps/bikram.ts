import * as bikramSambat from 'bikram-sambat'
import { addDays, type CivilDate, isoDate } from './calendar.ts'

// Years the library has month lengths for. Up to 2083 they agree with nepali-date-converter month by month;
// later ones are computed forecasts, in which published calendars differ by a day.
const FIRST_YEAR = 1970
const LAST_YEAR = 2090

/** The length of a Bikram Sambat month; `undefined` outside the table. */
export function bikramMonthLength(year: number, month: number): number | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined
  return bikramSambat.daysInMonth(year, month)
}

/** The Gregorian date of a Bikram Sambat one; `undefined` where it is no date, or outside the table. */
export function fromBikram(year: number, month: number, day: number): CivilDate | undefined {
  const length = bikramMonthLength(year, month)
  return length === undefined || day < 1 || day > length ? undefined : bikramSambat.toGreg(year, month, day)
}

/** The Bikram Sambat date of a Gregorian one; `undefined` outside the table. */
export function toBikram(date: CivilDate): CivilDate | undefined {
  const first = fromBikram(FIRST_YEAR, 1, 1)
  const last = fromBikram(LAST_YEAR, 12, bikramMonthLength(LAST_YEAR, 12) ?? 0)
  const iso = isoDate(date)
  return first === undefined || last === undefined || iso < isoDate(first) || iso > isoDate(last) ? undefined : bikramSambat.toBik(iso)
}

/** The last day of a Bikram Sambat month, in the Gregorian calendar. */
export function endOfBikramMonth(year: number, month: number): CivilDate | undefined {
  const next = month === 12 ? fromBikram(year + 1, 1, 1) : fromBikram(year, month + 1, 1)
  const length = bikramMonthLength(year, month)
  return next === undefined ? fromBikram(year, month, length ?? 0) : addDays(next, -1)
}
