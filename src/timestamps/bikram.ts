import * as bikramSambat from 'bikram-sambat'
import { type CivilDate, dateOf, dayNumber } from './calendar.ts'
import { once } from '../text/index.ts'

// Years the library has month lengths for. Up to 2083 they agree with nepali-date-converter month by month;
// later ones are computed forecasts, in which published calendars differ by a day.
const FIRST_YEAR = 1970
const LAST_YEAR = 2090

/** The length of a Bikram Sambat month; `undefined` outside the table. */
export function bikramMonthLength(year: number, month: number): number | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined
  return bikramSambat.daysInMonth(year, month)
}

/** The days on which the months begin, from the first of the table to the one behind its last: the library counts from 1970 on each time. */
const monthStarts = once((): Int32Array => {
  const starts = new Int32Array(12 * (LAST_YEAR - FIRST_YEAR + 1) + 1)
  let day = dayNumber(bikramSambat.toGreg(FIRST_YEAR, 1, 1))
  starts[0] = day
  for (let index = 1; index < starts.length; index++) {
    day += bikramSambat.daysInMonth(FIRST_YEAR + Math.floor((index - 1) / 12), ((index - 1) % 12) + 1)
    starts[index] = day
  }
  return starts
})

function startOf(year: number, month: number): number {
  return monthStarts()[12 * (year - FIRST_YEAR) + month - 1] ?? 0
}

/** The Gregorian date of a Bikram Sambat one; `undefined` where it is no date, or outside the table. */
export function fromBikram(year: number, month: number, day: number): CivilDate | undefined {
  const length = bikramMonthLength(year, month)
  return length === undefined || day < 1 || day > length ? undefined : dateOf(startOf(year, month) + day - 1)
}

/** How many months of it have begun for each thousand days, rounded up: the guess is the month or the one behind. */
const MONTHS_PER_DAY = 12 / 365.2

/** The Bikram Sambat date of a Gregorian one; `undefined` outside the table. */
export function toBikram(date: CivilDate): CivilDate | undefined {
  const starts = monthStarts()
  const first = starts[0] ?? 0
  const days = dayNumber(date)
  if (days < first || days >= (starts.at(-1) ?? first)) return undefined
  let index = Math.min(Math.floor((days - first) * MONTHS_PER_DAY) + 1, starts.length - 2)
  while ((starts[index] ?? first) > days) index--
  return { year: FIRST_YEAR + Math.floor(index / 12), month: (index % 12) + 1, day: days - (starts[index] ?? first) + 1 }
}

/** The last day of a Bikram Sambat month, in the Gregorian calendar. */
export function endOfBikramMonth(year: number, month: number): CivilDate | undefined {
  const length = bikramMonthLength(year, month)
  return length === undefined ? undefined : dateOf(startOf(year, month) + length - 1)
}
