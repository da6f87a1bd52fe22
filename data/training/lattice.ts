import { LABELS } from '../../src/entities/tagger/types.ts'

/** What stands for a probability of nought. */
export const NEVER = -1e9
const FAR = -1e8
// e^-30 of the largest adds nothing to a sum in double precision that matters here.
const NEGLIGIBLE = -30
const ALL = 2 ** LABELS - 1

/** Log sums over the readings up to each label, and behind it, of one sentence. */
export interface Lattice {
  readonly forward: Float64Array
  readonly backward: Float64Array
}

export function newLattice(tokens: number): Lattice {
  return { forward: new Float64Array(tokens * LABELS), backward: new Float64Array(tokens * LABELS) }
}

/**
 * Sums over all readings of a sentence that keep to the labels allowed.
 *
 * @param transitions from each label, and last from the beginning, to each label
 * @param allowed labels a token may have, as bits, from `offset` on; any where absent
 * @returns the log sum of all readings; {@link NEVER} where there is none
 */
export function sumForward(lattice: Lattice, tokens: number, scores: Float64Array, transitions: Float64Array, allowed?: Uint16Array, offset = 0): number {
  const { forward } = lattice
  for (let token = 0; token < tokens; token++) {
    const mask = allowed?.[offset + token] ?? ALL
    const at = token * LABELS
    for (let label = 0; label < LABELS; label++) {
      if (((mask >> label) & 1) === 0) forward[at + label] = NEVER
      else if (token === 0) forward[label] = (transitions[LABELS * LABELS + label] ?? 0) + (scores[label] ?? 0)
      else forward[at + label] = sumInto(forward, at - LABELS, transitions, label) + (scores[at + label] ?? 0)
    }
  }
  return logSum(forward, (tokens - 1) * LABELS)
}

function sumInto(forward: Float64Array, before: number, transitions: Float64Array, label: number): number {
  let most = NEVER
  for (let from = 0; from < LABELS; from++) most = Math.max(most, (forward[before + from] ?? 0) + (transitions[from * LABELS + label] ?? 0))
  if (most < FAR) return NEVER
  let sum = 0
  for (let from = 0; from < LABELS; from++) {
    const behind = (forward[before + from] ?? 0) + (transitions[from * LABELS + label] ?? 0) - most
    if (behind > NEGLIGIBLE) sum += Math.exp(behind)
  }
  return most + Math.log(sum)
}

/** {@link sumForward} from the end. */
export function sumBackward(lattice: Lattice, tokens: number, scores: Float64Array, transitions: Float64Array, allowed?: Uint16Array, offset = 0): void {
  const { backward } = lattice
  backward.fill(0, (tokens - 1) * LABELS, tokens * LABELS)
  for (let token = tokens - 2; token >= 0; token--) {
    const mask = allowed?.[offset + token + 1] ?? ALL
    for (let label = 0; label < LABELS; label++) backward[token * LABELS + label] = sumFrom(backward, (token + 1) * LABELS, scores, transitions, label, mask)
  }
}

function sumFrom(backward: Float64Array, next: number, scores: Float64Array, transitions: Float64Array, label: number, mask: number): number {
  let most = NEVER
  for (let to = 0; to < LABELS; to++) {
    if (((mask >> to) & 1) === 1) most = Math.max(most, (backward[next + to] ?? 0) + (transitions[label * LABELS + to] ?? 0) + (scores[next + to] ?? 0))
  }
  if (most < FAR) return NEVER
  let sum = 0
  for (let to = 0; to < LABELS; to++) {
    if (((mask >> to) & 1) === 0) continue
    const behind = (backward[next + to] ?? 0) + (transitions[label * LABELS + to] ?? 0) + (scores[next + to] ?? 0) - most
    if (behind > NEGLIGIBLE) sum += Math.exp(behind)
  }
  return most + Math.log(sum)
}

function logSum(values: Float64Array, at: number): number {
  let most = NEVER
  for (let label = 0; label < LABELS; label++) most = Math.max(most, values[at + label] ?? 0)
  if (most < FAR) return NEVER
  let sum = 0
  for (let label = 0; label < LABELS; label++) sum += Math.exp((values[at + label] ?? 0) - most)
  return most + Math.log(sum)
}

/** The probability of a label at a token, of all readings whose log sum is `total`. */
export function probabilityOf({ forward, backward }: Lattice, at: number, total: number): number {
  const reached = forward[at] ?? 0
  return reached < FAR ? 0 : Math.exp(reached + (backward[at] ?? 0) - total)
}

/** Adds to `gradient` the expected uses of each transition, times `sign`. */
export function addTransitions(gradient: Float64Array, sign: number, lattice: Lattice, tokens: number, scores: Float64Array, transitions: Float64Array, total: number): void {
  const { forward, backward } = lattice
  for (let label = 0; label < LABELS; label++) {
    gradient[LABELS * LABELS + label] = (gradient[LABELS * LABELS + label] ?? 0) + sign * probabilityOf(lattice, label, total)
  }
  for (let token = 1; token < tokens; token++) {
    const at = token * LABELS
    for (let label = 0; label < LABELS; label++) {
      const reached = forward[at + label] ?? 0
      if (reached < FAR || reached + (backward[at + label] ?? 0) - total < NEGLIGIBLE) continue
      const behind = (scores[at + label] ?? 0) + (backward[at + label] ?? 0) - total
      for (let from = 0; from < LABELS; from++) {
        const share = (forward[at - LABELS + from] ?? 0) + (transitions[from * LABELS + label] ?? 0) + behind
        if (share > NEGLIGIBLE) gradient[from * LABELS + label] = (gradient[from * LABELS + label] ?? 0) + sign * Math.exp(share)
      }
    }
  }
}
