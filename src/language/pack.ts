import type { ArticleTables } from './tables/article.ts'
import type { EntityTables } from './tables/entities.ts'
import type { NumberTables } from './tables/numbers.ts'
import type { StatisticTables } from './tables/statistics.ts'
import type { TimestampTables } from './tables/timestamps.ts'

/** The languages khabar reads: Hindi, Marathi, Nepali (ISO 639-1). */
export type LanguageCode = 'hi' | 'mr' | 'ne'

/** The tables of one language, or of one script's words inside it: a section for each folder that reads them. */
export interface TableSet {
  readonly numbers: NumberTables
  readonly timestamps: TimestampTables
  readonly statistics: StatisticTables
  readonly entities: EntityTables
  readonly article: ArticleTables
}

/** What tells a language from its neighbours. */
export interface DetectionTables {
  /** Function words, separated by blanks, that this language has and the other two have not. */
  readonly words: string
  /** Endings glued to nouns and verbs that do the same, separated by blanks; a word must be longer than its ending by two units. */
  readonly endings: string
  /** Letters and signs that this language writes and the other two do not. */
  readonly letters: string
  /** ISO 639-3 code by which franc knows it. */
  readonly franc: string
}

/** One section of the tables: each language's, and those of the English words inside Devanagari pages. */
export type Section<Tables> = Readonly<Record<LanguageCode | 'en', Tables>>
