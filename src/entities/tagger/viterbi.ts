import type { TokenizedText } from '../../text/index.ts'
import { type Emissions, SURE } from './emissions.ts'
import { NEVER } from './transitions.ts'
import { Label, LABELS, type Tagging } from './types.ts'

// Row of the transitions for the beginning of a sentence.
const START = LABELS

/** A tagging, and of each label at each token that is not sure the score of the best reading that has it there. */
export interface Decoding extends Tagging {
  readonly totals: Int32Array
}

/**
 * The best labels of each sentence (Viterbi), and at each token how far the best reading with another label falls
 * behind (the difference of max-marginals, which needs no exponentials and is the same on every engine). Tokens that are
 * surely part of no name, more than half of all, part a sentence into short chains.
 *
 * @param steps the weights of the transitions, what may not be being ruled out
 * @param earlier an earlier decoding of the text, and the tokens whose scores have changed since: the other sentences are kept
 */
export function decodeLabels({ sentences, length }: TokenizedText, { scores, leads }: Emissions, steps: Int32Array, earlier?: { readonly decoding: Decoding; readonly changed: Uint8Array }): Decoding {
  const decoding = earlier?.decoding ?? { labels: new Uint8Array(length), margins: new Int32Array(length), totals: new Int32Array(length * LABELS) }
  const chain: Chain = { ...decoding, scores, steps, backward: new Int32Array(length * LABELS) }
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const from = sentences[sentence] ?? 0
    const to = sentences[sentence + 1] ?? length
    if (earlier === undefined || includesChange(earlier.changed, from, to)) decodeSentence(chain, leads, from, to)
  }
  return decoding
}

interface Chain extends Decoding {
  readonly scores: Int32Array
  readonly steps: Int32Array
  readonly backward: Int32Array
}

function includesChange(changed: Uint8Array, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (changed[token] === 1) return true
  return false
}

function decodeSentence(chain: Chain, leads: Int32Array, from: number, to: number): void {
  for (let token = from; token < to; ) {
    const lead = leads[token] ?? 0
    if (lead >= SURE) {
      chain.labels[token] = Label.outside
      chain.margins[token++] = lead
      continue
    }
    const first = token
    while (token < to && (leads[token] ?? 0) < SURE) token++
    decodeChain(chain, first, token, first === from ? START : Label.outside, token === to)
  }
}

/** Decodes tokens of which none is sure, behind the label `before`; `ends`: the sentence ends with them. */
function decodeChain(chain: Chain, from: number, to: number, before: number, ends: boolean): void {
  const { labels, margins, totals, backward, scores, steps } = chain
  for (let label = 0; label < LABELS; label++) {
    totals[from * LABELS + label] = Math.max((steps[before * LABELS + label] ?? NEVER) + (scores[from * LABELS + label] ?? 0), NEVER)
    backward[(to - 1) * LABELS + label] = ends ? 0 : (steps[label * LABELS] ?? 0)
  }
  for (let token = from + 1; token < to; token++) goForward(totals, scores, steps, token)
  for (let token = to - 2; token >= from; token--) goBackward(backward, scores, steps, token)
  for (let token = from; token < to; token++) {
    const label = bestAfter(token === from ? before : (labels[token - 1] ?? 0), backward, scores, steps, token)
    labels[token] = label
    margins[token] = sumTotals(totals, backward, token, label)
  }
}

function goForward(forward: Int32Array, scores: Int32Array, steps: Int32Array, token: number): void {
  const at = token * LABELS
  for (let label = 0; label < LABELS; label++) {
    // The inside of a name stands behind its beginning and its inside alone, two labels one after the other.
    const inside = label > 0 && (label & 1) === 0
    let best = NEVER
    for (let before = inside ? label - 1 : 0; before < (inside ? label + 1 : LABELS); before++) {
      const through = (forward[at - LABELS + before] ?? NEVER) + (steps[before * LABELS + label] ?? NEVER)
      if (through > best) best = through
    }
    forward[at + label] = Math.max(best + (scores[at + label] ?? 0), NEVER)
  }
}

function goBackward(backward: Int32Array, scores: Int32Array, steps: Int32Array, token: number): void {
  const at = token * LABELS
  const next = at + LABELS
  for (let label = 0; label < LABELS; label++) {
    // Behind a label stand what is no name, the beginnings, and the inside of its own kind alone.
    const inside = label === 0 ? 0 : label + (label & 1)
    let best = (backward[next + inside] ?? NEVER) + (scores[next + inside] ?? 0) + (steps[label * LABELS + inside] ?? NEVER)
    for (let after = 0; after < LABELS; after += after === 0 ? 1 : 2) {
      const through = (backward[next + after] ?? NEVER) + (scores[next + after] ?? 0) + (steps[label * LABELS + after] ?? NEVER)
      if (through > best) best = through
    }
    backward[at + label] = best
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
