import { once } from '../../text/index.ts'
import { readNumbers } from './alphabet.ts'
import { FEATURE_BITS } from './hash.ts'
import { type Lexicon, unpackLexicon } from './lexicon.ts'
import { stepsOf } from './transitions.ts'
import { LABELS } from './types.ts'
import { weights } from './weights.generated.ts'

/** The weights as they are written in the generated module, each column by {@link readNumbers}. */
export interface PackedWeights {
  /** Hash of what the weights were trained on, so that a reader can tell whether they are of today's data. */
  readonly inputs: string
  /** Steps between the numbers of the features that have weights, ascending. */
  readonly features: string
  /** Which labels a feature has weights for, as bits. */
  readonly masks: string
  /** For each label the weights of its features, signed by {@link unsign}. */
  readonly values: readonly string[]
  /** From the start and each label to each label, signed. */
  readonly transitions: string
  /** Steps between the hashes of the words that have a cluster, and the clusters: a coarse one and a part of it. */
  readonly words: string
  readonly clusters: string
  /** Steps between the indexes of the words that are ordinary: see {@link Lexicon.ordinary}. */
  readonly ordinary: string
}

/** A table that knows the weights of features. */
export interface Weights {
  /** For each row the weights of its labels, in {@link TRIPLES} doubles of three each: see {@link TRIPLE_UNIT}. */
  readonly weights: Float64Array
  /** Rows of the features whose numbers share their upper bits: from `starts[upper]` to before `starts[upper + 1]`. */
  readonly starts: Int32Array
  /** The lower bits of each row's feature. */
  readonly lower: Uint8Array
  /** From the start (last row) and each label to each label. */
  readonly steps: Int32Array
  readonly lexicon: Lexicon
}

/** Doubles that hold the weights of all labels. */
export const TRIPLES: number = LABELS / 3

// What a word says of itself and of the tokens around it is summed once for each word, not at each token: a block of
// sums for the word itself, and one for each place beside it.
export const BLOCKS = 5
export const BLOCK: number = BLOCKS * TRIPLES

/**
 * Three whole weights stand in one double, `a + b * TRIPLE_UNIT + c * TRIPLE_UNIT ** 2`: sums of hundreds of them
 * stay exact and take a third of the additions, which are most of what the tagger does (measured: twice as fast).
 */
export const TRIPLE_UNIT: number = 2 ** 17

/** Reads the three sums in a double into three cells. */
export function readTriple(triple: number, into: Int32Array, at: number): void {
  const upper = Math.round(triple / TRIPLE_UNIT)
  const top = Math.round(upper / TRIPLE_UNIT)
  into[at] = triple - upper * TRIPLE_UNIT
  into[at + 1] = upper - top * TRIPLE_UNIT
  into[at + 2] = top
}

export const LOWER_BITS = 8
const BUCKETS = 2 ** (FEATURE_BITS - LOWER_BITS)

/** The shipped weights, decoded at first use. */
export const shippedWeights: () => Weights = once(() => unpackWeights(weights))

/** Decodes weights. */
export function unpackWeights(packed: PackedWeights): Weights {
  const steps = readNumbers(packed.features)
  const lower = new Uint8Array(steps.length)
  const starts = new Int32Array(BUCKETS + 1)
  let feature = 0
  for (let row = 0; row < steps.length; row++) {
    feature += steps[row] ?? 0
    lower[row] = feature & (2 ** LOWER_BITS - 1)
    const bucket = feature >>> LOWER_BITS
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0)
  return { weights: unpackRows(packed, steps.length), starts, lower, steps: stepsOf(readNumbers(packed.transitions).map(unsign)), lexicon: unpackLexicon(packed, BLOCK) }
}

function unpackRows({ masks, values }: PackedWeights, rows: number): Float64Array {
  const labelsOf = readNumbers(masks)
  const packed = new Float64Array(rows * TRIPLES)
  for (const [label, written] of values.entries()) {
    const numbers = readNumbers(written)
    const unit = TRIPLE_UNIT ** (label % 3)
    const column = Math.floor(label / 3)
    let next = 0
    for (let row = 0; row < rows; row++) {
      if ((((labelsOf[row] ?? 0) >> label) & 1) === 0) continue
      const at = row * TRIPLES + column
      packed[at] = (packed[at] ?? 0) + unsign(numbers[next++] ?? 0) * unit
    }
  }
  return packed
}

/** 0, 1, 2, 3, 4 … for 0, −1, 1, −2, 2 … */
export function sign(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

/** Undoes {@link sign}. */
export function unsign(written: number): number {
  return (written & 1) === 1 ? -((written + 1) >> 1) : written >> 1
}
