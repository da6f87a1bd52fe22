/** What the statistics folder needs to know of a language. Words are written as in print; matchers fold them. */
export interface StatisticTables {
  readonly placeholder?: never
}
