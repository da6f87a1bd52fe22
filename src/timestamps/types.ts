import type { LanguageOptions } from '../language/index.ts'
import type { Span } from '../text/index.ts'

export type Precision = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

export type TimeField = 'year' | 'month' | 'day' | 'hour' | 'minute'

/** A time expression or stamp, resolved where that can be done without guessing. */
export interface Timestamp extends Span {
  /** What it is to the article: a publication stamp, an update stamp, or a mention in the text. */
  readonly role: 'published' | 'updated' | 'mention'
  /**
   * TIMEX3/EDTF-like: `2023-06-16T16:33+05:30`, `2023-06-16`, `2023-06`, `2023`, `2023-W24`, `2023-Q4`, `199X`, `20XX`;
   * an hour alone is `T16:00`. `null` for a vague time, or a relative one without a reference.
   */
  readonly iso: string | null
  /** Ranges: the inclusive end, at the same precision. */
  readonly until?: string
  /** Absent when `iso` is null. */
  readonly precision?: Precision
  /** Fields not written, deduced from the reference. */
  readonly implied: readonly TimeField[]
  /** `2076-07-18` when written in the Bikram Sambat calendar. */
  readonly bikramSambat?: string
}

export interface TimestampOptions extends LanguageOptions {
  /** The article's publication instant, against which relative times are resolved: an ISO 8601 string, a Date, or a luxon DateTime. */
  readonly reference?: string | Date | { toISO(): string | null }
  /** Also times without any measure (अब, हाल ही में, इन दिनों), with `iso: null`; कुछ दिन पहले is reported in any case. */
  readonly vague?: boolean
}
