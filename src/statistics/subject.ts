import { sentenceAt, type Span, spanOf } from '../text/index.ts'
import { chainStart, clauseEnd, isWord, type Phrase, phraseBehind } from './clause.ts'
import type { Ground } from './ground.ts'
import { isNominalWord } from './noun.ts'
import { continues, matchPhrase } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import { Role, roleAt } from './vocabulary.ts'

// A number that gives a total may stand this far behind the word for it: संख्या बढ़कर शुक्रवार को 15.
const FARTHEST_TOTAL = 6
// Phrases of place and time that are passed over on the way back to the subject.
const MOST_PASSED = 4
const MOST_POSTPOSITIONS = 3
const FARTHEST_AGENT = 12
// Between the items of a list stand a mark, a place and its case.
const NEAR_NEXT = 6
const LONGEST_VERB = 5
// A pronoun stands for the subject of the figure before it no farther than a sentence back.
const FARTHEST_LAST = 30
// No subject stands farther before its quantity, in tokens; and looking farther would cost a square of the sentence.
const FARTHEST = 80

/** What each quantity counts or measures, in the words of its clause; an item of a list may have that of the next or the last one. */
export function findSubjects(ground: Ground, quantities: readonly Quantity[]): (Span | undefined)[] {
  const phrases: (Phrase | undefined)[] = []
  for (let index = quantities.length - 1; index >= 0; index--) {
    const quantity = quantities[index]
    if (quantity === undefined) continue
    phrases[index] = findPhrase(ground, quantity, quantities[index - 1]?.to ?? 0, lent(ground, quantities, phrases, index))
  }
  for (const [index, quantity] of quantities.entries()) {
    const last = quantities[index - 1]
    if (last !== undefined && isCarried(ground, quantity, last, phrases[index])) phrases[index] = phrases[index - 1]
  }
  return quantities.map((_, index) => {
    const phrase = phrases[index]
    return phrase && phrase.to > phrase.from ? spanOf(ground.text, phrase.from, phrase.to) : undefined
  })
}

/** 22 लोगों, स्पेन में 19 लोगों और फ्रांस में 17 लोगों की मौत: what is said behind the next item of a list. */
function lent({ text, vocabulary }: Ground, quantities: readonly Quantity[], phrases: readonly (Phrase | undefined)[], index: number): Phrase | undefined {
  const quantity = quantities[index]
  const next = quantities[index + 1]
  const phrase = phrases[index + 1]
  if (quantity === undefined || next === undefined || phrase === undefined || phrase.from < next.from || next.from - quantity.next > NEAR_NEXT) return undefined
  if (next.from >= sentenceAt(text, quantity.from).to) return undefined
  const joined = text.keys[quantity.next] === ',' || (roleAt(text, quantity.next, vocabulary) & Role.conjunction) !== 0
  return joined ? phrase : undefined
}

/** Whether a figure has the subject of the one before it: right behind it, said again (यानी), by a pronoun (यह, जो), or where no more than a place stands between. */
function isCarried(ground: Ground, quantity: Quantity, last: Quantity, phrase: Phrase | undefined): boolean {
  const { text, vocabulary } = ground
  if (vocabulary.restatements.has(text.keys[quantity.from - 1] ?? '')) return quantity.from - last.to <= LONGEST_VERB
  if (phrase === undefined && quantity.from - last.to <= 1 && continues(text, quantity.from)) return true
  if (phrase !== undefined && phrase.to > last.from && phrase.to <= last.to) return true
  if (quantity.unit?.measure !== last.unit?.measure || (phrase !== undefined && phrase.from >= quantity.from)) return false
  if (quantity.from - last.to > FARTHEST_LAST) return false
  const { from } = sentenceAt(text, quantity.from)
  if (phrase === undefined || isLocal(ground, phrase, quantity.from)) return quantity.unit !== undefined
  for (let at = quantity.from - 1; at >= Math.max(from, last.to, phrase.from - 1); at--) if (vocabulary.pronouns.has(text.keys[at] ?? '')) return true
  return false
}

/** Whether a phrase before a quantity is no more than the place it holds for: बाड़मेर में 48.2. */
function isLocal({ text, vocabulary, kindAt }: Ground, { to }: Phrase, before: number): boolean {
  return to < before && ((roleAt(text, to, vocabulary) & Role.locative) !== 0 || (kindAt(to - 1) === 'place' && vocabulary.scopeEndings.some((ending) => (text.keys[to - 1] ?? '').endsWith(ending))))
}

