/** What the numbers folder needs to know of a language. Words are written as in print; matchers fold them. */
export interface NumberTables {
  readonly placeholder?: never
}
