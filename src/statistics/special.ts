import type { NumberReading } from '../numbers/index.ts'
import { boundAfter } from './bounds.ts'
import type { Ground } from './ground.ts'
import { findNoun } from './noun.ts'
import type { Quantity } from './quantity.ts'

/** Quantities in words that are no number: दोगुना, आधे से अधिक, and, where asked for, हजारों लोग. */
export function readSpecial(ground: Ground, at: number): Quantity | undefined {
  const { text, vocabulary } = ground
  const key = text.keys[at] ?? ''
  const multiple = vocabulary.multiples.get(key)
  if (multiple !== undefined) return { ...wordAt(multiple, at), unit: { measure: 'ratio', code: '', factor: 1 }, unitFrom: at, unitTo: at + 1, ...boundBehind(ground, at) }
  if (vocabulary.halves.has(key)) return readHalf(ground, at)
  const vague = ground.vague ? vocabulary.vague.get(key) : undefined
  return vague === undefined ? undefined : readVague(ground, at, vague)
}

function wordAt(value: number, at: number): { from: number; to: number; low: NumberReading } {
  return { from: at, to: at + 1, low: { value, from: at, to: at + 1, written: 'words', scaled: false } }
}

function boundBehind({ text, vocabulary }: Ground, at: number): Pick<Quantity, 'bound' | 'next'> {
  const after = boundAfter(text, at, vocabulary)
  return { bound: after?.bound ?? 'exact', next: after?.to ?? at + 1 }
}

/** आधे से अधिक पिंजरे: half is a number only where a bound follows. */
function readHalf(ground: Ground, at: number): Quantity | undefined {
  const { bound, next } = boundBehind(ground, at)
  if (bound === 'exact' || bound === 'atMost') return undefined
  const noun = findNoun(ground.text, next, ground.vocabulary)
  const { low, ...span } = wordAt(0.5, at)
  return { ...span, low: { ...low, denominator: 2 }, bound, next, ...(noun && { noun }) }
}

/** हजारों लोग: open-ended, at least as many as the word says. */
function readVague({ text, vocabulary }: Ground, at: number, value: number): Quantity | undefined {
  const noun = findNoun(text, at + 1, vocabulary)
  if (noun === undefined) return undefined
  const to = noun.direct ? noun.to : at + 1
  return { ...wordAt(value, at), to, noun, bound: 'over', next: noun.to, vague: true }
}
