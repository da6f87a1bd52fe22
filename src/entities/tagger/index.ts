import { type LanguageCode } from '../../language/index.ts'
import type { TokenizedText } from '../../text/index.ts'
import { scoreTokens } from './emissions.ts'
import type { GazetteerHits, Tagging } from './types.ts'
import { decodeLabels } from './viterbi.ts'
import { shippedWeights, type Weights } from './weights.ts'

export { collectHits } from './hits.ts'
export { type GazetteerHits, Hit, Label, LABELS, type Tagging } from './types.ts'

/**
 * Labels the names in a text by a linear-chain model over words, affixes, word clusters, neighbours and the name lists.
 *
 * @param text a tokenised text
 * @param hits what the name lists say, from {@link collectHits}; without them the tagger goes by context alone
 * @param languages whose case endings are glued to names
 * @param weights the model; the shipped one unless given
 * @returns a label and a margin a token
 */
export function tagTokens(text: TokenizedText, hits: GazetteerHits | undefined, languages: readonly LanguageCode[], weights: Weights = shippedWeights()): Tagging {
  return decodeLabels(text, scoreTokens(text, hits, languages, weights), weights.transitions)
}
