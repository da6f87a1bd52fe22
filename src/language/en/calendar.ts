import type { CalendarTables, Row } from '../tables/timestamps.ts'

export const months: readonly Row<number>[] = [
  [1, 'january, jan'], [2, 'february, feb'], [4, 'april, apr'], [6, 'june, jun'], [7, 'july, jul'], [8, 'august, aug'], [9, 'september, sept, sep'], [10, 'october, oct'], [11, 'november, nov'], [12, 'december, dec'],
]

/** March and May are everyday words too. */
export const doubtfulMonths: readonly Row<number>[] = [[3, 'march, mar'], [5, 'may']]

export const bikramMonths: readonly Row<number>[] = []

/** The months together, as others than the timestamps read them. */
export const calendar: CalendarTables = { months, doubtfulMonths, bikramMonths }
