import { TokenKind } from '../text/index.ts'
import { chainStart, isWord, type Phrase } from './clause.ts'
import type { Ground } from './ground.ts'
import { isNominalWord } from './noun.ts'
import { matchPhrase } from './phrases.ts'
import { Role, roleAt } from './vocabulary.ts'

// A number that gives a total may stand this far behind the word for it: संख्या बढ़कर शुक्रवार को 15.
const FARTHEST_TOTAL = 6
// Phrases of place and time that are passed over on the way back to the subject.
const MOST_PASSED = 4
const MOST_POSTPOSITIONS = 3
// What a pronoun stands for is no farther before it.
const FARTHEST_GAUGE = 25

/** X की संख्या बढ़कर 199, महंगाई दर 6 फीसदी: the genitive chain before a number that gives a total or a reading. */
export function totalBefore(ground: Ground, at: number, start: number): Phrase | undefined {
  const { text, vocabulary } = ground
  const near = skipAdverbs(ground, at, start)
  if (near > start && vocabulary.gauges.has(text.keys[near - 1] ?? '')) return { from: chainStart(text, near, start, vocabulary, ground.isTime), to: near }
  for (let to = at; to > start && at - to < FARTHEST_TOTAL && (to === at || isWord(text, to)); to--) {
    if ((roleAt(to - 1, vocabulary) & Role.total) !== 0) return { from: chainStart(text, to, start, vocabulary, ground.isTime), to }
  }
  return undefined
}

/** Whose they are: कोरोना वायरस के अब तक 114 मामले. */
export function ownerBefore(ground: Ground, at: number, start: number): Phrase | undefined {
  const { text, vocabulary } = ground
  const to = skipAdverbs(ground, at, start)
  if (to <= start || (roleAt(to - 1, vocabulary) & Role.genitive) === 0) return undefined
  const from = chainStart(text, to - 1, start, vocabulary, ground.isTime)
  return from < to - 1 ? { from, to: to - 1 } : undefined
}

/** Who did it, where the clause says no more than the verb: पोलार्ड ने दो विकेट लिए. */
export function agentBefore(ground: Ground, at: number, start: number, farthest: number): Phrase | undefined {
  const { text, vocabulary } = ground
  for (let to = at - 1; to > start && at - to < farthest && (isWord(text, to) || text.kinds[to] === TokenKind.digits); to--) {
    if (vocabulary.clauseWords.has(text.keys[to] ?? '')) return undefined
    if ((roleAt(to, vocabulary) & Role.ergative) === 0) continue
    const from = chainStart(text, to, start, vocabulary, ground.isTime)
    return from < to ? { from, to } : undefined
  }
  return undefined
}

/** Who is given it: घायलों को 50 हजार, मृतकका परिवारलाई १० लाख. */
export function receiverBefore(ground: Ground, at: number, start: number): Phrase | undefined {
  const { text, vocabulary } = ground
  const to = skipAdverbs(ground, at, start)
  if (to <= start || !isWord(text, to - 1)) return undefined
  const marked = (roleAt(to - 1, vocabulary) & Role.object) !== 0
  const key = text.keys[to - 1] ?? ''
  if (!marked && !vocabulary.dativeEndings.some((ending) => key.length > ending.length + 1 && key.endsWith(ending))) return undefined
  const end = marked ? to - 1 : to
  const from = chainStart(text, end, start, vocabulary, ground.isTime)
  return from < end ? { from, to: end } : undefined
}

/** Goes back over adverbs, words of approximation and times of one line. */
export function skipAdverbs({ text, vocabulary, isTime }: Ground, at: number, start: number): number {
  let to = at
  while (to > start && isPassed(to - 1)) to--
  return to

  function isPassed(token: number): boolean {
    const key = text.keys[token] ?? ''
    return vocabulary.adverbs.has(key) || isTime(token) || matchPhrase(vocabulary.boundsBefore, text, token) !== undefined
  }
}

