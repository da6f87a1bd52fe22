import { sentenceAt } from '../text/index.ts'
import { clauseEnd, isWord, type Phrase, phraseBehind } from './clause.ts'
import type { Ground } from './ground.ts'
import { isNominal, isNominalWord } from './noun.ts'
import { continues, matchPhrase } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import { Role, roleAt } from './vocabulary.ts'

const LONGEST_VERB = 5
const FARTHEST_AHEAD = 30
// Between a measure and what it is of stand a case and a participle or two: की लागत से बनकर तैयार पुल.
const LONGEST_LINK = 5
const LONGEST_SUBJECT = 8

/** Past "per" and its noun: 2300 रुपये प्रति क्विंटल का समर्थन मूल्य. */
export function skipPer({ text, vocabulary }: Ground, at: number, end: number): number {
  return at + 1 < end && vocabulary.per.has(text.keys[at] ?? '') && isNominal(text, at + 1, vocabulary) ? at + 2 : at
}

/** की मौत, का निवेश: the phrase that a genitive behind the quantity leads to, unless that says no more than "time" or "rise". */
export function genitiveBehind(ground: Ground, quantity: Quantity, end: number): Phrase | undefined {
  const { text, vocabulary } = ground
  const next = skipPer(ground, quantity.next, end)
  if (next >= end || !continues(text, next)) return undefined
  const glued = vocabulary.genitiveEndings.some((ending) => (text.keys[next - 1] ?? '').endsWith(ending))
  const word = (roleAt(next, vocabulary) & Role.genitive) !== 0
  if (!glued && !word) return undefined
  const first = word ? next + 1 : next
  if (vocabulary.compoundPostpositions.has(text.keys[first] ?? '')) return undefined
  const phrase = phraseBehind(text, first, end, vocabulary)
  if (phrase === undefined || isHollow(phrase.from) || isHollow(phrase.to - 1)) return undefined
  return phrase

  function isHollow(at: number): boolean {
    return vocabulary.hollow.has(text.keys[at] ?? '') || (roleAt(at, vocabulary) & (Role.increase | Role.decrease)) !== 0
  }
}

/** 1,217 करोड़ की 41 संपत्तियां: the noun that the next quantity counts, in a genitive. */
export function countedBehind({ vocabulary }: Ground, { next }: Quantity, after: Quantity | undefined): Phrase | undefined {
  const genitive = (roleAt(next, vocabulary) & Role.genitive) !== 0
  return genitive && after?.from === next + 1 && after.noun !== undefined ? { from: after.noun.phrase, to: after.noun.to } : undefined
}

/**
 * What has a measure that the text names in words between: 220 किमी की रफ्तार से हवाएं, 48 करोड़ की लागत से बना सेतु, 341 किमी लंबे
 * एक्सप्रेस-वे, 80 साल से अधिक उम्र के बुजुर्ग, 12 एकड़ में फैला आश्रम.
 */
export function linkedBehind(ground: Ground, { next }: Quantity, end: number, after: Quantity | undefined): Phrase | undefined {
  const { text, vocabulary } = ground
  let at = next
  if (at < end && (roleAt(at, vocabulary) & Role.genitive) !== 0) at++
  if (at >= end || !continues(text, at)) return undefined
  const key = text.keys[at] ?? ''
  const dimension = vocabulary.dimensions.has(key)
  const link = dimension || vocabulary.links.has(key) || (roleAt(at, vocabulary) & Role.age) !== 0
  const spread = (roleAt(at, vocabulary) & Role.locative) !== 0 && vocabulary.built.has(text.keys[at + 1] ?? '')
  if (!link && !spread) return undefined
  const from = at
  at = pastLink(at + 1)
  if (at === after?.from) return after.noun && { from: link ? from : after.noun.from, to: after.noun.to }
  const phrase = phraseBehind(text, at, Math.min(end, from + LONGEST_SUBJECT), vocabulary)
  return phrase === undefined || isVerb(phrase) ? undefined : { from: link ? from : phrase.from, to: phrase.to }

  /** Past a case, a comparison and participles. */
  function pastLink(start: number): number {
    let to = start
    while (to < end && to - start < LONGEST_LINK && continues(text, to) && isLink(to)) to++
    return to
  }

  function isLink(token: number): boolean {
    const role = roleAt(token, vocabulary)
    const word = text.keys[token] ?? ''
    return (role & (Role.genitive | Role.locative)) !== 0 || vocabulary.startWords.has(word) || vocabulary.built.has(word) || vocabulary.pronouns.has(word) || vocabulary.compared.has(word)
  }

  /** की रफ्तार से चला. */
  function isVerb(phrase: Phrase): boolean {
    return phrase.to === phrase.from + 1 && !dimension && closesClause(ground, phrase, end)
  }
}

