import type { TokenizedText } from '../../text/index.ts'
import { leadOfOutside } from './emissions.ts'
import { Label, LABELS, type Tagging } from './types.ts'

// Row of the transitions for the beginning of a sentence.
const START = LABELS
const NEVER = -(2 ** 29)
// A token that leads so far as part of no name is not read otherwise, whatever stands around it (three exceptions in
// 79,000 tokens of news): more than half of all tokens, each of which parts its sentence into shorter chains.
const SURE = 64

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
 *
 * @param earlier an earlier decoding of the text, and the tokens whose scores have changed since: the other sentences are kept
 */
export function decodeLabels({ sentences, length }: TokenizedText, scores: Int32Array, transitions: Int32Array, earlier?: { readonly decoding: Decoding; readonly changed: Uint8Array }): Decoding {
  const steps = transitions.map((weight, index) => (mayFollow(Math.floor(index / LABELS), index % LABELS) ? weight : NEVER))
  const { labels, margins, totals } = earlier?.decoding ?? { labels: new Uint8Array(length), margins: new Int32Array(length), totals: new Int32Array(length * LABELS) }
  const chain: Chain = { scores, steps, forward: totals, backward: new Int32Array(length * LABELS), leads: new Int32Array(length) }
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const from = sentences[sentence] ?? 0
    const to = sentences[sentence + 1] ?? length
    if (earlier === undefined || includesChange(earlier.changed, from, to)) decodeSentence(chain, labels, margins, from, to)
  }
  return { labels, margins, totals }
}

interface Chain {
  readonly scores: Int32Array
  readonly steps: Int32Array
  readonly forward: Int32Array
  readonly backward: Int32Array
  /** How far the label of no name leads at each token. */
  readonly leads: Int32Array
}

function includesChange(changed: Uint8Array, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (changed[token] === 1) return true
  return false
}

function decodeSentence({ scores, steps, forward, backward, leads }: Chain, labels: Uint8Array, margins: Int32Array, from: number, to: number): void {
  for (let token = from; token < to; token++) leads[token] = leadOfOutside(scores, token * LABELS)
  for (let token = from; token < to; token++) goForward(forward, scores, steps, leads, token, token === from)
  backward.fill(0, (to - 1) * LABELS, to * LABELS)
  for (let token = to - 2; token >= from; token--) goBackward(backward, scores, steps, leads, token)
  for (let token = from; token < to; token++) {
    if ((leads[token] ?? 0) >= SURE) {
      labels[token] = Label.outside
      sumOutside(forward, backward, scores, token)
      margins[token] = leads[token] ?? 0
      continue
    }
    const label = bestAfter(token === from ? START : (labels[token - 1] ?? 0), backward, scores, steps, token)
    labels[token] = label
    margins[token] = sumTotals(forward, backward, token, label)
  }
}

function goForward(forward: Int32Array, scores: Int32Array, steps: Int32Array, leads: Int32Array, token: number, starts: boolean): void {
  const at = token * LABELS
  const last = (leads[token] ?? 0) < SURE ? LABELS : 1
  const single = starts || (leads[token - 1] ?? 0) >= SURE
  const row = starts ? START * LABELS : 0
  const reached = starts ? 0 : (forward[at - LABELS] ?? 0)
  for (let label = 0; label < last; label++) {
    let best = reached + (steps[row + label] ?? NEVER)
    if (!single) {
      for (let before = 1; before < LABELS; before++) {
        const through = (forward[at - LABELS + before] ?? NEVER) + (steps[before * LABELS + label] ?? NEVER)
        if (through > best) best = through
      }
    }
    forward[at + label] = Math.max(best + (scores[at + label] ?? 0), NEVER)
  }
}

function goBackward(backward: Int32Array, scores: Int32Array, steps: Int32Array, leads: Int32Array, token: number): void {
  const at = token * LABELS
  const next = at + LABELS
  const last = (leads[token] ?? 0) < SURE ? LABELS : 1
  const single = (leads[token + 1] ?? 0) >= SURE
  const reached = (backward[next] ?? 0) + (scores[next] ?? 0)
  for (let label = 0; label < last; label++) {
    let best = reached + (steps[label * LABELS] ?? NEVER)
    if (!single) {
      for (let after = 1; after < LABELS; after++) {
        const through = (backward[next + after] ?? NEVER) + (scores[next + after] ?? 0) + (steps[label * LABELS + after] ?? NEVER)
        if (through > best) best = through
      }
    }
    backward[at + label] = Math.max(best, NEVER)
  }
}

/** The label by which the best reading goes on from the label before: labels of equal totals may belong to different readings. */
function bestAfter(before: number, backward: Int32Array, scores: Int32Array, steps: Int32Array, token: number): number {
  const at = token * LABELS
  let best: number = Label.outside
  let most = NEVER * 2
  for (let label = 0; label < LABELS; label++) {
    const total = (steps[before * LABELS + label] ?? NEVER) + (scores[at + label] ?? 0) + (backward[at + label] ?? NEVER)
    if (total <= most) continue
    most = total
    best = label
  }
  return best
}

/** Leaves in `forward` the totals of the labels; returns how far the chosen one leads the others. */
function sumTotals(forward: Int32Array, backward: Int32Array, token: number, chosen: number): number {
  const at = token * LABELS
  let second = NEVER * 2
  for (let label = 0; label < LABELS; label++) {
    const total = (forward[at + label] ?? NEVER) + (backward[at + label] ?? NEVER)
    forward[at + label] = total
    if (label !== chosen && total > second) second = total
  }
  return (forward[at + chosen] ?? 0) - second
}

/** {@link sumTotals} of a token that is sure: the others are as far behind as they are by themselves. */
function sumOutside(forward: Int32Array, backward: Int32Array, scores: Int32Array, token: number): void {
  const at = token * LABELS
  const total = (forward[at] ?? 0) + (backward[at] ?? 0)
  forward[at] = total
  for (let label = 1; label < LABELS; label++) forward[at + label] = total - (scores[at] ?? 0) + (scores[at + label] ?? 0)
}