/** The name right before what was won (भाजपा 105 सीट), or that its sentence begins with: भारत पिछली चैंपियनशिप में चार स्वर्ण. */
export function winnerBefore(ground: Ground, at: number, first: number, start: number): Phrase | undefined {
  const { text, vocabulary, kindAt } = ground
  const near = phraseBefore(ground, at, start, false)
  const kind = kindAt(first)
  if (kind === undefined || (near !== undefined && kindAt(near.to - 1) !== undefined)) return near
  for (let token = first; token < at; token++) if (vocabulary.clauseWords.has(text.keys[token] ?? '')) return near
  let to = first
  while (to < at && kindAt(to) === kind) to++
  return { from: first, to }
}

/** मृत्यु दर गिर रही है और अब यह 2.25 फीसदी है: what a pronoun before a reading stands for. */
export function gaugeBefore(ground: Ground, at: number, start: number): Phrase | undefined {
  const { text, vocabulary } = ground
  const pronoun = skipAdverbs(ground, at, start) - 1
  if (pronoun <= start || !vocabulary.pronouns.has(text.keys[pronoun] ?? '')) return undefined
  for (let to = pronoun; to > start && pronoun - to < FARTHEST_GAUGE; to--) {
    if (vocabulary.gauges.has(text.keys[to - 1] ?? '') || (roleAt(to - 1, vocabulary) & Role.total) !== 0) return { from: chainStart(text, to, start, vocabulary, ground.isTime), to }
  }
  return undefined
}

/** Whether a quantity stands right behind a place it holds for: गुजरात में छह. */
export function isPlaced(ground: Ground, at: number, start: number): boolean {
  const { vocabulary, kindAt } = ground
  const to = skipAdverbs(ground, at, start)
  if (to - 1 <= start || (roleAt(to - 1, vocabulary) & Role.locative) === 0) return false
  return kindAt(to - 2) === 'place' || (roleAt(to - 2, vocabulary) & Role.scope) !== 0
}

/** Whether a noun without case stands right before a quantity, past adverbs: मासिक औसत 2.1 फीसदी. */
export function hasTopic(ground: Ground, at: number, start: number): boolean {
  const to = skipAdverbs(ground, at, start)
  return to > start && isWord(ground.text, to - 1) && isNominalWord(ground.text, to - 1, ground.vocabulary)
}

/** The noun phrase before the quantity, past adverbs and phrases of place and time: मृत्यु दर 2.57 फीसद, भाजपा को 105 सीट. */
export function phraseBefore(ground: Ground, at: number, start: number, keepPlace: boolean): Phrase | undefined {
  const { text, vocabulary, isTime } = ground
  let place: Phrase | undefined
  let to = at
  for (let passed = 0; passed <= MOST_PASSED; passed++) {
    while (to > start && (isAdverb(to - 1) || isTime(to - 1) || !isWord(text, to - 1)) && text.keys[to - 1] !== ',') to--
    const end = to
    for (let left = MOST_POSTPOSITIONS; left > 0 && to > start && (isPostposition(to - 1) || isAdverb(to - 1) || isTime(to - 1)); to--) {
      if (vocabulary.complementizers.has(text.keys[to - 1] ?? '')) return place
      if (isPostposition(to - 1)) left--
    }
    const phrase = { from: chainStart(text, to, start, vocabulary, ground.isTime), to }
    if (phrase.from === phrase.to) return place
    const local = (roleAt(to, vocabulary) & Role.locative) !== 0 && to < end
    const timely = isTime(to - 1) || (to - phrase.from === 1 && vocabulary.hollow.has(text.keys[to - 1] ?? '')) || (roleAt(to - 1, vocabulary) & Role.month) !== 0
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
    return (roleAt(token, vocabulary) & Role.function) !== 0 || vocabulary.compoundPostpositions.has(text.keys[token] ?? '')
  }
}
