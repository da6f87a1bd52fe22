import { Gap, sentenceAt, spanOf, TokenKind, type TokenizedText } from '../text/index.ts'
import { chainStart, isWord, type Phrase } from './clause.ts'
import { findMarkers, type Marker } from './markers.ts'
import type { Ground } from './ground.ts'
import { isNominalWord } from './noun.ts'
import type { People } from './people.ts'
import { continues } from './phrases.ts'
import type { Speaker } from './types.ts'
import { Role, roleAt } from './vocabulary.ts'

/** Who asserts what stands in a run of tokens. */
export interface Attribution extends Phrase {
  /** Where the attribution itself stands: of two that reach a quantity the one nearer before it wins. */
  readonly at: number
  /** The end of the sentences in which it is said outright; behind it the words are carried on. */
  readonly said: number
  readonly speaker: Speaker
}

// A speaker's name and office, in tokens.
const LONGEST_NAME = 7
// How far somebody's words are followed: a quotation in tokens, an account in sentences.
const LONGEST_QUOTE = 400
const LONGEST_ACCOUNT = 3
// Between who speaks and a quotation of its own stands the rest of one sentence.
const FARTHEST_VOICE = 30

/** Finds who says what, sentence by sentence, and resolves pronouns and bare offices to those named before. */
export function findAttributions(ground: Ground, people: People): Attribution[] {
  const found: Attribution[] = []
  const voices: Voice[] = []
  let last: Speaker | undefined
  for (const marker of findMarkers(ground)) {
    const speaker = marker.pronoun ? last && pronounOf(ground, marker, last) : readSpeaker(ground, marker, people)
    if (speaker === undefined) continue
    last = speaker
    voices.push({ at: marker.at, speaker })
    if (marker.verb >= 0) found.push({ ...reach(ground, marker, speaker), at: marker.at, speaker })
  }
  return [...found, ...quotedAlone(ground, voices)]
}

/** Somebody who speaks or acts, and where. */
interface Voice {
  readonly at: number
  readonly speaker: Speaker
}

/** Sentences that begin with a quotation and name nobody: the words of who spoke or acted right before. */
function quotedAlone({ text }: Ground, voices: readonly Voice[]): Attribution[] {
  const found: Attribution[] = []
  let next = 0
  for (const from of text.sentences) {
    while (next < voices.length && (voices[next]?.at ?? from) < from) next++
    const voice = voices[next - 1]
    if (voice === undefined || !isQuote(text, from) || from - voice.at > FARTHEST_VOICE) continue
    found.push({ from, to: endOfQuote(text, from, sentenceAt(text, from).to), said: from, at: voice.at, speaker: voice.speaker })
  }
  return found
}

// Of the attributions that reach a quantity no more than the last ones can win.
const MOST_REACHING = 8

/** The speakers whose words quantities stand in; the quantities' tokens must ascend. */
export function speakersOf(attributions: readonly Attribution[], tokens: readonly number[]): (Speaker | undefined)[] {
  const sorted = [...attributions].sort((a, b) => a.from - b.from)
  let reaching: Attribution[] = []
  let read = 0
  return tokens.map((at) => {
    for (; read < sorted.length && (sorted[read]?.from ?? at) <= at; read++) {
      const attribution = sorted[read]
      if (attribution !== undefined) reaching = [...reaching.slice(1 - MOST_REACHING), attribution]
    }
    let best: Attribution | undefined
    for (const attribution of reaching) if (attribution.to > at && (best === undefined || isNearer(attribution, best, at))) best = attribution
    return best?.speaker
  })
}

/** Words said outright go before words carried on, and what stands before the quantity before what stands behind it. */
function isNearer(one: Attribution, other: Attribution, at: number): boolean {
  if (one.said > at !== other.said > at) return one.said > at
  if (one.at <= at !== other.at <= at) return one.at <= at
  return one.at <= at ? one.at > other.at : one.at < other.at
}

function pronounOf({ text }: Ground, { from }: Marker, { name, text: words }: Speaker): Speaker {
  return { ...spanOf(text, from, from + 1), name: name ?? words }
}

/** The tokens that a marker's words reach: all of its sentence, or, where it introduces them (बताया कि), what follows; and what carries them on. */
function reach(ground: Ground, { from, verb }: Marker, speaker: Speaker): Omit<Attribution, 'at' | 'speaker'> {
  const { text, vocabulary } = ground
  const sentence = sentenceAt(text, verb)
  const said = endOfQuote(text, verb, sentence.to)
  const named = speaker.name !== undefined || speaker.text.includes(' ')
  for (let at = verb + 1; at <= verb + 3 && at < sentence.to; at++) {
    if (!vocabulary.complementizers.has(text.keys[at] ?? '')) continue
    return { from, to: endOfAccount(ground, said, named && vocabulary.accounts.has(text.keys[verb] ?? '')), said }
  }
  return { from: sentence.from, to: endOfAccount(ground, said, false), said }
}

