import { TokenKind, type TokenizedText } from '../text/index.ts'
import { endsIn } from './endings.ts'
import { continues } from './phrases.ts'
import { Role, roleAt, type Vocabulary } from './vocabulary.ts'

/** The counted noun behind a number, in tokens. */
export interface Noun {
  readonly from: number
  readonly to: number
  /** Whether nothing stands between number and noun. */
  readonly direct: boolean
  /** Where the phrase begins: at its first adjective. */
  readonly phrase: number
}

// Adjectives that a noun phrase may have before the search is given up.
const MAX_ADJECTIVES = 4

const PLURALS = ['ों', 'ें', 'ियां', 'ाएं', 'ुएं', 'ांनी', 'ांची', 'ांच्या', 'ांचा', 'ांचे', 'ांना', 'ांवर', 'हरू', 'हरु']
// Inflections of adjectives: relational (भारतीय), participial (प्रशिक्षित), gentilic (अमरीकी) before a plural.
const ADJECTIVE_ENDINGS = ['ीय', 'ित', 'ाई', 'युक्त', 'ग्रस्त', 'शुदा', 'धारी']

/**
 * Finds the noun that a number counts by structure: a classifier, or past adjectives the first word that is
 * no postposition or verb (792 नये मामले).
 */
export function findNoun(text: TokenizedText, at: number, vocabulary: Vocabulary): Noun | undefined {
  let first = at
  if (has(first, vocabulary, Role.classifier) && continues(text, first)) return { from: first, to: first + 1, direct: true, phrase: first }
  if (vocabulary.counters.has(text.keys[first] ?? '') && isNominal(text, first + 1, vocabulary)) first++
  // 16 और लोग: more of the same.
  if (has(first, vocabulary, Role.conjunction) && has(first + 1, vocabulary, Role.noun | Role.adjective)) first++
  if (!isNominal(text, first, vocabulary) || (vocabulary.states.has(text.keys[first] ?? '') && !isNominal(text, first + 1, vocabulary))) return undefined
  let noun = first
  while (noun - first < MAX_ADJECTIVES && isAdjective(text, noun, vocabulary) && isNominal(text, noun + 1, vocabulary)) noun++
  const to = endOfCompound(text, noun, vocabulary)
  return { from: noun, to, direct: noun === first && (first === at || vocabulary.counters.has(text.keys[at] ?? '')), phrase: first }
}

function has(at: number, vocabulary: Vocabulary, role: number): boolean {
  return (roleAt(at, vocabulary) & role) !== 0
}

/** Whether a token goes on with a noun phrase on its line. */
export function isNominal(text: TokenizedText, at: number, vocabulary: Vocabulary): boolean {
  return continues(text, at) && isNominalWord(text, at, vocabulary)
}

/** Whether a token can belong to a noun phrase. */
export function isNominalWord(text: TokenizedText, at: number, vocabulary: Vocabulary): boolean {
  const kind = text.kinds[at]
  if (kind !== TokenKind.devanagari && kind !== TokenKind.latin) return false
  const key = text.keys[at] ?? ''
  const role = roleAt(at, vocabulary)
  if ((role & Role.adjective) !== 0) return true
  return (role & Role.function) === 0 && !endsIn(key, vocabulary.verbEndings, 2)
}

function isPlural(key: string): boolean {
  return PLURALS.some((ending) => key.endsWith(ending))
}

function isAdjective(text: TokenizedText, at: number, vocabulary: Vocabulary): boolean {
  const key = text.keys[at] ?? ''
  const role = roleAt(at, vocabulary)
  const next = text.keys[at + 1] ?? ''
  const beforeNoun = isPlural(next) || has(at + 1, vocabulary, Role.noun)
  if ((role & Role.adjective) !== 0) return (role & Role.noun) === 0 || beforeNoun
  if ((role & Role.noun) !== 0 || isPlural(key)) return false
  if (key.endsWith('ी')) return isPlural(next)
  return beforeNoun && ADJECTIVE_ENDINGS.some((ending) => key.length > ending.length + 1 && key.endsWith(ending))
}

/** बस स्टेशनों: a bare word before an inflected plural makes one noun with it. */
function endOfCompound(text: TokenizedText, noun: number, vocabulary: Vocabulary): number {
  const key = text.keys[noun] ?? ''
  if (isPlural(key)) return noun + 1
  const next = text.keys[noun + 1] ?? ''
  if (isNominal(text, noun + 1, vocabulary) && isPlural(next) && !has(noun + 1, vocabulary, Role.adjective)) return noun + 2
  return noun + 1
}
