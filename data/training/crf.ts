// Trains a linear-chain conditional random field (Lafferty et al. 2001) by FTRL-proximal (McMahan et al. 2013), whose L1
// term leaves most weights at nought. Labels that are left open are summed over (Tsuboi et al. 2008). A source with
// guidelines of its own has a second copy of the weights (Daumé 2007): what all share goes to the first.
import { LABELS } from '../../src/entities/tagger/types.ts'
import { mayFollow } from '../../src/entities/tagger/transitions.ts'
import type { Extracted } from './extract.ts'
import { indexFeatures, type Model, rowsOf } from './model.ts'
import { addTransitions, type Lattice, NEVER, newLattice, probabilityOf, sumBackward, sumForward } from './lattice.ts'

export interface TrainingOptions {
  readonly epochs: number
  readonly seed: number
  /** Sources with guidelines of their own. */
  readonly domains: readonly string[]
  /** How often a source counts. */
  readonly weightOf: (source: string) => number
  readonly log: (line: string) => void
}

// Chosen on held-out articles; the results are flat around them.
const RATE = 0.1
const L1 = 0.5
const L2 = 0.5
const TRANSITION_RATE = 0.1
// A feature must be seen so often.
const CUTOFF = 2
// Longer sentences are cut.
const LONGEST = 2048
// A sentence as likely as this, or a token as right as this, teaches nothing.
const LEARNT_SENTENCE = 0.02
const LEARNT_TOKEN = 0.005
const TINY = 1e-4

/** A sentence to learn from. */
interface Piece {
  readonly rows: Int32Array
  readonly offsets: Int32Array
  readonly from: number
  readonly to: number
  readonly allowed: Uint16Array
  readonly weight: number
  /** Where its source's copy of the weights begins; −1 for none. */
  readonly copy: number
  /** Rounds in which it need not be seen, as it was right when last seen. */
  rest: number
}

interface Learner extends Model {
  /** FTRL's columns: sums of gradients less what they have moved, and of their squares. */
  readonly sums: Float32Array
  readonly squares: Float32Array
  readonly transitionSquares: Float64Array
  readonly transitionGradient: Float64Array
  readonly scores: Float64Array
  readonly all: Lattice
  readonly right: Lattice
  readonly gradient: Float64Array
}

export function train(data: readonly Extracted[], options: TrainingOptions): Model {
  const { rowOf, rows } = indexFeatures(data, CUTOFF)
  const size = rows * LABELS * (1 + options.domains.length)
  const learner: Learner = {
    rows, rowOf, domains: options.domains,
    weights: new Float32Array(size), sums: new Float32Array(size), squares: new Float32Array(size),
    transitions: Float64Array.from({ length: (LABELS + 1) * LABELS }, (_, index) => (mayFollow(Math.floor(index / LABELS), index % LABELS) ? 0 : NEVER)),
    transitionSquares: new Float64Array((LABELS + 1) * LABELS), transitionGradient: new Float64Array((LABELS + 1) * LABELS),
    scores: new Float64Array(LONGEST * LABELS), all: newLattice(LONGEST), right: newLattice(LONGEST), gradient: new Float64Array(LABELS),
  }
  const pieces = data.flatMap((item) => piecesOf(item, learner, options))
  options.log(`${pieces.length} sentences, ${rows} features`)
  const random = randomFrom(options.seed)
  const averages = { weights: new Float32Array(size), transitions: new Float64Array((LABELS + 1) * LABELS) }
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(pieces, random)
    let loss = 0
    for (const piece of pieces) loss += learn(learner, piece)
    options.log(`round ${epoch}: loss ${loss.toFixed(0)}`)
    if (epoch > 1) addTo(averages, learner)
  }
  const rounds = Math.max(1, options.epochs - 1)
  return options.epochs === 1 ? learner : { ...learner, weights: averages.weights.map((sum) => sum / rounds), transitions: averages.transitions.map((sum) => sum / rounds) }
}

/** The mean of the weights after each round but the first errs less than the last. */
function addTo(averages: Pick<Model, 'weights' | 'transitions'>, model: Model): void {
  for (let index = 0; index < averages.weights.length; index++) averages.weights[index] = (averages.weights[index] ?? 0) + (model.weights[index] ?? 0)
  for (let index = 0; index < averages.transitions.length; index++) averages.transitions[index] = (averages.transitions[index] ?? 0) + (model.transitions[index] ?? 0)
}

