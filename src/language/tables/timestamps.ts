/** What the timestamps folder needs to know of a language. Words are written as in print; matchers fold them. */
export interface TimestampTables {
  readonly placeholder?: never
}
