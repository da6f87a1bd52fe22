import { sentenceAt, spanOf, TokenKind } from '../text/index.ts'
import type { Ground } from './ground.ts'
import type { Noun } from './noun.ts'
import type { Draft, Quantity } from './quantity.ts'
import type { Measure } from './types.ts'
import { unitAt } from './unit.ts'
import { Role, roleAt } from './vocabulary.ts'

/** What a quantity is measured in: from its own words, from words near it, or from a neighbour in the sentence. */
export interface Measured {
  readonly measure: Measure
  readonly unit?: string
  readonly code?: string
}

// How far, in tokens, a word may stand that tells a measure: before, and behind.
const NEAR_BEFORE = 4
const NEAR_BEHIND = 4
// Between figures of one list stand names and marks, no more: भाजपा 24, कांग्रेस 15 और राजद 5 सीटें.
const NEAR_NEXT = 6
const NEAR_LAST = 14
const OLDEST = 120
const NEAR_TOTAL = 7
const LONGEST_ROW = 7

/** Settles the measure of each quantity. */
export function measureAll(ground: Ground, quantities: readonly Quantity[]): Measured[] {
  const own = quantities.map((quantity) => ownMeasure(ground, quantity))
  const settled: Measured[] = []
  for (const index of quantities.keys()) settled.push(own[index] ?? borrow(ground, quantities, own, index) ?? rowMeasure(ground, quantities, settled, index) ?? { measure: 'count' })
  return settled
}

function ownMeasure(ground: Ground, quantity: Quantity): Measured | undefined {
  const { text } = ground
  const { unit, unitFrom, unitTo, noun, low } = quantity
  if (unit !== undefined) {
    const found: Draft<Measured> = { measure: refine(ground, quantity, unit.measure) }
    if (unitFrom !== undefined && unitTo !== undefined) found.unit = spanOf(text, unitFrom, unitTo).text
    if (unit.code !== '') found.code = unit.code
    return found
  }
  if (low.denominator !== undefined) return of('ratio', noun)
  const told = toldMeasure(ground, quantity)
  if (told !== undefined) return of(told, noun?.direct === true ? noun : undefined)
  if (isMoney(ground, quantity)) return { measure: 'money' }
  if (isBracketedAge(ground, quantity)) return { measure: 'age' }
  return noun === undefined ? undefined : of('count', noun)

  function of(measure: Measure, counted: Noun | undefined): Measured {
    return counted === undefined ? { measure } : { measure, unit: spanOf(text, counted.from, counted.to).text }
  }
}

/** A length at which something moves is a speed, a time that somebody has lived an age. */
function refine(ground: Ground, quantity: Quantity, measure: Measure): Measure {
  if (measure === 'length' && (nearMeasure(ground, quantity.next, quantity.next + NEAR_BEHIND) ?? nearMeasure(ground, quantity.from - 1, quantity.from)) === 'speed') return 'speed'
  if (measure === 'duration' && isAge(ground, quantity)) return 'age'
  return measure
}

function nearMeasure({ text, vocabulary }: Ground, from: number, to: number): Measure | undefined {
  for (let at = Math.max(0, from); at < to; at++) {
    const measure = vocabulary.measureWords.get(text.keys[at] ?? '')
    if (measure !== undefined) return measure
  }
  return undefined
}

/** तापमान 40, 6.9 की तीव्रता, पास प्रतिशत 86.37: the measure that a word near a bare number tells. */
function toldMeasure(ground: Ground, { from, next, noun }: Quantity): Measure | undefined {
  if (noun?.direct === true && (roleAt(noun.from, ground.vocabulary) & Role.noun) !== 0) return undefined
  const start = sentenceAt(ground.text, from).from
  return nearMeasure(ground, Math.max(start, from - NEAR_BEFORE), from) ?? nearMeasure(ground, next, next + 2)
}

/** 25 साल के राम, 50 साल से कम उम्र, उम्र 60 साल, डेढ़ साल का बच्चा. */
function isAge({ text, vocabulary, kindAt }: Ground, { from, next, unit }: Quantity): boolean {
  for (let at = Math.max(0, from - NEAR_BEFORE); at < from; at++) if (isAgeWord(at)) return true
  for (let at = next; at < next + 3; at++) if (isAgeWord(at)) return true
  if (unit?.code !== 'a' && unit?.code !== 'mo') return false
  if ((roleAt(next, vocabulary) & Role.genitive) === 0) return false
  for (let at = next + 1; at < next + 3; at++) if ((roleAt(at, vocabulary) & (Role.person | Role.title)) !== 0 || kindAt(at) === 'person') return true
  return vocabulary.auxiliaries.has(text.keys[next + 1] ?? '')

  function isAgeWord(at: number): boolean {
    return (roleAt(at, vocabulary) & Role.age) !== 0
  }
}

