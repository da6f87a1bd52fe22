import { sentenceAt } from '../text/index.ts'
import type { Phrase } from './clause.ts'
import type { Ground } from './ground.ts'
import { isNominal } from './noun.ts'
import { continues } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import { Role, roleAt } from './vocabulary.ts'

// Between the items of a list stand a mark, a place and its case.
const NEAR_NEXT = 6
// Between a figure and its restatement: 50 लाख यानी करीब.
const NEAR_RESTATED = 5
// A pronoun stands for the subject of the figure before it no farther than a sentence back.
const FARTHEST_LAST = 30

/** 22 लोगों, स्पेन में 19 लोगों और फ्रांस में 17 लोगों की मौत: what is said behind the next item of a list. */
export function lent({ text, vocabulary }: Ground, quantities: readonly Quantity[], phrases: readonly (Phrase | undefined)[], index: number): Phrase | undefined {
  const quantity = quantities[index]
  const next = quantities[index + 1]
  const phrase = phrases[index + 1]
  if (quantity === undefined || next === undefined || phrase === undefined || phrase.from < next.from || next.from - quantity.next > NEAR_NEXT) return undefined
  if (next.from >= sentenceAt(text, quantity.from).to) return undefined
  if (phrase.from === next.noun?.from && phrase.to === next.noun.to) return undefined
  const joined = text.keys[quantity.next] === ',' || (roleAt(quantity.next, vocabulary) & Role.conjunction) !== 0 || vocabulary.startWords.has(text.keys[quantity.next] ?? '')
  return joined ? phrase : undefined
}

/** Whether a figure has the subject of the one before it: right behind it, said again (यानी), by a pronoun (यह, जो), or where no more than a place stands between. */
export function isCarried(ground: Ground, quantity: Quantity, last: Quantity, phrase: Phrase | undefined): boolean {
  const { text, vocabulary } = ground
  if (vocabulary.restatements.has(text.keys[quantity.from - 1] ?? '')) return quantity.from - last.to <= NEAR_RESTATED
  if (phrase === undefined && quantity.from - last.to <= 1 && continues(text, quantity.from)) return true
  if (phrase !== undefined && phrase.to > last.from && phrase.to <= last.to) return true
  if (phrase !== undefined && phrase.from >= last.to && phrase.to <= quantity.from && isChangeWord(ground, phrase.to - 1)) return true
  if (phrase !== undefined && phrase.from >= quantity.from) return false
  if (quantity.from - last.to > FARTHEST_LAST) return false
  const { from } = sentenceAt(text, quantity.from)
  const compares = quantity.unit?.measure === 'percent' || quantity.unit?.measure === 'ratio'
  if (quantity.unit?.measure !== last.unit?.measure && !compares && quantity.unit !== undefined && last.unit !== undefined) return false
  const alike = quantity.unit?.measure === last.unit?.measure
  if (phrase !== undefined && isLocal(ground, phrase, quantity.from)) return alike || (quantity.unit === undefined && quantity.noun === undefined)
  if (phrase === undefined && quantity.unit !== undefined && alike) return true
  for (let at = quantity.from - 1; at >= Math.max(from, last.to, (phrase?.from ?? from) - 1); at--) if (isPronoun(ground, at)) return true
  return false
}

/** 6.8 फीसदी की वृद्धि के साथ 1,60,250: a word of change between two figures is the subject of neither. */
function isChangeWord({ vocabulary }: Ground, at: number): boolean {
  return (roleAt(at, vocabulary) & (Role.increase | Role.decrease)) !== 0
}

/** यह 64 है; not the determiner of a noun that says itself what it is: यह अंतर 12 है. */
function isPronoun({ text, vocabulary }: Ground, at: number): boolean {
  if (!vocabulary.pronouns.has(text.keys[at] ?? '')) return false
  return vocabulary.clauseWords.has(text.keys[at] ?? '') || (roleAt(at + 1, vocabulary) & Role.total) !== 0 || !isNominal(text, at + 1, vocabulary)
}

/** Whether a phrase before a quantity is no more than the place it holds for: बाड़मेर में 48.2. */
function isLocal({ text, vocabulary, kindAt }: Ground, { to }: Phrase, before: number): boolean {
  return to < before && ((roleAt(to, vocabulary) & Role.locative) !== 0 || (kindAt(to - 1) === 'place' && vocabulary.scopeEndings.some((ending) => (text.keys[to - 1] ?? '').endsWith(ending))))
}
