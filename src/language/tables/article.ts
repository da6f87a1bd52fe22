/** What the article folder needs to know of a language. Words are written as in print; matchers fold them. */
export interface ArticleTables {
  readonly placeholder?: never
}
