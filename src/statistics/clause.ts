import { Gap, TokenKind, type TokenizedText } from '../text/index.ts'
import { isNominal } from './noun.ts'
import { continues } from './phrases.ts'
import { Role, roleAt, type Vocabulary } from './vocabulary.ts'

/** Tokens, half-open. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

// A subject is a phrase, not a clause: no longer than this in tokens.
const LONGEST = 8
const LONGEST_PREDICATE = 9

/** The noun phrase that begins at a token: up to a postposition that is no genitive (एनपीए की वसूली), a verb or a mark. */
export function phraseBehind(text: TokenizedText, from: number, end: number, vocabulary: Vocabulary): Phrase | undefined {
  let to = from
  while (to < end && to - from < LONGEST && (isNominal(text, to, vocabulary) || (to > from && to + 1 < end && goesOn(text, to, vocabulary)))) to++
  return to === from ? undefined : { from, to }
}

/** A hyphen, or a genitive between two nouns, unless it begins a postposition (के लिए). */
function goesOn(text: TokenizedText, at: number, vocabulary: Vocabulary): boolean {
  if (isWord(text, at) && !isLetters(text, at)) return true
  if ((roleAt(at, vocabulary) & Role.genitive) === 0 || !continues(text, at)) return false
  return isNominal(text, at + 1, vocabulary) && !vocabulary.compoundPostpositions.has(text.keys[at + 1] ?? '')
}

/** Goes back over a noun phrase with its genitives and participles: कोरोना से मरने वाले मरीजों की संख्या. */
export function chainStart(text: TokenizedText, to: number, start: number, vocabulary: Vocabulary, isTime?: (token: number) => boolean): number {
  let from = to
  let participle = false
  while (from > start && to - from < LONGEST && (from === to || continues(text, from))) {
    const before = from - 1
    if (!isWord(text, before)) break
    const role = roleAt(before, vocabulary)
    const isParticiple = isVerbal(text, before, vocabulary)
    if (from < to && isTime?.(before) === true) break
    const joins = from < to && (isInner(text, before, vocabulary) || (role & Role.genitive) !== 0 || isParticiple || (participle && isCase(text, before, vocabulary)))
    if (!joins && (role & Role.function) !== 0 && (role & Role.adjective) === 0) break
    participle = isParticiple || (participle && (role & Role.function) !== 0)
    from--
  }
  while (from < to && ((roleAt(from, vocabulary) & Role.genitive) !== 0 || isCase(text, from, vocabulary))) from++
  return from
}

/** के कुल मामलों: an adverb between a genitive and its noun. */
function isInner(text: TokenizedText, at: number, vocabulary: Vocabulary): boolean {
  return vocabulary.adverbs.has(text.keys[at] ?? '') && (roleAt(at - 1, vocabulary) & Role.genitive) !== 0
}

/** A participle or infinitive, which takes phrases of its own into a noun phrase: नदियों को जोड़ने की योजना. */
function isVerbal(text: TokenizedText, at: number, vocabulary: Vocabulary): boolean {
  const key = text.keys[at] ?? ''
  return vocabulary.participles.has(key) || vocabulary.verbalNouns.some((ending) => key.length > ending.length + 1 && key.endsWith(ending))
}

function isCase(text: TokenizedText, at: number, vocabulary: Vocabulary): boolean {
  return (roleAt(at, vocabulary) & (Role.locative | Role.object | Role.clock)) !== 0 || vocabulary.startWords.has(text.keys[at] ?? '')
}

/** The end of what a clause says from a token on: a mark, a conjunction, or its auxiliaries at the end. */
export function clauseEnd(text: TokenizedText, from: number, end: number, vocabulary: Vocabulary): number {
  let to = from
  let nominal = true
  while (to < end && to - from < LONGEST_PREDICATE && isWord(text, to) && continues(text, to) && !vocabulary.clauseWords.has(text.keys[to] ?? '')) {
    // फेसबुक और व्हाट्स ऐप का उपयोग: between nouns at the beginning a conjunction joins the phrase, later it begins another clause.
    if ((roleAt(to, vocabulary) & Role.conjunction) !== 0 && !(nominal && to > from && isNominal(text, to + 1, vocabulary))) break
    nominal &&= isNominal(text, to, vocabulary) || (roleAt(to, vocabulary) & Role.conjunction) !== 0
    to++
  }
  while (to > from + 1 && vocabulary.auxiliaries.has(text.keys[to - 1] ?? '')) to--
  return to
}

/** A word, or the inside of one written with a hyphen: लेन-देन, टी-20, टी20. */
export function isWord(text: TokenizedText, at: number): boolean {
  return isLetters(text, at) || isJoint(text, at) || (text.kinds[at] === TokenKind.digits && (isJoint(text, at - 1) || (text.gaps[at] === Gap.none && isLetters(text, at - 1))))
}

function isLetters({ kinds }: TokenizedText, at: number): boolean {
  return kinds[at] === TokenKind.devanagari || kinds[at] === TokenKind.latin
}

/** A hyphen inside a word. */
function isJoint(text: TokenizedText, at: number): boolean {
  return text.keys[at] === '-' && text.gaps[at] === Gap.none && text.gaps[at + 1] === Gap.none && isLetters(text, at - 1) && (isLetters(text, at + 1) || text.kinds[at + 1] === TokenKind.digits)
}
