import { sentenceAt } from '../text/index.ts'
import type { Ground } from './ground.ts'
import { matchPhrase } from './phrases.ts'
import { Role, roleAt } from './vocabulary.ts'

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
const FARTHEST_VERB = 30
const FARTHEST_PRESENT = 5

/** Finds the markers of speech in a text, in order. */
export function findMarkers(ground: Ground): Marker[] {
  const { text } = ground
  const found: Marker[] = []
  const taken = new Set<number>()
  for (let at = 1; at < text.length; at++) {
    const marker = markerAt(ground, at)
    if (marker === undefined || taken.has(marker.from)) continue
    if (marker.verb >= 0) taken.add(marker.from)
    found.push(marker)
  }
  return found.sort((a, b) => a.at - b.at || b.verb - a.verb)
}

function markerAt(ground: Ground, at: number): Marker | undefined {
  const { text, vocabulary } = ground
  const role = roleAt(text, at, vocabulary)
  if ((role & (Role.source | Role.ergative | Role.speech)) === 0) return gluedSource(ground, at)
  const source = (role & Role.source) === 0 ? undefined : matchPhrase(vocabulary.sources, text, at)
  if (source !== undefined) return { from: at, glued: false, pronoun: false, verb: source.to - 1, at }
  if ((role & Role.ergative) !== 0) return { from: at, glued: false, pronoun: false, verb: -1, at }
  if ((role & Role.speech) === 0) return undefined
  // बताते हुए कहा: a participle has no subject of its own.
  const finite = vocabulary.speechPresent.has(text.keys[at] ?? '') && !vocabulary.participles.has(text.keys[at + 1] ?? '')
  return finite ? (subjectBefore(ground, at) ?? speakerBefore(ground, at)) : speakerBefore(ground, at)
}

/** A source whose case is glued to it, with or without the word behind: विभागाच्या माहितीनुसार, तिवारीका अनुसार. */
function gluedSource({ text, vocabulary }: Ground, at: number): Marker | undefined {
  const key = text.keys[at] ?? ''
  if (!vocabulary.sourceEndings.some((ending) => key.length >= ending.length && key.endsWith(ending))) return undefined
  return { from: at - 1, glued: true, pronoun: false, verb: at, at }
}

/** The nearest word in the speaker's case before a verb of saying. */
function speakerBefore({ text, vocabulary }: Ground, verb: number): Marker | undefined {
  const start = Math.max(sentenceAt(text, verb).from, verb - FARTHEST_VERB)
  for (let at = verb - 1; at >= start; at--) {
    const role = roleAt(text, at, vocabulary)
    if ((role & Role.pronoun) !== 0) return { from: at, glued: true, pronoun: true, verb, at }
    if ((role & Role.ergative) !== 0) return { from: at, glued: false, pronoun: false, verb, at }
    const key = text.keys[at] ?? ''
    if ((role & Role.function) === 0 && vocabulary.ergativeEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending))) return { from: at, glued: true, pronoun: false, verb, at }
  }
  return undefined
}

/** A speaker without case marker, at the beginning of the sentence: जिलाधिकारी दीपक सोनी बताते हैं. */
function subjectBefore({ text, vocabulary }: Ground, verb: number): Marker | undefined {
  const start = Math.max(sentenceAt(text, verb).from, verb - FARTHEST_PRESENT - 7)
  let at = verb
  while (at > start && verb - at < FARTHEST_PRESENT && vocabulary.adverbs.has(text.keys[at - 1] ?? '')) at--
  const named = at > start && (roleAt(text, at - 1, vocabulary) & (Role.function | Role.speech)) === 0
  return named ? { from: at, glued: false, pronoun: false, verb, at } : undefined
}