/** The end of a quotation that is open at the end of a sentence. */
function endOfQuote(text: TokenizedText, from: number, to: number): number {
  let open = false
  for (let at = from; at < to; at++) if (isQuote(text, at)) open = !open
  if (!open) return to
  for (let at = to; at < Math.min(text.length, to + LONGEST_QUOTE) && (text.gaps[at] ?? 0) < Gap.paragraph; at++) if (isQuote(text, at)) return at + 1
  return to
}

/** A double quote, or two single ones: ''. */
function isQuote({ keys, gaps }: TokenizedText, at: number): boolean {
  const key = keys[at]
  if (key === '"') return true
  return key === "'" && keys[at + 1] === "'" && gaps[at + 1] === Gap.none
}

/**
 * Where words that are carried on end: with the line, or with the first sentence that begins in the outlet's own voice.
 * An account (बताया कि) by somebody named goes on by itself, other words only in sentences that point back (इनमें, हमारे).
 */
function endOfAccount({ text, vocabulary }: Ground, from: number, account: boolean): number {
  let at = from
  for (let sentences = 0; sentences < LONGEST_ACCOUNT && at < text.length && continues(text, at); sentences++) {
    const first = text.keys[at] ?? ''
    if (vocabulary.ownVoice.has(first) || !(account || vocabulary.anaphors.has(first))) break
    at = sentenceAt(text, at).to
  }
  return at
}

/** The words before a marker that name the speaker, without title; a bare office is resolved to who was named with it. */
function readSpeaker(ground: Ground, { from: marker, glued, verb }: Marker, people: People): Speaker | undefined {
  const { text, vocabulary } = ground
  const end = glued ? marker + 1 : marker
  const known = people.endingAt(end)
  if (known !== undefined) return known
  const start = nameStart(ground, end)
  if (start === end || text.kinds[start - 1] === TokenKind.digits) return undefined
  const from = behindTitles(ground, start, end)
  if (from === end) return holderOf(ground, start, end, people)
  if (end - from === 1 && (roleAt(text, from, vocabulary) & Role.adjective) !== 0) return undefined
  if (from === start && (verb < 0 || (glued && end - start === 1 && (roleAt(text, start, vocabulary) & Role.noun) !== 0))) return undefined
  if ((roleAt(text, end - 1, vocabulary) & Role.vagueSource) !== 0 && isBare(ground, start, end - 1)) return ownerOf(ground, start, people)
  return people.named(spanOf(text, from, end))
}

/** A bare title: who was named with it before, else the office with what it is of: गोवा के मंत्री. */
function holderOf({ text, vocabulary }: Ground, start: number, end: number, people: People): Speaker {
  const name = people.holding(text.keys[end - 1] ?? '', start)
  if (name !== undefined) return { ...spanOf(text, start, end), name }
  // स्वास्थ्य विभाग के एक अधिकारी: an article between the office and what it is of.
  const inner = (roleAt(text, start - 1, vocabulary) & Role.article) !== 0 ? start - 1 : end
  return spanOf(text, chainStart(text, inner, Math.max(sentenceAt(text, start).from, inner - 4), vocabulary), end)
}

/** Whether a word for a source has no name or kind with it: ताजा आंकड़ों, but not पार्टी सूत्रों. */
function isBare({ text, vocabulary }: Ground, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!vocabulary.sourceModifiers.has(text.keys[at] ?? '')) return false
  return true
}

// Postpositions between an owner and a source: की ओर से जारी.
const LONGEST_LINK = 3

/** स्वास्थ्य विभाग के आंकड़ों के मुताबिक, सरकार की ओर से जारी बुलेटिन: the source behind a word for a source. */
function ownerOf(ground: Ground, at: number, people: People): Speaker | undefined {
  const { text, vocabulary } = ground
  const first = sentenceAt(text, at).from
  let end = at
  while (end > first && at - end < LONGEST_LINK && isLink(end - 1)) end--
  if (end === at || end === first) return undefined
  const known = people.endingAt(end)
  const start = nameStart(ground, end)
  return start === end ? undefined : (known ?? people.named(spanOf(text, Math.min(behindTitles(ground, start, end), end - 1), end)))

  function isLink(token: number): boolean {
    const role = roleAt(text, token, vocabulary)
    return (role & Role.genitive) !== 0 || vocabulary.sourceLinks.has(text.keys[token] ?? '')
  }
}

function behindTitles({ text, vocabulary }: Ground, start: number, end: number): number {
  let from = start
  for (let at = start; at < end; at++) if ((roleAt(text, at, vocabulary) & Role.title) !== 0) from = at + 1
  return from
}

function nameStart({ text, vocabulary }: Ground, end: number): number {
  const start = sentenceAt(text, end - 1).from
  let from = end
  while (from > start && end - from < LONGEST_NAME && isWord(text, from - 1) && (from === end || continues(text, from)) && isNominalWord(text, from - 1, vocabulary)) {
    const key = text.keys[from - 1] ?? ''
    if (from < end && vocabulary.nameStops.some((ending) => key.length > ending.length + 1 && key.endsWith(ending))) break
    from--
  }
  return from
}
