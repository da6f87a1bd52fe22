import { sentenceAt } from '../text/index.ts'
import type { Ground } from './ground.ts'
import type { Measured } from './measure.ts'
import { matchPhrase } from './phrases.ts'
import { type Draft, type Quantity, valueOf } from './quantity.ts'
import { Role, roleAt } from './vocabulary.ts'

/** How a quantity stands to others and to its verb. */
export interface Relation {
  readonly from?: number
  readonly outOf?: number
  readonly change?: 'increase' | 'decrease'
}

// Between the two ends of a change stand no more than a case word and a verb: 1251 से बढ़कर 6412.
const FARTHEST_PAIR = 4
const NEAR_BEFORE = 3
const NEAR_BEHIND = 6

/** Ties changes to the value before them, parts to their whole, and finds the direction of each. */
export function relateAll(ground: Ground, quantities: readonly Quantity[], measures: readonly Measured[]): Relation[] {
  return quantities.map((quantity, index) => {
    const last = quantities[index - 1]
    const own = directionOf(ground, quantity)
    if (last === undefined || quantity.from - last.to > FARTHEST_PAIR || sentenceAt(ground.text, last.from).from !== sentenceAt(ground.text, quantity.from).from) return own === undefined ? {} : { change: own }
    const value = valueOf(last.low.value, last)
    const whole = isWhole(ground, last, quantity) && value > valueOf(quantity.low.value, quantity)
    const pair = !whole && isStart(ground, last, quantity) && alike(measures[index - 1], measures[index])
    const change = own ?? (pair ? (valueOf(quantity.low.value, quantity) >= value ? 'increase' : 'decrease') : undefined)
    const relation: Draft<Relation> = {}
    if (pair) relation.from = value
    if (whole) relation.outOf = value
    if (change !== undefined) relation.change = change
    return relation
  })
}

function alike(one: Measured | undefined, other: Measured | undefined): boolean {
  return one?.measure === other?.measure
}

/** 90 में से 71 सीटें. */
function isWhole({ text, vocabulary }: Ground, last: Quantity, quantity: Quantity): boolean {
  for (let at = last.low.to; at < quantity.from; at++) if (matchPhrase(vocabulary.outOf, text, at) !== undefined) return true
  const key = text.keys[last.to - 1] ?? ''
  return vocabulary.gluedOutOf.some((ending) => key.endsWith(ending))
}

/** 1251 से बढ़कर 6412, 8.7 टक्क्यांवरून 8.1 टक्के: the first value is where the change began. */
function isStart({ text, vocabulary }: Ground, last: Quantity, quantity: Quantity): boolean {
  const key = text.keys[last.to - 1] ?? ''
  const marked = vocabulary.startWords.has(text.keys[last.to] ?? '') || vocabulary.startEndings.some((ending) => key.endsWith(ending))
  if (!marked) return false
  if (quantity.from - last.to > 1) return true
  return (roleAt(quantity.next, vocabulary) & (Role.increase | Role.decrease | Role.reached)) !== 0 || vocabulary.becoming.has(text.keys[quantity.next] ?? '')
}

/** The direction that a verb of change right before (बढ़कर) or behind (की गिरावट, बढ़ा) gives. */
function directionOf({ text, vocabulary }: Ground, { from, next }: Quantity): 'increase' | 'decrease' | undefined {
  const { from: start, to: end } = sentenceAt(text, from)
  for (let at = from - 1; at >= Math.max(start, from - NEAR_BEFORE); at--) if (vocabulary.converbs.has(text.keys[at] ?? '')) return direction(at)
  for (let at = next; at < Math.min(end, next + NEAR_BEHIND); at++) {
    const found = direction(at)
    if (found !== undefined) return found
    if (vocabulary.clauseWords.has(text.keys[at] ?? '') || text.keys[at] === ',') return undefined
  }
  return undefined

  function direction(at: number): 'increase' | 'decrease' | undefined {
    const role = roleAt(at, vocabulary)
    return (role & Role.increase) !== 0 ? 'increase' : (role & Role.decrease) !== 0 ? 'decrease' : undefined
  }
}