function piecesOf({ sample, ids, offsets }: Extracted, { rowOf, rows, domains }: Model, { weightOf }: TrainingOptions): Piece[] {
  const compact = rowsOf(ids, offsets, rowOf)
  const domain = domains.indexOf(sample.source)
  const copy = domain < 0 ? -1 : (1 + domain) * rows * LABELS
  const { sentences, length } = sample.text
  return Array.from(sentences, (from, index) => ({ ...compact, from, to: Math.min(sentences[index + 1] ?? length, from + LONGEST), allowed: sample.allowed, weight: weightOf(sample.source), copy, rest: 0 }))
}

/** One step; returns the loss before it. */
function learn(learner: Learner, piece: Piece): number {
  if (piece.rest > 0) {
    piece.rest--
    return 0
  }
  const { scores, transitions, all, right } = learner
  const tokens = piece.to - piece.from
  scoreSentence(learner, piece)
  const total = sumForward(all, tokens, scores, transitions)
  const gold = sumForward(right, tokens, scores, transitions, piece.allowed, piece.from)
  const loss = total - gold
  if (loss < LEARNT_SENTENCE) piece.rest = 1
  if (loss < LEARNT_SENTENCE || gold <= NEVER / 10) return 0
  sumBackward(all, tokens, scores, transitions)
  sumBackward(right, tokens, scores, transitions, piece.allowed, piece.from)
  learner.transitionGradient.fill(0)
  addTransitions(learner.transitionGradient, 1, all, tokens, scores, transitions, total)
  addTransitions(learner.transitionGradient, -1, right, tokens, scores, transitions, gold)
  for (let token = 0; token < tokens; token++) updateToken(learner, piece, token, total, gold)
  updateTransitions(learner, piece.weight)
  return loss * piece.weight
}

function scoreSentence({ scores, weights }: Learner, { rows, offsets, from, to, copy }: Piece): void {
  scores.fill(0, 0, (to - from) * LABELS)
  for (let token = from; token < to; token++) {
    const at = (token - from) * LABELS
    const end = offsets[token + 1] ?? 0
    for (let feature = offsets[token] ?? 0; feature < end; feature++) {
      const base = (rows[feature] ?? 0) * LABELS
      for (let label = 0; label < LABELS; label++) scores[at + label] = (scores[at + label] ?? 0) + (weights[base + label] ?? 0) + (copy < 0 ? 0 : (weights[copy + base + label] ?? 0))
    }
  }
}

function updateToken(learner: Learner, { rows, offsets, from, weight, copy }: Piece, token: number, total: number, gold: number): void {
  const { gradient, all, right } = learner
  let most = 0
  for (let label = 0; label < LABELS; label++) {
    const difference = probabilityOf(all, token * LABELS + label, total) - probabilityOf(right, token * LABELS + label, gold)
    gradient[label] = difference * weight
    most = Math.max(most, Math.abs(difference))
  }
  if (most < LEARNT_TOKEN) return
  const end = offsets[from + token + 1] ?? 0
  for (let feature = offsets[from + token] ?? 0; feature < end; feature++) {
    const base = (rows[feature] ?? 0) * LABELS
    updateRow(learner, base)
    if (copy >= 0) updateRow(learner, copy + base)
  }
}

function updateRow({ gradient, weights, sums, squares }: Learner, base: number): void {
  for (let label = 0; label < LABELS; label++) {
    const slope = gradient[label] ?? 0
    if (slope < TINY && slope > -TINY) continue
    const at = base + label
    const square = squares[at] ?? 0
    const root = Math.sqrt(square + slope * slope)
    const sum = (sums[at] ?? 0) + slope - ((root - Math.sqrt(square)) / RATE) * (weights[at] ?? 0)
    squares[at] = square + slope * slope
    sums[at] = sum
    const beyond = Math.abs(sum) - L1
    weights[at] = beyond <= 0 ? 0 : (-Math.sign(sum) * beyond) / ((1 + root) / RATE + L2)
  }
}

/** AdaGrad: the transitions are few, and none is left at nought. */
function updateTransitions({ transitions, transitionGradient, transitionSquares }: Learner, weight: number): void {
  for (let index = 0; index < transitions.length; index++) {
    const slope = (transitionGradient[index] ?? 0) * weight
    if (slope === 0 || (transitions[index] ?? 0) <= NEVER / 10) continue
    const square = (transitionSquares[index] ?? 0) + slope * slope
    transitionSquares[index] = square
    transitions[index] = (transitions[index] ?? 0) - (TRANSITION_RATE * slope) / (1 + Math.sqrt(square))
  }
}

/** Numbers from 0 to 1 (mulberry32), the same for one seed. */
function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffle(items: Piece[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const item = items[last]
    const swapped = items[other]
    if (item === undefined || swapped === undefined) continue
    items[last] = swapped
    items[other] = item
  }
}
