import { type LanguageCode } from '../../language/index.ts'
import { type TokenizedText, TokenKind } from '../../text/index.ts'
import { type Stemmer, stemmerOf } from '../gazetteer/index.ts'
import { gatherEvidence } from './elsewhere.ts'
import { addElsewhereFeatures, addGapFeatures, addHitFeatures, addNeighbourFeatures, addOwnFeatures, addPairFeatures, type FeatureList, newFeatureList, NOWHERE, readWord, type Word } from './features.ts'
import { type GazetteerHits, LABELS } from './types.ts'
import { LOWER_BITS, type Weights } from './weights.ts'

// What a word says of itself and of the tokens around it is summed once for each word, not for each token:
// half the tokens of an article repeat a word. Blocks of a word's row, by the distance of the token it speaks of.
const DISTANCES = [0, -2, -1, 1, 2] as const
const BLOCK = DISTANCES.length * LABELS

/** The score of every label at every token, transitions aside: `scores[token * LABELS + label]`. */
export function scoreTokens(text: TokenizedText, hits: GazetteerHits | undefined, languages: readonly LanguageCode[], weights: Weights): Int32Array {
  const { words, wordOf } = readWords(text, languages, weights)
  const list = newFeatureList()
  const blocks = new Int32Array(words.length * BLOCK)
  for (const [index, word] of words.entries()) scoreWord(blocks, index, word, list, weights)
  const scores = new Int32Array(text.length * LABELS)
  const bits = hits?.bits ?? new Uint16Array(text.length)
  const evidence = gatherEvidence(text, bits)
  const { sentences, gaps, length } = text
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const from = sentences[sentence] ?? 0
    const to = sentences[sentence + 1] ?? length
    for (let token = from; token < to; token++) {
      const before = token > from ? (words[wordOf[token - 1] ?? 0] ?? NOWHERE) : NOWHERE
      const word = words[wordOf[token] ?? 0] ?? NOWHERE
      const after = token + 1 < to ? (words[wordOf[token + 1] ?? 0] ?? NOWHERE) : NOWHERE
      for (const [block, distance] of DISTANCES.entries()) {
        const at = token - distance
        const index = at >= from && at < to ? (wordOf[at] ?? 0) : words.length - 1
        addBlock(scores, token * LABELS, blocks, index * BLOCK + block * LABELS)
      }
      list.length = 0
      addPairFeatures(list, before, word, after)
      addGapFeatures(list, gaps[token] ?? 0, gaps[token + 1] ?? 3, word, token === from)
      addHitFeatures(list, bits, token, before, after)
      addElsewhereFeatures(list, evidence[token] ?? 0)
      addWeights(scores, token * LABELS, list, weights)
    }
  }
  return scores
}

/** The text's different words, and the index of each token's; the last stands for what is outside a sentence. */
function readWords({ keys, kinds, length }: TokenizedText, languages: readonly LanguageCode[], weights: Weights): { words: Word[]; wordOf: Int32Array } {
  const stem = stemmerOf(languages)
  const indexes = new Map<string, number>()
  const words: Word[] = []
  const wordOf = new Int32Array(length)
  for (let token = 0; token < length; token++) {
    const key = keys[token] ?? ''
    let index = indexes.get(key)
    if (index === undefined) {
      index = words.push(readWord(key, kinds[token] ?? 0, stemOf(key, kinds[token] ?? 0, stem), weights.clusterOf)) - 1
      indexes.set(key, index)
    }
    wordOf[token] = index
  }
  words.push(NOWHERE)
  return { words, wordOf }
}

/** A word without its longest case ending. */
export function stemOf(key: string, kind: number, stem: Stemmer): string {
  return kind === TokenKind.devanagari ? (stem(key)[0] ?? key) : key
}

function scoreWord(blocks: Int32Array, index: number, word: Word, list: FeatureList, weights: Weights): void {
  for (const [block, distance] of DISTANCES.entries()) {
    list.length = 0
    if (distance !== 0) addNeighbourFeatures(list, word, -distance)
    else if (word !== NOWHERE) addOwnFeatures(list, word)
    addWeights(blocks, index * BLOCK + block * LABELS, list, weights)
  }
}

function addBlock(scores: Int32Array, to: number, blocks: Int32Array, from: number): void {
  for (let label = 0; label < LABELS; label++) scores[to + label] = (scores[to + label] ?? 0) + (blocks[from + label] ?? 0)
}

function addWeights(scores: Int32Array, to: number, list: FeatureList, { weights, starts, lower }: Weights): void {
  const { ids, length } = list
  for (let index = 0; index < length; index++) {
    const feature = ids[index] ?? 0
    const bucket = feature >>> LOWER_BITS
    const end = starts[bucket + 1] ?? 0
    for (let row = starts[bucket] ?? 0; row < end; row++) {
      if (lower[row] !== (feature & 0xff)) continue
      const from = row * LABELS
      for (let label = 0; label < LABELS; label++) scores[to + label] = (scores[to + label] ?? 0) + (weights[from + label] ?? 0)
      break
    }
  }
}
