import type { TokenizedText } from '../../text/index.ts'
import { Label, LABELS, type Tagging } from './types.ts'

// Row of the transitions for the beginning of a sentence.
const START = LABELS
const NEVER = -(2 ** 29)

/** Whether a label may stand behind another (LABELS: behind the beginning of a sentence): the inside of a name only in a name of its kind. */
export function mayFollow(before: number, label: number): boolean {
  return label === Label.outside || (label & 1) === 1 || before === label || before === label - 1
}

/** A tagging, and of each label at each token the score of the best reading that has it there. */
export interface Decoding extends Tagging {
  readonly totals: Int32Array
}

/**
 * The best labels of each sentence (Viterbi), and at each token how far the best reading with another label falls
 * behind (the difference of max-marginals, which needs no exponentials and is the same on every engine).
 */
export function decodeLabels({ sentences, length }: TokenizedText, scores: Int32Array, transitions: Int32Array): Decoding {
  const steps = transitions.map((weight, index) => (mayFollow(Math.floor(index / LABELS), index % LABELS) ? weight : NEVER))
  const labels = new Uint8Array(length)
  const margins = new Int32Array(length)
  const forward = new Int32Array(length * LABELS)
  const backward = new Int32Array(length * LABELS)
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const from = sentences[sentence] ?? 0
    const to = sentences[sentence + 1] ?? length
    for (let token = from; token < to; token++) goForward(forward, scores, steps, token, token === from)
    for (let token = to - 2; token >= from; token--) goBackward(backward, scores, steps, token)
    for (let token = from; token < to; token++) chooseLabel(labels, margins, forward, backward, token)
  }
  return { labels, margins, totals: forward }
}

function goForward(forward: Int32Array, scores: Int32Array, steps: Int32Array, token: number, starts: boolean): void {
  const at = token * LABELS
  for (let label = 0; label < LABELS; label++) {
    let best = starts ? (steps[START * LABELS + label] ?? NEVER) : NEVER
    if (!starts) {
      for (let before = 0; before < LABELS; before++) {
        const reached = (forward[at - LABELS + before] ?? NEVER) + (steps[before * LABELS + label] ?? NEVER)
        if (reached > best) best = reached
      }
    }
    forward[at + label] = best === NEVER ? NEVER : best + (scores[at + label] ?? 0)
  }
}

function goBackward(backward: Int32Array, scores: Int32Array, steps: Int32Array, token: number): void {
  const at = token * LABELS
  for (let label = 0; label < LABELS; label++) {
    let best = NEVER
    for (let after = 0; after < LABELS; after++) {
      const reached = (backward[at + LABELS + after] ?? NEVER) + (scores[at + LABELS + after] ?? 0) + (steps[label * LABELS + after] ?? NEVER)
      if (reached > best) best = reached
    }
    backward[at + label] = best
  }
}

function chooseLabel(labels: Uint8Array, margins: Int32Array, forward: Int32Array, backward: Int32Array, token: number): void {
  const at = token * LABELS
  let best = NEVER * 2
  let second = NEVER * 2
  for (let label = 0; label < LABELS; label++) {
    const total = (forward[at + label] ?? NEVER) + (backward[at + label] ?? NEVER)
    forward[at + label] = total
    if (total > best) {
      second = best
      best = total
      labels[token] = label
    } else if (total > second) second = total
  }
  margins[token] = best - second
}
