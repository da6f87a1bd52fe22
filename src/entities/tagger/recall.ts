import { type TokenizedText, TokenKind } from '../../text/index.ts'
import { type Emissions, leadOfOutside, SURE } from './emissions.ts'
import { LABELS } from './types.ts'
import type { Vocabulary } from './words.ts'

// The four kinds of names in the order of their labels: kind `k` has the labels 2k + 1 and 2k + 2.
const KINDS = (LABELS - 1) / 2
// How far one occurrence may lean, in units of the weights; leanings below the least tell nothing.
const MOST = 64
const LEAST = -16

/**
 * Adds to the scores of each token half of how its word leans, on average, at its other places in the text, so that
 * a name that is plain in one sentence is found in the next (one sense for each text).
 *
 * @param totals of each label at each token the score of the best reading that has it there
 * @returns 1 for each token whose scores have changed; undefined where none has
 */
export function addRecall({ scores, leads }: Emissions, totals: Int32Array, { kinds, length }: TokenizedText, vocabulary: Vocabulary): Uint8Array | undefined {
  const { groups, groupOf } = groupByStem(vocabulary)
  const counts = new Int32Array(groups)
  for (let token = 0; token < length; token++) {
    const group = groupOf[vocabulary.wordOf[token] ?? 0] ?? 0
    if (isWord(kinds[token])) counts[group] = (counts[group] ?? 0) + 1
  }
  const isRepeated = (token: number): boolean => isWord(kinds[token]) && (counts[groupOf[vocabulary.wordOf[token] ?? 0] ?? 0] ?? 0) > 1
  const sums = new Int32Array(groups * KINDS)
  for (let token = 0; token < length; token++) {
    if (!isRepeated(token)) continue
    const group = groupOf[vocabulary.wordOf[token] ?? 0] ?? 0
    for (let kind = 0; kind < KINDS; kind++) sums[group * KINDS + kind] = (sums[group * KINDS + kind] ?? 0) + leaningOf(totals, leads, token, kind)
  }
  let changed: Uint8Array | undefined
  for (let token = 0; token < length; token++) {
    if (!isRepeated(token)) continue
    const group = groupOf[vocabulary.wordOf[token] ?? 0] ?? 0
    const others = (counts[group] ?? 0) - 1
    for (let kind = 0; kind < KINDS; kind++) {
      const mean = ((sums[group * KINDS + kind] ?? 0) - leaningOf(totals, leads, token, kind)) / others
      if (mean < LEAST) continue
      const at = token * LABELS + 2 * kind + 1
      const half = Math.round(mean / 2)
      scores[at] = (scores[at] ?? 0) + half
      scores[at + 1] = (scores[at + 1] ?? 0) + half
      changed ??= new Uint8Array(length)
      changed[token] = 1
    }
    if (changed?.[token] === 1) leads[token] = leadOfOutside(scores, token * LABELS)
  }
  return changed
}

function isWord(kind: number | undefined): boolean {
  return kind !== TokenKind.punctuation && kind !== TokenKind.digits
}

/** How far the best reading with the token in a name of a kind leads the best with it in none. */
function leaningOf(totals: Int32Array, leads: Int32Array, token: number, kind: number): number {
  if ((leads[token] ?? 0) >= SURE) return -MOST
  const at = token * LABELS
  const best = Math.max(totals[at + 2 * kind + 1] ?? 0, totals[at + 2 * kind + 2] ?? 0)
  return Math.max(-MOST, Math.min(MOST, best - (totals[at] ?? 0)))
}

/** Words of one stem are one: पुण्यात and पुण्याचा. */
function groupByStem({ words }: Vocabulary): { groups: number; groupOf: Int32Array } {
  if (words.every(({ ending }) => ending === 0)) return { groups: words.length, groupOf: identity(words.length) }
  const indexes = new Map<number, number>()
  const groupOf = new Int32Array(words.length)
  for (let word = 0; word < words.length; word++) {
    const stem = words[word]?.stemHash ?? 0
    let group = indexes.get(stem)
    if (group === undefined) indexes.set(stem, (group = indexes.size))
    groupOf[word] = group
  }
  return { groups: indexes.size, groupOf }
}

function identity(length: number): Int32Array {
  const numbers = new Int32Array(length)
  for (let number = 0; number < length; number++) numbers[number] = number
  return numbers
}
