import type { Ground } from './ground.ts'
import type { Measured } from './measure.ts'
import type { Quantity } from './quantity.ts'
import { Role, roleAt } from './vocabulary.ts'

// How often such quantities are right, as counted on annotated news.
const CONFIDENCE = { unit: 0.98, knownNoun: 0.97, noun: 0.93, figure: 0.88, word: 0.8, told: 0.85, vague: 0.3 } as const

/** How sure it is that this is a quantity and read rightly, from 0 to 1. */
export function confidenceOf({ vocabulary }: Ground, { unit, unitFrom, noun, low, vague }: Quantity, { measure }: Measured): number {
  if (vague === true) return CONFIDENCE.vague
  if (unit !== undefined && unitFrom !== undefined) return CONFIDENCE.unit
  if (noun !== undefined) return (roleAt(noun.from, vocabulary) & Role.noun) !== 0 ? CONFIDENCE.knownNoun : CONFIDENCE.noun
  if (measure !== 'count') return CONFIDENCE.told
  return low.written === 'words' ? CONFIDENCE.word : CONFIDENCE.figure
}
