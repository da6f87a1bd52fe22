import { readNumbers } from './alphabet.ts'
import { FEATURE_BITS } from './hash.ts'
import type { PackedWeights } from './weights.ts'
import type { Word } from './words.ts'

/** A cluster's number is that of a coarse cluster and, in these lower bits, of a part of it. */
export const PART_BITS = 6

/** The words of the raw news that the model knows beyond their letters. */
export interface Lexicon {
  /** The index of a word by its hash; −1 for one that is not among them. */
  readonly indexOf: (hash: number) => number
  /** A word's cluster by its hash; 0 for none. */
  readonly clusterOf: (hash: number) => number
  /** 1 for each word that no text of the raw news has in a name, though it is frequent there: by index. */
  readonly ordinary: Uint8Array
  readonly kept: KeptWords
}

/**
 * The words that have been read, and what was summed for them, by index: nine tokens in ten of an article are among these
 * 31,000 words, and are not summed again in the next one (measured: the tagger takes two thirds of the time). Of two words
 * that share an index the one read last is kept. It changes no result, and grows no further than the lexicon.
 */
export interface KeptWords {
  readonly words: (Word | undefined)[]
  readonly blocks: Float64Array
}

/** A lexicon without words. */
export const NO_LEXICON: Lexicon = { indexOf: () => -1, clusterOf: () => 0, ordinary: new Uint8Array(0), kept: { words: [], blocks: new Float64Array(0) } }

// Words are kept by the upper bits of their hash, in buckets by those that are uppermost.
const BUCKET_BITS = 15
const REST_BITS = FEATURE_BITS - BUCKET_BITS
const REST = 2 ** REST_BITS - 1

/**
 * Decodes a lexicon.
 *
 * @param packed its columns
 * @param block how many sums are kept for a word
 */
export function unpackLexicon({ words, clusters, ordinary }: Pick<PackedWeights, 'words' | 'clusters' | 'ordinary'>, block: number): Lexicon {
  const steps = readNumbers(words)
  const parts = readNumbers(clusters)
  const rests = new Int16Array(steps.length)
  const starts = new Int32Array(2 ** BUCKET_BITS + 1)
  const numbers = new Int32Array(steps.length)
  let upper = 0
  for (let index = 0; index < steps.length; index++) {
    upper += steps[index] ?? 0
    rests[index] = upper & REST
    starts[(upper >>> REST_BITS) + 1] = index + 1
    numbers[index] = ((parts[2 * index] ?? 0) << PART_BITS) + (parts[2 * index + 1] ?? 0)
  }
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket] = Math.max(starts[bucket] ?? 0, starts[bucket - 1] ?? 0)

  function indexOf(hash: number): number {
    const number = hash >>> (32 - FEATURE_BITS)
    const end = starts[(number >>> REST_BITS) + 1] ?? 0
    for (let index = starts[number >>> REST_BITS] ?? 0; index < end; index++) if (rests[index] === (number & REST)) return index
    return -1
  }

  function clusterOf(hash: number): number {
    const index = indexOf(hash)
    return index < 0 ? 0 : (numbers[index] ?? 0)
  }

  return { indexOf, clusterOf, ordinary: unpackIndexes(ordinary, steps.length), kept: { words: Array.from<undefined>({ length: steps.length }), blocks: new Float64Array(steps.length * block) } }
}

function unpackIndexes(written: string, length: number): Uint8Array {
  const among = new Uint8Array(length)
  let index = 0
  for (const step of readNumbers(written)) among[(index += step)] = 1
  return among
}
