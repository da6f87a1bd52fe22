import type { TextWords } from '../gazetteer/index.ts'
import { gatherEvidence } from './elsewhere.ts'
import { addElsewhereFeatures, addGapFeatures, addHitFeatures, addNeighbourFeatures, addOwnFeatures, addPairFeatures, type FeatureList, newFeatureList } from './features.ts'
import { type GazetteerHits, LABELS } from './types.ts'
import { BLOCK, BLOCKS, LOWER_BITS, readTriple, TRIPLES, type Weights } from './weights.ts'
import { NOWHERE, type Vocabulary, type Word } from './words.ts'

const LOWER = 2 ** LOWER_BITS - 1

// Where the words alone speak so strongly against a name, what they say together is not asked: in 79,000 tokens of
// news it would have found three more that begin or go on with one.
const CERTAIN = 72

// A token that leads so far as part of no name is not read otherwise, whatever stands around it (three exceptions in
// 79,000 tokens of news).
export const SURE = 64

/** How each token would be labelled by itself. */
export interface Emissions {
  /** The score of every label at every token, transitions aside: `scores[token * LABELS + label]`. */
  readonly scores: Int32Array
  /** How far the label of no name leads the best of the others at each token; such as are {@link SURE} need no scores. */
  readonly leads: Int32Array
}

/** Scores the labels of all tokens. */
export function scoreTokens(textWords: TextWords, { words, wordOf }: Vocabulary, hits: GazetteerHits | undefined, weights: Weights): Emissions {
  const { text } = textWords
  const list = newFeatureList()
  const blocks = sumWords(words, list, weights)
  const scores = new Int32Array(text.length * LABELS)
  const sums = new Float64Array(TRIPLES)
  const bits = hits?.bits ?? new Uint16Array(text.length)
  const evidence = gatherEvidence(textWords, bits)
  const { sentences, gaps, length } = text
  const leads = new Int32Array(length)
  const { ordinary } = weights.lexicon
  const nowhere = words.length - 1
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const from = sentences[sentence] ?? 0
    const to = sentences[sentence + 1] ?? length
    let before = nowhere
    let twoBefore = nowhere
    for (let token = from; token < to; token++) {
      const word = wordOf[token] ?? 0
      const after = token + 1 < to ? (wordOf[token + 1] ?? 0) : nowhere
      const twoAfter = token + 2 < to ? (wordOf[token + 2] ?? 0) : nowhere
      const at = token * LABELS
      const index = words[word]?.index ?? -1
      const isOrdinary = index >= 0 && ordinary[index] === 1 && bits[token] === 0
      if (isOrdinary) scores[at] = SURE
      else {
        sumBlocks(sums, blocks, word * BLOCK, twoAfter * BLOCK, after * BLOCK, before * BLOCK, twoBefore * BLOCK)
        readSums(sums, scores, at)
      }
      let lead = leadOfOutside(scores, at)
      if (!isOrdinary && lead < CERTAIN) {
        list.length = 0
        addPairFeatures(list, words[before] ?? NOWHERE, words[word] ?? NOWHERE, words[after] ?? NOWHERE)
        addGapFeatures(list, gaps[token] ?? 0, gaps[token + 1] ?? 3, words[word] ?? NOWHERE, token === from)
        addHitFeatures(list, bits, token, words[before] ?? NOWHERE, words[after] ?? NOWHERE)
        addElsewhereFeatures(list, evidence[token] ?? 0)
        addWeights(sums, 0, list, weights)
        readSums(sums, scores, at)
        lead = leadOfOutside(scores, at)
      }
      leads[token] = lead
      twoBefore = before
      before = word
    }
  }
  return { scores, leads }
}

/** How far the label of what is no name leads the best of the others. */
export function leadOfOutside(scores: Int32Array, at: number): number {
  let best = scores[at + 1] ?? 0
  for (let label = 2; label < LABELS; label++) {
    const score = scores[at + label] ?? 0
    if (score > best) best = score
  }
  return (scores[at] ?? 0) - best
}

/** The blocks of all words, those of the lexicon as they are kept. */
function sumWords(words: readonly Word[], list: FeatureList, weights: Weights): Float64Array {
  const { kept } = weights.lexicon
  const blocks = new Float64Array(words.length * BLOCK)
  for (let number = 0; number < words.length; number++) {
    const word = words[number] ?? NOWHERE
    const from = word.index * BLOCK
    const to = number * BLOCK
    if (from >= 0 && kept.words[word.index] === word) {
      for (let sum = 0; sum < BLOCK; sum++) blocks[to + sum] = kept.blocks[from + sum] ?? 0
      continue
    }
    sumWord(blocks, to, word, list, weights)
    if (from < 0) continue
    kept.words[word.index] = word
    for (let sum = 0; sum < BLOCK; sum++) kept.blocks[from + sum] = blocks[to + sum] ?? 0
  }
  return blocks
}

/** Sums what a word says: of itself, and of the tokens two and one before it and one and two behind it. */
function sumWord(blocks: Float64Array, at: number, word: Word, list: FeatureList, weights: Weights): void {
  if (word !== NOWHERE) {
    list.length = 0
    addOwnFeatures(list, word)
    addWeights(blocks, at, list, weights)
  }
  for (let block = 1; block < BLOCKS; block++) {
    list.length = 0
    addNeighbourFeatures(list, word, block < 3 ? 3 - block : 2 - block)
    addWeights(blocks, at + block * TRIPLES, list, weights)
  }
}

/** Sums the blocks of a token's word, of the words two and one behind it, and of those one and two before it. */
function sumBlocks(sums: Float64Array, blocks: Float64Array, own: number, twoAfter: number, after: number, before: number, twoBefore: number): void {
  for (let triple = 0; triple < TRIPLES; triple++) {
    sums[triple] =
      (blocks[own + triple] ?? 0) + (blocks[twoAfter + TRIPLES + triple] ?? 0) + (blocks[after + 2 * TRIPLES + triple] ?? 0) +
      (blocks[before + 3 * TRIPLES + triple] ?? 0) + (blocks[twoBefore + 4 * TRIPLES + triple] ?? 0)
  }
}

function readSums(sums: Float64Array, scores: Int32Array, at: number): void {
  for (let triple = 0; triple < TRIPLES; triple++) readTriple(sums[triple] ?? 0, scores, at + 3 * triple)
}

function addWeights(sums: Float64Array, to: number, list: FeatureList, { weights, starts, lower }: Weights): void {
  const { ids, length } = list
  let first = 0
  let second = 0
  let third = 0
  for (let index = 0; index < length; index++) {
    const feature = ids[index] ?? 0
    const bucket = feature >>> LOWER_BITS
    const end = starts[bucket + 1] ?? 0
    for (let row = starts[bucket] ?? 0; row < end; row++) {
      if (lower[row] !== (feature & LOWER)) continue
      first += weights[row * TRIPLES] ?? 0
      second += weights[row * TRIPLES + 1] ?? 0
      third += weights[row * TRIPLES + 2] ?? 0
      break
    }
  }
  sums[to] = (sums[to] ?? 0) + first
  sums[to + 1] = (sums[to + 1] ?? 0) + second
  sums[to + 2] = (sums[to + 2] ?? 0) + third
}
