import { sentenceAt } from '../text/index.ts'
import { endsIn } from './endings.ts'
import type { Ground } from './ground.ts'
import { isNominalWord } from './noun.ts'
import { matchPhrase } from './phrases.ts'
import { Role, roleAt, type Vocabulary } from './vocabulary.ts'

/** A place where the text says that somebody says something. */
export interface Marker {
  /** The token behind the speaker's words, or their last token where the case is glued to it. */
  readonly from: number
  readonly glued: boolean
  readonly pronoun: boolean
  /** The verb or phrase of saying; -1 where somebody does something else, which only tells whom a pronoun means. */
  readonly verb: number
  /** Where it stands, to compare with others. */
  readonly at: number
}

// Between a speaker and the verb stand objects and adverbs: ने पत्रकारों से चर्चा करते हुए बताया.
const FARTHEST_VERB = 45
const FARTHEST_PRESENT = 5
const MARKERS = Role.source | Role.ergative | Role.speech
const FARTHEST_COMPLEMENTIZER = 4
// Between a noun of saying and who says it stand their titles: दावा माजी मंत्री … यांनी केला.
const FARTHEST_BEHIND = 9
// Before the name that a sentence begins with stands an office.
const FARTHEST_LEADING = 5

/** Finds the markers of speech in a text up to a token, in order. */
export function findMarkers(ground: Ground, end: number): Marker[] {
  const { keys } = ground.text
  const { roles, sourceEndings } = ground.vocabulary
  const glues = sourceEndings.written.length > 0
  const found: Marker[] = []
  const taken = new Set<number>()
  for (let at = 1; at < end; at++) {
    if (((roles[at] ?? 0) & MARKERS) === 0 && !(glues && endsIn(keys[at] ?? '', sourceEndings))) continue
    const marker = markerAt(ground, at)
    if (marker === undefined || taken.has(marker.from)) continue
    if (marker.verb >= 0) taken.add(marker.from)
    found.push(marker)
  }
  return found.sort((a, b) => a.at - b.at || b.verb - a.verb)
}

function markerAt(ground: Ground, at: number): Marker | undefined {
  const { text, vocabulary } = ground
  const role = roleAt(at, vocabulary)
  if ((role & MARKERS) === 0) return gluedSource(ground, at)
  const source = (role & Role.source) === 0 ? undefined : matchPhrase(vocabulary.sources, text, at)
  if (source !== undefined) return { from: at, glued: false, pronoun: false, verb: source.to - 1, at }
  if ((role & Role.ergative) !== 0) return { from: at, glued: false, pronoun: false, verb: -1, at }
  if ((role & Role.speech) === 0) return undefined
  const key = text.keys[at] ?? ''
  const behind = vocabulary.reportNouns.has(key) && !isIntroducing(ground, at) ? speakerBehind(ground, at) : undefined
  if (behind !== undefined) return behind
  if (vocabulary.clausalSpeech.has(key) && !isIntroducing(ground, at)) return undefined
  // बताते हुए कहा: a participle has no subject of its own.
  const finite = vocabulary.speechPresent.has(key) && !vocabulary.participles.has(text.keys[at + 1] ?? '')
  return finite ? (subjectBefore(ground, at) ?? speakerBefore(ground, at) ?? leadingPerson(ground, at)) : speakerBefore(ground, at)
}

/** A source whose case is glued to it, with or without the word behind: विभागाच्या माहितीनुसार, तिवारीका अनुसार. */
function gluedSource({ text, vocabulary }: Ground, at: number): Marker | undefined {
  const key = text.keys[at] ?? ''
  const ending = vocabulary.sourceEndings.written.find((ending) => key.length >= ending.length && key.endsWith(ending))
  if (ending === undefined) return undefined
  // योजनाअनुसार: what is done by a plan or a rule nobody says.
  if (key.length > ending.length && (vocabulary.wordRoles.get(key.slice(0, -ending.length)) ?? 0) & Role.vagueSource) return undefined
  return { from: at - 1, glued: true, pronoun: false, verb: at, at }
}

/** Whether a complementizer follows a word: पुष्टि की कि. */
function isIntroducing({ text, vocabulary }: Ground, at: number): boolean {
  for (let next = at + 1; next <= at + FARTHEST_COMPLEMENTIZER; next++) if (vocabulary.complementizers.has(text.keys[next] ?? '')) return true
  return false
}