/** What one pays for: 10 रुपये में मास्क. */
export function boughtBehind({ text, vocabulary }: Ground, { next, unit }: Quantity, end: number): Phrase | undefined {
  if (unit?.measure !== 'money' || (roleAt(next, vocabulary) & Role.locative) === 0) return undefined
  const phrase = phraseBehind(text, next + 1, end, vocabulary)
  if (phrase === undefined) return undefined
  const behind = text.keys[phrase.to] ?? ''
  const joined = phrase.to >= end || (roleAt(phrase.to, vocabulary) & (Role.conjunction | Role.object)) !== 0 || !isWord(text, phrase.to)
  return joined || (!vocabulary.auxiliaries.has(behind) && (roleAt(phrase.to, vocabulary) & Role.function) !== 0) ? phrase : undefined
}

/** 11 हुई संक्रमितों की संख्या, 550 अंक टूटा सेंसेक्स: the subject that a headline puts behind its verb. */
export function subjectBehind({ text, vocabulary }: Ground, { next }: Quantity, end: number): Phrase | undefined {
  let at = next
  while (at < end && at - next < 3 && continues(text, at) && isChange(at)) at++
  if (at === next || at >= end || !continues(text, at)) return undefined
  const phrase = phraseBehind(text, at, end, vocabulary)
  if (phrase === undefined) return undefined
  const closes = phrase.to >= end || !isWord(text, phrase.to) || !continues(text, phrase.to)
  return closes ? phrase : undefined

  function isChange(token: number): boolean {
    const key = text.keys[token] ?? ''
    if (vocabulary.converbs.has(key)) return false
    return vocabulary.becoming.has(key) || (roleAt(token, vocabulary) & (Role.increase | Role.decrease | Role.reached)) !== 0
  }
}

/** The noun right behind a measure: 35 सेंटीमीटर बारिश, 1200 किलोमीटर फायर लाइन, 24 टक्के कमी नोकऱ्या. */
export function measuredBehind(ground: Ground, { next }: Quantity, end: number): Phrase | undefined {
  const { text, vocabulary } = ground
  const compared = vocabulary.compared.has(text.keys[next] ?? '') && next + 1 < end && isNominal(text, next + 1, vocabulary)
  const first = compared ? next + 1 : next
  const phrase = phraseBehind(text, first, end, vocabulary)
  if (phrase === undefined || (roleAt(phrase.from, vocabulary) & (Role.increase | Role.decrease | Role.reached)) !== 0 || vocabulary.links.has(text.keys[phrase.from] ?? '')) return undefined
  const from = compared ? next : phrase.from
  if (phrase.to > phrase.from + 1) return { from, to: Math.max(phrase.to, clauseEnd(text, phrase.from, end, vocabulary)) }
  return closesClause(ground, phrase, end) || vocabulary.verbalNouns.some((ending) => (text.keys[phrase.from] ?? '').endsWith(ending)) ? undefined : { from, to: phrase.to }
}

/** Whether a single word is the verb at the end of its clause, as far as its form tells: 37 लाख रुपये गंवाए. */
function closesClause({ text, vocabulary }: Ground, { from, to }: Phrase, end: number): boolean {
  const key = text.keys[from] ?? ''
  const behind = text.keys[to] ?? ''
  if (vocabulary.auxiliaries.has(behind)) return !vocabulary.copulas.has(behind)
  return (to >= end || !isWord(text, to)) && vocabulary.finiteEndings.some((ending) => key.endsWith(ending))
}

/** What is said of those counted: लोग बेघर हो गए, डिब्बे पटरी से उतर गए; `undefined` for bare verbs. */
export function predicateBehind({ text, vocabulary }: Ground, { next }: Quantity, end: number): Phrase | undefined {
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
    return vocabulary.adverbs.has(text.keys[at] ?? '') || (roleAt(at, vocabulary) & (Role.ergative | Role.locative | Role.object)) !== 0
  }
}

/** What the end of the sentence tells of people counted before a list of things: २२ जना ४५ हजार रुपैयाँसहित पक्राउ परेका छन्. */
export function tellingAhead({ text, vocabulary }: Ground, { next }: Quantity): Phrase | undefined {
  const { to } = sentenceAt(text, next)
  for (let at = next; at < Math.min(to, next + FARTHEST_AHEAD); at++) {
    if (matchPhrase(vocabulary.tellingVerbs, text, at) !== undefined) return { from: at, to: Math.min(to, at + 1) }
  }
  return undefined
}

/** The predicate, with the noun where it is an object (धर्मगुरुओं से बातचीत) or stands outside the quantity (15 से अधिक केस दर्ज). */
export function predicateOf(ground: Ground, quantity: Quantity, end: number): Phrase | undefined {
  const { text, vocabulary } = ground
  const { noun, next } = quantity
  const predicate = predicateBehind(ground, quantity, end)
  if (predicate === undefined || noun === undefined) return predicate
  const role = roleAt(next, vocabulary)
  const isObject = (role & (Role.object | Role.clock)) !== 0 || vocabulary.startWords.has(text.keys[next] ?? '')
  return isObject || !noun.direct || noun.from >= quantity.to ? { from: noun.phrase, to: predicate.to } : predicate
}

/** Whether the quantity is an amount of change: 15 फीसदी का इजाफा. */
export function isChange({ vocabulary }: Ground, { next }: Quantity): boolean {
  for (let at = next; at < next + 3; at++) if ((roleAt(at, vocabulary) & (Role.increase | Role.decrease)) !== 0) return true
  return false
}
