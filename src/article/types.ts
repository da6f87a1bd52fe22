import type { Entity, EntityOptions, Gazetteer } from '../entities/index.ts'
import type { LanguageCode, LanguageOptions } from '../language/index.ts'
import type { Statistic } from '../statistics/index.ts'
import type { Span, TokenizedText } from '../text/index.ts'
import type { Timestamp } from '../timestamps/index.ts'

/** Where the story was filed: जोधपुर, 7 जुलाई (भाषा). */
export interface Dateline extends Span {
  /** The place words alone; the first where there are several. */
  readonly place?: Span
}

/** Words the article gives as somebody's own. */
export interface Quote extends Span {
  /** Who says them, where the article tells. */
  readonly speaker?: Span & { readonly name?: string }
}

/** A page read as a whole; every part of its text is a {@link Span} of the input. */
export interface Article {
  readonly language: LanguageCode | 'und'
  /** The main headline without kicker, English slug and site section. */
  readonly headline?: Span
  /** The English line that outlets set beside the headline. */
  readonly headlineEnglish?: Span
  /** The first paragraph of the story. */
  readonly lede?: Span
  /** Names or desk, without By. */
  readonly byline?: Span
  readonly dateline?: Dateline
  readonly published?: Timestamp
  readonly updated?: Timestamp
  readonly tags: readonly Span[]
  readonly quotes: readonly Quote[]
  readonly entities: readonly Entity[]
  readonly timestamps: readonly Timestamp[]
  readonly statistics: readonly Statistic[]
}

/** A page in parts, from a back end that holds them so. Spans then count in `headline + '\n' + body`. */
export interface ArticleParts {
  readonly headline?: string
  readonly body: string
  /** The publication instant, ISO 8601. */
  readonly published?: string
}

/** What `latin` of `khabar/latin` is: it finds, in Latin-script runs, more mentions of the entities found, and more statistics. */
export type LatinReader = (input: { readonly text: TokenizedText; readonly entities: readonly Entity[]; readonly statistics: readonly Statistic[] }) => {
  readonly entities: readonly Entity[]
  readonly statistics: readonly Statistic[]
}

export interface ArticleOptions extends LanguageOptions {
  /** The publication instant, against which relative times are resolved; wins over a stamp found. */
  readonly reference?: EntityOptions['reference'] & {}
  /** Also vague times and open-ended claims. */
  readonly vague?: boolean
  readonly minConfidence?: number
  /** The user's own names. */
  readonly names?: Gazetteer
  /** The outlet's name, where the page does not show whose stamps it bears. */
  readonly outlet?: string
  /** The function of `khabar/latin`, to read English lines too. */
  readonly latin?: LatinReader
}