/** The nearest word in the speaker's case before a verb of saying. */
function speakerBefore(ground: Ground, verb: number): Marker | undefined {
  const start = Math.max(sentenceAt(ground.text, verb).from, verb - FARTHEST_VERB)
  for (let at = verb - 1; at >= start; at--) {
    const marker = casedAt(ground, at, verb)
    if (marker !== undefined) return marker
  }
  return undefined
}

/** The speaker behind a noun of saying: अशी माहिती मंत्र्यांनी दिली. */
function speakerBehind(ground: Ground, noun: number): Marker | undefined {
  const end = Math.min(sentenceAt(ground.text, noun).to, noun + FARTHEST_BEHIND)
  const { copulas, genitiveEndings } = ground.vocabulary
  for (let at = noun + 1; at < end; at++) {
    const marker = casedAt(ground, at, noun)
    if (marker !== undefined) return marker
    // भनाइ प्रवक्ता शाहको छ: the saying is theirs.
    const key = ground.text.keys[at] ?? ''
    if (copulas.has(ground.text.keys[at + 1] ?? '') && genitiveEndings.some((ending) => key.length > ending.length + 1 && key.endsWith(ending))) return { from: at, glued: true, pronoun: false, verb: noun, at }
  }
  return undefined
}

/** A word in the speaker's case: a pronoun, a case word behind the speaker, or one with the ending. */
function casedAt({ text, vocabulary }: Ground, at: number, verb: number): Marker | undefined {
  const role = roleAt(at, vocabulary)
  if ((role & Role.pronoun) !== 0) return { from: at, glued: true, pronoun: true, verb, at }
  if ((role & Role.ergative) !== 0) return { from: at, glued: false, pronoun: false, verb, at }
  if ((role & Role.function) !== 0) return undefined
  const key = text.keys[at] ?? ''
  if (!endsIn(key, vocabulary.ergativeEndings, 3)) return undefined
  const ending = vocabulary.ergativeEndings.written.find((ending) => key.length > ending.length + 2 && key.endsWith(ending))
  if (ending === undefined || isVerbForm(key.slice(0, -ending.length), vocabulary)) return undefined
  return { from: at, glued: true, pronoun: false, verb, at }
}

/** जितेकोले, भएकाले: a verb with the same ending says why, not who. */
function isVerbForm(stem: string, { wordRoles, verbEndings }: Vocabulary): boolean {
  return ((wordRoles.get(stem) ?? 0) & Role.function) !== 0 || endsIn(stem, verbEndings, 1)
}

/** A speaker without case marker, at the beginning of the sentence: जिलाधिकारी दीपक सोनी बताते हैं. */
function subjectBefore({ text, vocabulary }: Ground, verb: number): Marker | undefined {
  const start = Math.max(sentenceAt(text, verb).from, verb - FARTHEST_PRESENT - 7)
  let at = verb
  while (at > start && verb - at < FARTHEST_PRESENT && vocabulary.adverbs.has(text.keys[at - 1] ?? '')) at--
  const named = at > start && isNominalWord(text, at - 1, vocabulary) && (roleAt(at - 1, vocabulary) & (Role.function | Role.speech)) === 0
  return named ? { from: at, glued: false, pronoun: false, verb, at } : undefined
}

/** A person without case marker that a sentence in the present begins with, far from its verb: सचिव घिसिङ भने … बताउँछन्. */
function leadingPerson({ text, vocabulary, kindAt }: Ground, verb: number): Marker | undefined {
  const { from } = sentenceAt(text, verb)
  let at = from
  while (at < verb && at - from < FARTHEST_LEADING && kindAt(at) !== 'person') at++
  if (kindAt(at) !== 'person') return undefined
  while (at < verb && kindAt(at) === 'person') at++
  const key = text.keys[at - 1] ?? ''
  const cased = (roleAt(at, vocabulary) & (Role.genitive | Role.object)) !== 0 || vocabulary.nameStops.some((ending) => key.length > ending.length + 1 && key.endsWith(ending))
  return cased ? undefined : { from: at, glued: false, pronoun: false, verb, at }
}