function findPhrase(ground: Ground, quantity: Quantity, floor: number, list: Phrase | undefined): Phrase | undefined {
  const { noun, unit, from, to } = quantity
  const sentence = sentenceAt(ground.text, from)
  const first = Math.max(sentence.from, from - FARTHEST)
  const start = Math.max(first, floor)
  const described = noun !== undefined && !noun.direct && noun.phrase === to
  const behind = genitiveBehind(ground, quantity, sentence.to)
  if (behind !== undefined) return described ? { from: noun.phrase, to: behind.to } : behind
  const owner = ownerBefore(ground, from, start)
  if (described) return owner ?? { from: noun.phrase, to: noun.to }
  const total = totalBefore(ground, from, start)
  if (total !== undefined) return total
  if (unit === undefined && noun !== undefined) return countedSubject(ground, quantity, { from: first, to: sentence.to }, start, list) ?? { from: noun.phrase, to: noun.to }
  if (unit === undefined && matchPhrase(ground.vocabulary.tellingVerbs, ground.text, quantity.next) !== undefined) return predicateBehind(ground, quantity, sentence.to)
  const measured = unit?.measure === 'duration' ? predicateBehind(ground, quantity, sentence.to) : unit && measuredBehind(ground, quantity, sentence.to)
  return measured ?? list ?? phraseBefore(ground, from, start, unit?.measure === 'duration' || isChange(ground, quantity)) ?? phraseBefore(ground, from, first, false) ?? predicateBehind(ground, quantity, sentence.to)
}

/** What is said of those counted; where that is no more than a verb, who did it or whose they are. */
function countedSubject(ground: Ground, quantity: Quantity, sentence: Phrase, start: number, list: Phrase | undefined): Phrase | undefined {
  const { from } = quantity
  return (
    (isScore(ground, quantity) ? (agentBefore(ground, from, start) ?? phraseBefore(ground, from, start, false)) : undefined) ??
    predicateOf(ground, quantity, sentence.to) ??
    list ??
    ownerBefore(ground, from, start) ??
    agentBefore(ground, from, sentence.from) ??
    phraseBefore(ground, from, start, false) ??
    phraseBefore(ground, from, sentence.from, false)
  )
}

/** Seats, runs, medals: what counts is who won them. */
function isScore({ text, vocabulary }: Ground, { noun, next }: Quantity): boolean {
  if (noun === undefined || !vocabulary.scores.has(text.keys[noun.from] ?? '')) return false
  return !vocabulary.startWords.has(text.keys[next] ?? '') && (roleAt(text, next, vocabulary) & Role.genitive) === 0
}

/** The predicate, with the noun where it is an object (धर्मगुरुओं से बातचीत) or stands outside the quantity (15 से अधिक केस दर्ज). */
function predicateOf(ground: Ground, quantity: Quantity, end: number): Phrase | undefined {
  const { text, vocabulary } = ground
  const { noun, next } = quantity
  const predicate = predicateBehind(ground, quantity, end)
  if (predicate === undefined || noun === undefined) return predicate
  const role = roleAt(text, next, vocabulary)
  const isObject = (role & (Role.object | Role.clock)) !== 0 || vocabulary.startWords.has(text.keys[next] ?? '')
  return isObject || !noun.direct || noun.from >= quantity.to ? { from: noun.phrase, to: predicate.to } : predicate
}

/** की मौत, का निवेश: the phrase that a genitive behind the quantity leads to, unless that says no more than "time" or "rise". */
function genitiveBehind({ text, vocabulary }: Ground, { next }: Quantity, end: number): Phrase | undefined {
  if (next >= end || !continues(text, next)) return undefined
  const glued = vocabulary.genitiveEndings.some((ending) => (text.keys[next - 1] ?? '').endsWith(ending))
  const word = (roleAt(text, next, vocabulary) & Role.genitive) !== 0
  if (!glued && !word) return undefined
  const first = word ? next + 1 : next
  if (vocabulary.compoundPostpositions.has(text.keys[first] ?? '')) return undefined
  const phrase = phraseBehind(text, first, end, vocabulary)
  if (phrase === undefined || isHollow(phrase.from) || isHollow(phrase.to - 1)) return undefined
  return phrase

  function isHollow(at: number): boolean {
    return vocabulary.hollow.has(text.keys[at] ?? '') || (roleAt(text, at, vocabulary) & (Role.increase | Role.decrease)) !== 0
  }
}

/** Whether the quantity is an amount of change: 15 फीसदी का इजाफा. */
function isChange({ text, vocabulary }: Ground, { next }: Quantity): boolean {
  for (let at = next; at < next + 3; at++) if ((roleAt(text, at, vocabulary) & (Role.increase | Role.decrease)) !== 0) return true
  return false
}

/** X की संख्या बढ़कर 199: the genitive chain before a number that gives a total. */
function totalBefore({ text, vocabulary }: Ground, at: number, start: number): Phrase | undefined {
  for (let to = at; to > start && at - to < FARTHEST_TOTAL && (to === at || isWord(text, to)); to--) {
    if ((roleAt(text, to - 1, vocabulary) & Role.total) !== 0) return { from: chainStart(text, to, start, vocabulary), to }
  }
  return undefined
}

