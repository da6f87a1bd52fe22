import { FEATURE_BITS } from '../../src/entities/tagger/hash.ts'
import type { Extracted } from './extract.ts'

/** A trained model before it is packed. */
export interface Model {
  /** Features that have weights. */
  readonly rows: number
  /** Row of each feature number; −1 for none. */
  readonly rowOf: Int32Array
  /** Rows of weights, one a label: what all sources share, then the copy of each domain. */
  readonly weights: Float32Array
  /** From each label, and last from the beginning of a sentence, to each label. */
  readonly transitions: Float64Array
  readonly domains: readonly string[]
}

/** Gives a row to every feature seen often enough. */
export function indexFeatures(data: readonly Extracted[], cutoff: number): { rowOf: Int32Array; rows: number } {
  const counts = new Uint32Array(2 ** FEATURE_BITS)
  for (const { ids } of data) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1
  const rowOf = new Int32Array(counts.length).fill(-1)
  let rows = 0
  for (let id = 0; id < counts.length; id++) if ((counts[id] ?? 0) >= cutoff) rowOf[id] = rows++
  return { rowOf, rows }
}

/** The rows of a sample's features; features without a row are left out. */
export function rowsOf(ids: Int32Array, offsets: Int32Array, rowOf: Int32Array): { rows: Int32Array; offsets: Int32Array } {
  const rows = new Int32Array(ids.length)
  const moved = new Int32Array(offsets.length)
  let length = 0
  for (let token = 0; token + 1 < offsets.length; token++) {
    const end = offsets[token + 1] ?? 0
    for (let feature = offsets[token] ?? 0; feature < end; feature++) {
      const row = rowOf[ids[feature] ?? 0] ?? -1
      if (row >= 0) rows[length++] = row
    }
    moved[token + 1] = length
  }
  return { rows: rows.slice(0, length), offsets: moved }
}
