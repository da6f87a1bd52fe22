import { readInput } from '../language/index.ts'
import type { Input } from '../text/index.ts'
import { findQuantities } from './match.ts'
import { resolveAll } from './resolve.ts'
import type { Statistic, StatisticOptions } from './types.ts'
import { vocabularyOf } from './vocabulary.ts'

export type { Bound, KnownEntity, Measure, Speaker, Statistic, StatisticOptions } from './types.ts'

export function extractStatistics(input: Input, options: StatisticOptions = {}): readonly Statistic[] {
  const { text, languages } = readInput(input, options)
  const ground = { text, languages, vocabulary: vocabularyOf(languages), isTime: () => false }
  return resolveAll(ground, findQuantities(ground), options)
}