/** फूलमती (60): a plausible age alone in brackets behind a name. */
function isBracketedAge({ text }: Ground, { low, from, to, noun, high }: Quantity): boolean {
  const bracketed = text.keys[from - 1] === '(' && text.keys[to] === ')' && text.kinds[from - 2] === TokenKind.devanagari
  return bracketed && noun === undefined && high === undefined && low.written === 'digits' && low.value > 0 && low.value < 110
}

/** 60 लाख का नुकसान, बजट 10 हजार करोड़: a scaled number beside a word for money. */
function isMoney({ text, vocabulary }: Ground, { low, from, next, noun }: Quantity): boolean {
  if (!low.scaled || (noun !== undefined && (roleAt(noun.from, vocabulary) & Role.noun) !== 0)) return false
  const { from: start, to: end } = sentenceAt(text, from)
  for (let at = next; at < Math.min(end, next + NEAR_BEHIND); at++) if ((roleAt(at, vocabulary) & Role.money) !== 0) return true
  for (let at = from - 1; at >= Math.max(start, from - NEAR_BEFORE); at--) if ((roleAt(at, vocabulary) & Role.money) !== 0) return true
  return false
}

/** The measure of a bare number: what a total counts, else what its neighbours in a list are. */
function borrow(ground: Ground, quantities: readonly Quantity[], own: readonly (Measured | undefined)[], index: number): Measured | undefined {
  const { text } = ground
  const quantity = quantities[index]
  if (quantity === undefined) return undefined
  const total = countedByTotal(ground, quantity, Math.max(sentenceAt(text, quantity.from).from, quantity.from - NEAR_TOTAL))
  if (total !== undefined) return total
  const sentence = sentenceAt(text, quantity.from)
  for (let other = index + 1, reach = quantity.to; other < quantities.length; other++) {
    const next = quantities[other]
    if (next === undefined || next.from >= sentence.to || next.from - reach > NEAR_NEXT || next.from - quantity.to > OLDEST) break
    if (lends(own[other], quantity)) return own[other]
    reach = next.to
  }
  for (let other = index - 1, reach = quantity.from; other >= 0; other--) {
    const last = quantities[other]
    if (last === undefined || reach - last.to > NEAR_LAST || quantity.from - last.to > OLDEST) break
    if (lends(own[other], quantity)) return own[other]
    reach = last.from
  }
  return undefined
}

/** In the rows of a table a figure counts what the row above did, and in the first what the head says: मरीजों की संख्या. */
function rowMeasure(ground: Ground, quantities: readonly Quantity[], settled: readonly Measured[], index: number): Measured | undefined {
  const quantity = quantities[index]
  if (quantity === undefined) return undefined
  const row = sentenceAt(ground.text, quantity.from)
  if (row.to - row.from > LONGEST_ROW) return undefined
  const last = quantities[index - 1]
  const above = settled[index - 1]
  if (last !== undefined && above?.measure === 'count' && above.unit !== undefined && quantity.from - last.to < LONGEST_ROW) return above
  return countedByTotal(ground, quantity, Math.max(0, row.from - NEAR_LAST))
}

/** Money is lent to scaled numbers only, measures that are not counts or shares to none. */
function lends(measured: Measured | undefined, { low }: Quantity): boolean {
  if (measured?.unit === undefined) return false
  return measured.measure === 'count' ? true : measured.measure === 'money' ? low.scaled : measured.measure === 'percent' && low.decimals !== undefined
}

/** मरीजों की संख्या 199 counts मरीजों. */
function countedByTotal({ text, vocabulary }: Ground, { from }: Quantity, start: number): Measured | undefined {
  for (let at = from - 1; at > start; at--) {
    if (text.kinds[at] === TokenKind.punctuation && text.keys[at] === ',') return undefined
    if ((roleAt(at, vocabulary) & Role.total) === 0) continue
    const head = (roleAt(at - 1, vocabulary) & Role.genitive) !== 0 ? at - 2 : at - 1
    if (head < start || text.kinds[head] !== TokenKind.devanagari || unitAt(text, head, vocabulary) !== undefined) return undefined
    return (roleAt(head, vocabulary) & Role.function) === 0 ? { measure: 'count', unit: spanOf(text, head, head + 1).text } : undefined
  }
  return undefined
}