/** The noun right behind a measure: 35 सेंटीमीटर बारिश, 1200 किलोमीटर फायर लाइन. */
function measuredBehind({ text, vocabulary }: Ground, { next }: Quantity, end: number): Phrase | undefined {
  const phrase = phraseBehind(text, next, end, vocabulary)
  if (phrase === undefined || (roleAt(text, phrase.from, vocabulary) & (Role.increase | Role.decrease | Role.reached)) !== 0) return undefined
  if (phrase.to > phrase.from + 1) return { from: phrase.from, to: Math.max(phrase.to, clauseEnd(text, phrase.from, end, vocabulary)) }
  // A single word that ends the clause is its verb: 37 लाख रुपये गंवाए.
  const behind = text.keys[phrase.to] ?? ''
  const last = phrase.to >= end || !isWord(text, phrase.to) || (vocabulary.auxiliaries.has(behind) && !vocabulary.copulas.has(behind))
  return last || vocabulary.verbalNouns.some((ending) => (text.keys[phrase.from] ?? '').endsWith(ending)) ? undefined : phrase
}

/** What is said of those counted: लोग बेघर हो गए, डिब्बे पटरी से उतर गए; `undefined` for bare verbs. */
function predicateBehind({ text, vocabulary }: Ground, { next }: Quantity, end: number): Phrase | undefined {
  let from = next
  while (from < end && continues(text, from) && isPassed(from)) from++
  if (matchPhrase(vocabulary.tellingVerbs, text, from) !== undefined) return { from, to: wordsEnd(from) }
  const to = clauseEnd(text, from, end, vocabulary)
  for (let at = from; at < to; at++) if (isNominalWord(text, at, vocabulary) && !vocabulary.lightWords.has(text.keys[at] ?? '')) return { from, to }
  return undefined

  /** A verb with all its auxiliaries: मारे भी जा चुके हैं. */
  function wordsEnd(at: number): number {
    let last = at
    while (last < end && isWord(text, last) && continues(text, last) && last - at < LONGEST_VERB) last++
    return last
  }

  function isPassed(at: number): boolean {
    return vocabulary.adverbs.has(text.keys[at] ?? '') || (roleAt(text, at, vocabulary) & (Role.ergative | Role.locative | Role.object)) !== 0
  }
}

/** Whose they are: कोरोना वायरस के अब तक 114 मामले. */
function ownerBefore({ text, vocabulary }: Ground, at: number, start: number): Phrase | undefined {
  let to = at
  while (to > start && vocabulary.adverbs.has(text.keys[to - 1] ?? '')) to--
  if (to <= start || (roleAt(text, to - 1, vocabulary) & Role.genitive) === 0) return undefined
  const from = chainStart(text, to - 1, start, vocabulary)
  return from < to - 1 ? { from, to: to - 1 } : undefined
}

/** Who did it, where the clause says no more than the verb: पोलार्ड ने दो विकेट लिए. */
function agentBefore({ text, vocabulary }: Ground, at: number, start: number): Phrase | undefined {
  for (let to = at - 1; to > start && at - to < FARTHEST_AGENT && isWord(text, to); to--) {
    if (vocabulary.clauseWords.has(text.keys[to] ?? '')) return undefined
    if ((roleAt(text, to, vocabulary) & Role.ergative) === 0) continue
    const from = chainStart(text, to, start, vocabulary)
    return from < to ? { from, to } : undefined
  }
  return undefined
}

/** The noun phrase before the quantity, past adverbs and phrases of place and time: मृत्यु दर 2.57 फीसद, भाजपा को 105 सीट. */
function phraseBefore({ text, vocabulary, isTime }: Ground, at: number, start: number, keepPlace: boolean): Phrase | undefined {
  let place: Phrase | undefined
  let to = at
  for (let passed = 0; passed <= MOST_PASSED; passed++) {
    while (to > start && (isAdverb(to - 1) || !isWord(text, to - 1)) && text.keys[to - 1] !== ',') to--
    const end = to
    while (to > start && end - to < MOST_POSTPOSITIONS && (isPostposition(to - 1) || isAdverb(to - 1))) to--
    const phrase = { from: chainStart(text, to, start, vocabulary), to }
    if (phrase.from === phrase.to) return place
    const local = (roleAt(text, to, vocabulary) & Role.locative) !== 0 && to < end
    const timely = isTime(to - 1) || (roleAt(text, to - 1, vocabulary) & Role.month) !== 0
    if (!timely && (!local || keepPlace)) return phrase
    if (!timely) place ??= phrase
    to = phrase.from
  }
  return place

  function isAdverb(token: number): boolean {
    const key = text.keys[token] ?? ''
    return vocabulary.adverbs.has(key) || vocabulary.converbs.has(key)
  }

  function isPostposition(token: number): boolean {
    return (roleAt(text, token, vocabulary) & Role.function) !== 0 || vocabulary.compoundPostpositions.has(text.keys[token] ?? '')
  }
}
