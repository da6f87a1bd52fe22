/** Who a label of a byline names: who wrote, who edited, or who put it on line. */
export type CreditRank = 'author' | 'editor' | 'poster'

/**
 * What the article folder needs to know of a language. Words are written as in print; matchers fold them.
 * Fields of phrases are parted by `|`, fields of single words by blanks.
 */
export interface ArticleTables {
  /** Labels before a byline, without their colon. */
  readonly credits: readonly (readonly [CreditRank, string])[]
  /** Words that make what they end a byline without a person: desk, team, correspondent. */
  readonly roles: string
  /** Bylines of desks and stringers that bear no such word: जासं, संसू. */
  readonly desks: string
  /** News agencies, as copy names them. */
  readonly agencies: string
  /** Names of outlets, which stand as bylines, in datelines, and behind headlines. */
  readonly outlets: string
  /** Whole lines that belong to the page and not to the story: buttons, boxes, captions of no content. */
  readonly chrome: string
  /** Beginnings of lines that lead to other stories. */
  readonly related: string
  /** Names of sections of a site: देश, राज्य, खेल. */
  readonly sections: string
  /** Labels before a headline that tell its form and not its matter: ब्रेकिंग, वीडियो. */
  readonly kickers: string
  /** Words that end the name of a section or site: न्यूज, समाचार. */
  readonly newsWords: string
  /** Labels of a line of tags. */
  readonly tagLabels: string
  /** Endings of the mark that some sites glue before an author's name: oi-Meera Chauhan. */
  readonly authorMarks: string
  /** X से Y की रिपोर्ट: what stands behind the place, and behind the reporter; empty where the language has no such line. */
  readonly reportFrom: string
  readonly reports: string
  /** What behind a date makes it a part of the sentence and not of the dateline: को. */
  readonly dateMarkers: string
  /** Words that lead into a list or a note and are no place, though a colon follows: नोट, सवाल. */
  readonly leadWords: string
}
