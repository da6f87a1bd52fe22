import type { Entity } from '../entities/index.ts'
import type { Span, TokenizedText } from '../text/index.ts'

/** A figure of an English line; a `Statistic` like those of `extractStatistics`. */
export interface LatinStatistic extends Span {
  readonly value: number
  readonly bound: 'exact' | 'about' | 'over' | 'under' | 'atLeast' | 'atMost'
  readonly measure: 'count' | 'money' | 'percent' | 'length' | 'area' | 'mass' | 'volume' | 'temperature' | 'speed' | 'energy' | 'duration' | 'age' | 'ratio' | 'other'
  readonly unit?: string
  readonly unitCode?: string
  readonly sentence: Span
  readonly confidence: number
}

/** A text with what has been found in it. */
export interface LatinInput {
  readonly text: TokenizedText
  readonly entities: readonly Entity[]
  readonly statistics: readonly Span[]
}

/** What its English lines add. */
export interface LatinReading {
  /** The entities given, with their mentions in Latin letters. */
  readonly entities: readonly Entity[]
  /** Figures in English words; one of those given that overlaps with one of these is a part of it. */
  readonly statistics: readonly LatinStatistic[]
}
