/** What the entities folder needs to know of a language. Words are written as in print; matchers fold them. */
export interface EntityTables {
  readonly placeholder?: never
}
