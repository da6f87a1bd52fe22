import { sentenceAt, type Span, spanOf } from '../text/index.ts'
import { agentBefore, gaugeBefore, hasTopic, isPlaced, ownerBefore, phraseBefore, receiverBefore, totalBefore, winnerBefore } from './before.ts'
import { boughtBehind, countedBehind, genitiveBehind, isChange, linkedBehind, measuredBehind, predicateBehind, predicateOf, subjectBehind, tellingAhead } from './behind.ts'
import { isCarried, lent } from './carry.ts'
import type { Phrase } from './clause.ts'
import type { Ground } from './ground.ts'
import { matchPhrase } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import { Role, roleAt } from './vocabulary.ts'

// No subject stands farther before its quantity, in tokens; and looking farther would cost a square of the sentence.
const FARTHEST = 80
// A noun phrase of a genitive, a number and a noun, in tokens.
const LONGEST_WHOLE = 9
// How far before what they did stands who did it, and who won points.
const FARTHEST_AGENT = 12
const FARTHEST_WINNER = 24
// Words between those counted and what they were taken with: २२ जना नगद ४५ हजार रुपैयाँ र २ बुक ताससहित पक्राउ.
const LONGEST_ITEM = 2

/** What each quantity counts or measures, in the words of its clause; an item of a list may have that of the next or the last one. */
export function findSubjects(ground: Ground, quantities: readonly Quantity[]): (Span | undefined)[] {
  const phrases: (Phrase | undefined)[] = []
  for (let index = quantities.length - 1; index >= 0; index--) {
    const quantity = quantities[index]
    if (quantity === undefined) continue
    phrases[index] = findPhrase(ground, quantity, { last: quantities[index - 1], after: quantities[index + 1] }, lent(ground, quantities, phrases, index))
  }
  for (const [index, quantity] of quantities.entries()) {
    const last = quantities[index - 1]
    if (last !== undefined && isCarried(ground, quantity, last, phrases[index])) phrases[index] = phrases[index - 1]
  }
  return quantities.map((_, index) => {
    const phrase = phrases[index]
    return phrase && phrase.to > phrase.from ? spanWithout(ground, phrase) : undefined
  })
}

/** The words of a subject; of a thing that goes along no more than the thing: ताससहित पक्राउ. */
function spanWithout({ text, vocabulary }: Ground, { from, to }: Phrase): Span {
  const key = text.keys[from] ?? ''
  const ending = vocabulary.companions.find((ending) => key.length > ending.length + 1 && key.endsWith(ending))
  const span = spanOf(text, from, ending === undefined ? to : from + 1)
  return ending === undefined || !span.text.endsWith(ending) ? span : { text: span.text.slice(0, -ending.length), start: span.start, end: span.end - ending.length }
}

/** The quantities before and behind one. */
interface Neighbours {
  readonly last: Quantity | undefined
  readonly after: Quantity | undefined
}

/** A quantity with the bounds in which its subject is sought. */
interface Search {
  readonly quantity: Quantity
  /** Where its sentence begins, or what is near of it. */
  readonly first: number
  /** The same, behind the quantity before it. */
  readonly start: number
  readonly end: number
  readonly list: Phrase | undefined
}

function findPhrase(ground: Ground, quantity: Quantity, { last, after }: Neighbours, list: Phrase | undefined): Phrase | undefined {
  const { noun, unit, from, to } = quantity
  const sentence = sentenceAt(ground.text, from)
  const first = Math.max(sentence.from, from - FARTHEST)
  const search: Search = { quantity, first, start: Math.max(first, last?.to ?? 0), end: endOf(quantity, after, sentence.to), list }
  const { start, end } = search
  const described = noun !== undefined && !noun.direct && noun.phrase === to
  const linked = (unit && (linkedBehind(ground, quantity, sentence.to, after) ?? boughtBehind(ground, quantity, end))) ?? (described ? undefined : subjectBehind(ground, quantity, sentence.to))
  if (linked !== undefined) return linked
  const behind = genitiveBehind(ground, quantity, end) ?? countedBehind(ground, quantity, after)
  const receiver = (unit === undefined ? behind !== undefined && noun === undefined : unit.measure === 'money' && list === undefined) && isGift(ground, quantity, behind, end) ? receiverBefore(ground, from, start) : undefined
  if (receiver !== undefined) return receiver
  if (behind !== undefined) return described ? { from: noun.phrase, to: behind.to } : behind
  const owner = ownerBefore(ground, from, start)
  if (described) return (owner && whole(owner, noun.to)) ?? predicateOf(ground, quantity, end) ?? { from: noun.phrase, to: noun.to }
  if (owner !== undefined && unit?.measure === 'percent') return owner
  const total = totalBefore(ground, from, start) ?? (noun === undefined && last?.to !== start ? gaugeBefore(ground, from, start) : undefined)
  if (total !== undefined) return total
  if (unit !== undefined) return measuredSubject(ground, search)
  return noun === undefined ? bareSubject(ground, search) : (notOf(isScore(ground, quantity) ? undefined : last, countedSubject(ground, search)) ?? { from: noun.phrase, to: noun.to })
}

