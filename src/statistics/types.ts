import type { LanguageOptions } from '../language/index.ts'
import type { Span } from '../text/index.ts'

export type Bound = 'exact' | 'about' | 'over' | 'under' | 'atLeast' | 'atMost'

export type Measure =
  | 'count' | 'money' | 'percent' | 'length' | 'area' | 'mass' | 'volume' | 'temperature' | 'speed' | 'energy' | 'duration' | 'age' | 'ratio' | 'other'

/** Who asserts a claim: the words in the text and, where they stand for someone, the full name. */
export interface Speaker extends Span {
  readonly name?: string
}

/** A quantity that the article asserts; the span holds number, scale and the unit or counted noun right behind it. */
export interface Statistic extends Span {
  readonly value: number
  /** The upper end of a range: 10–12 लाख. */
  readonly to?: number
  /** The value it rose or fell from. */
  readonly from?: number
  /** The whole of which it is a part: 71 of 90. */
  readonly outOf?: number
  readonly bound: Bound
  readonly measure: Measure
  /** As written: लोग, users, रुपये, फीसदी. */
  readonly unit?: string
  /** ISO 4217 for money (INR, NPR, USD), UCUM for measures (km, Cel, %). */
  readonly unitCode?: string
  /** What is counted or measured. */
  readonly subject?: Span
  /** Who says so, when the article attributes it. */
  readonly speaker?: Speaker
  readonly change?: 'increase' | 'decrease'
  readonly place?: Span
  readonly period?: Span
  readonly sentence: Span
  /** From 0 to 1. */
  readonly confidence: number
}

/** What statistics reads of an entity; any {@link Statistic} caller may pass the records of `extractEntities`. */
export interface KnownEntity {
  readonly kind: string
  readonly name: string
  readonly mentions: readonly (Span & { readonly role?: string })[]
}

export interface StatisticOptions extends LanguageOptions {
  /** Also open-ended claims (कई, सैकड़ों, हजारों). */
  readonly vague?: boolean
  /** Records of `extractEntities` on the same text, to tie speakers and places. */
  readonly entities?: readonly KnownEntity[]
  /** Records of `extractTimestamps` on the same text: they are no counts, and give claims their period. */
  readonly timestamps?: readonly Span[]
  /** Only these measures. */
  readonly kinds?: readonly Measure[]
  readonly minConfidence?: number
}
