import type { Input } from '../text/index.ts'
import { prepare } from './ground.ts'
import { findQuantities } from './match.ts'
import { resolveAll } from './resolve.ts'
import type { Statistic, StatisticOptions } from './types.ts'

export type { Bound, KnownEntity, Measure, Speaker, Statistic, StatisticOptions } from './types.ts'

/**
 * Finds the quantities that a news text asserts: value, bound, unit with its ISO 4217 or UCUM code, what is counted, who says so,
 * direction of change, place and period. Years, dates, clock times, names with numbers and the article एक are none.
 *
 * @param input a text, or a tokenised one
 * @param options `entities` and `timestamps` of the same text tie claims to their speakers, places and periods; `vague` adds open-ended claims (हजारों लोग)
 * @returns records by position, not overlapping; spans are UTF-16 offsets into the input
 * @throws TypeError or RangeError when the input or an option is not what it must be
 *
 * @example
 * const [claim] = extractStatistics('प्रदेश में करीब 70 लाख users हैं')
 * claim.value //=> 7000000
 * claim.unit //=> 'users'
 * claim.bound //=> 'about'
 * claim.place.text //=> 'प्रदेश'
 */
export function extractStatistics(input: Input, options: StatisticOptions = {}): readonly Statistic[] {
  const ground = prepare(input, options)
  const { kinds, minConfidence = 0 } = options
  return resolveAll(ground, findQuantities(ground)).filter(({ measure, confidence }) => confidence >= minConfidence && (kinds?.includes(measure) ?? true))
}