/** Where the words of a quantity end: with the sentence, or where the next quantity begins, unless that only says how long. */
function endOf({ next }: Quantity, after: Quantity | undefined, to: number): number {
  return after === undefined || after.unit?.measure === 'duration' ? to : Math.max(next, Math.min(to, after.from))
}

/** A phrase, unless it belongs to the quantity before. */
function notOf(last: Quantity | undefined, phrase: Phrase | undefined): Phrase | undefined {
  return phrase !== undefined && last !== undefined && phrase.to > last.from && phrase.to <= last.to ? undefined : phrase
}

/** कोरोना के 5161 नए मरीज: all of a noun phrase with its owner, unless it is long. */
function whole(owner: Phrase, to: number): Phrase {
  return to - owner.from <= LONGEST_WHOLE ? { from: owner.from, to } : owner
}

/** Whether a sum is given rather than a price or cost: nothing behind it says what it is, or a word like help. */
function isGift(ground: Ground, quantity: Quantity, behind: Phrase | undefined, end: number): boolean {
  const { text, vocabulary } = ground
  const what = behind ?? measuredBehind(ground, quantity, end)
  return what === undefined || vocabulary.verbalNouns.some((ending) => (text.keys[what.from] ?? '').endsWith(ending)) || vocabulary.aid.has(text.keys[what.from] ?? '') || vocabulary.aid.has(text.keys[what.to - 1] ?? '')
}

/** Of a measure: the noun right behind it, else what stands before it, else what is said with it. */
function measuredSubject(ground: Ground, { quantity, first, start, end, list }: Search): Phrase | undefined {
  const { text, vocabulary } = ground
  if (vocabulary.cash.has(text.keys[quantity.from - 1] ?? '')) return { from: quantity.from - 1, to: quantity.from }
  const lasts = quantity.unit?.measure === 'duration'
  const measured = lasts ? predicateBehind(ground, quantity, end) : measuredBehind(ground, quantity, end)
  return measured ?? list ?? phraseBefore(ground, quantity.from, start, lasts || isChange(ground, quantity)) ?? phraseBefore(ground, quantity.from, first, false) ?? predicateBehind(ground, quantity, end)
}

/** Of a number alone: what is said of that part of a whole or of those in a place, else what stands before it. */
function bareSubject(ground: Ground, { quantity, first, start, end, list }: Search): Phrase | undefined {
  const { from, next } = quantity
  const { text, vocabulary } = ground
  const predicate = predicateBehind(ground, quantity, end)
  const told = matchPhrase(vocabulary.tellingVerbs, text, next) !== undefined || vocabulary.states.has(text.keys[next] ?? '') || (roleAt(next, vocabulary) & Role.ergative) !== 0
  if ((told && !hasTopic(ground, from, start)) || isPlaced(ground, from, start)) return predicate ?? list ?? phraseBefore(ground, from, start, false) ?? phraseBefore(ground, from, first, false)
  return list ?? phraseBefore(ground, from, start, false) ?? phraseBefore(ground, from, first, false) ?? predicate
}

/** What is said of those counted; where that is no more than a verb, who did it or whose they are. */
function countedSubject(ground: Ground, { quantity, first, start, end, list }: Search): Phrase | undefined {
  const { from, next, noun } = quantity
  const { vocabulary } = ground
  if (noun !== undefined && end <= next + LONGEST_ITEM && (roleAt(noun.from, vocabulary) & Role.classifier) !== 0) {
    const told = tellingAhead(ground, quantity)
    if (told !== undefined) return told
  }
  const owner = ownerBefore(ground, from, start)
  // साइबर ठगी की 1,043 शिकायतें आईं: where no more than a verb follows, they are told by whose they are.
  if (owner !== undefined && isVerbNext(ground, next)) return owner
  return (
    (isScore(ground, quantity) || isChange(ground, quantity) ? (agentBefore(ground, from, first, FARTHEST_WINNER) ?? winnerBefore(ground, from, first, start)) : undefined) ??
    predicateOf(ground, quantity, end) ??
    list ??
    owner ??
    agentBefore(ground, from, first, FARTHEST_AGENT) ??
    phraseBefore(ground, from, start, false) ??
    phraseBefore(ground, from, first, false)
  )
}

/** Whether no more than a verb that says nothing by itself goes on: आईं, है. */
function isVerbNext({ text, vocabulary }: Ground, at: number): boolean {
  const role = roleAt(at, vocabulary)
  if ((role & Role.function) === 0 || (role & (Role.object | Role.clock | Role.locative | Role.genitive | Role.conjunction)) !== 0) return false
  return !vocabulary.startWords.has(text.keys[at] ?? '') && !vocabulary.adverbs.has(text.keys[at] ?? '')
}

/** Seats, runs, medals: what counts is who won them. */
function isScore({ text, vocabulary }: Ground, { noun, next }: Quantity): boolean {
  if (noun === undefined || !vocabulary.scores.has(text.keys[noun.from] ?? '')) return false
  if (vocabulary.startWords.has(text.keys[next] ?? '')) return false
  return (roleAt(next, vocabulary) & Role.genitive) === 0 || vocabulary.compoundPostpositions.has(text.keys[next + 1] ?? '')
}
