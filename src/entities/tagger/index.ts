import type { TextWords } from '../gazetteer/index.ts'
import { scoreTokens } from './emissions.ts'
import { addRecall } from './recall.ts'
import type { GazetteerHits, Tagging } from './types.ts'
import { decodeLabels } from './viterbi.ts'
import { shippedWeights, type Weights } from './weights.ts'
import { readVocabulary } from './words.ts'

export { collectHits } from './hits.ts'
export { type GazetteerHits, Label, type Tagging } from './types.ts'

/**
 * Labels the names in a text: a linear chain over words, affixes, word clusters, neighbours and what the name lists say,
 * read twice, the second time knowing how each word was read at its other places.
 *
 * @param textWords the words of a tokenised text
 * @param hits what the name lists say, from {@link collectHits}; without them the tagger goes by context alone
 * @param weights the model; the shipped one unless given
 * @returns a label and a margin a token
 */
export function tagTokens(textWords: TextWords, hits: GazetteerHits | undefined, weights: Weights = shippedWeights()): Tagging {
  const { text } = textWords
  const vocabulary = readVocabulary(textWords, weights.lexicon)
  const emissions = scoreTokens(textWords, vocabulary, hits, weights)
  const decoding = decodeLabels(text, emissions, weights.steps)
  const changed = addRecall(emissions, decoding.totals, text, vocabulary)
  return changed === undefined ? decoding : decodeLabels(text, emissions, weights.steps, { decoding, changed })
}
