import { Gap, sentenceAt, spanOf } from '../text/index.ts'
import type { Phrase } from './clause.ts'
import type { Ground } from './ground.ts'
import { findSpokenLines } from './spoken-lines.ts'
import { findMarkers, type Marker } from './markers.ts'
import { readSpeaker } from './naming.ts'
import type { People } from './people.ts'
import type { Quantity } from './quantity.ts'
import { endOfAccount, endOfQuote, isQuote, type Opening, openingReader } from './quotes.ts'
import type { Speaker } from './types.ts'

/** Who asserts what stands in a run of tokens. */
export interface Attribution extends Phrase {
  /** Where the attribution itself stands: of two that reach a quantity the one nearer before it wins. */
  readonly at: number
  /** The end of the sentences in which it is said outright; behind it the words are carried on. */
  readonly said: number
  readonly speaker: Speaker
  /** The words that describe the speaker, which are not theirs: 41 वर्षीय सीता देवी ने. */
  readonly words?: Phrase
}

// Between who speaks and a quotation of its own stands the rest of one sentence.
const FARTHEST_VOICE = 30
// A sentence in the first person is the words of who spoke last, a few sentences back.
const FARTHEST_FIRST_PERSON = 150
// Between a verb of saying and its complementizer stand auxiliaries: बताते हुए यह भी कहा है कि.
const FARTHEST_COMPLEMENTIZER = 4
// A sentence that only says who said the one before it.
const LONGEST_REFERENCE = 16

/** Finds who says what up to a token, sentence by sentence, and resolves pronouns and bare offices to those named before. */
export function findAttributions(ground: Ground, people: People, end: number): Attribution[] {
  const found: Attribution[] = []
  const voices: Voice[] = []
  const openingAt = openingReader(ground)
  let last: Speaker | undefined
  for (const marker of findMarkers(ground, end)) {
    const named = marker.pronoun ? last && { speaker: pronounOf(ground, marker, last), words: undefined } : readSpeaker(ground, marker, people)
    if (named === undefined) continue
    const { speaker, words } = named
    last = speaker
    voices.push({ at: marker.at, speaker, speaks: marker.verb >= 0 })
    if (marker.verb < 0) continue
    const { from, to, said } = reach(ground, openingAt, marker, speaker)
    found.push(words === undefined ? { from, to, said, at: marker.at, speaker } : { from, to, said, at: marker.at, speaker, words })
  }
  const lines = findSpokenLines(ground, people).map((line) => ({ ...line, said: line.to }))
  return voices.length === 0 ? [...found, ...lines] : [...found, ...lines, ...unattributed(ground, voices, end)]
}

/** Somebody who speaks or acts, and where. */
interface Voice {
  readonly at: number
  readonly speaker: Speaker
  readonly speaks: boolean
}

/** Sentences that name nobody and begin with a quotation, the words of who spoke or acted right before; or are in the first person of who spoke last. */
function unattributed(ground: Ground, voices: readonly Voice[], end: number): Attribution[] {
  const { text } = ground
  const found: Attribution[] = []
  let next = 0
  let lastSpoken: Voice | undefined
  for (const from of text.sentences) {
    if (from >= end) break
    for (; next < voices.length && (voices[next]?.at ?? from) < from; next++) if (voices[next]?.speaks === true) lastSpoken = voices[next]
    const near = voices[next - 1]
    const quoting = near !== undefined && from - near.at <= FARTHEST_VOICE && isQuote(text, from)
    const voice = quoting ? near : lastSpoken
    if (voice === undefined || (!quoting && from - voice.at > FARTHEST_FIRST_PERSON)) continue
    const { to } = sentenceAt(text, from)
    if (quoting || isFirstPerson(ground, from, to)) found.push({ from, to: quoting ? endOfQuote(text, from, to) : to, said: from, at: voice.at, speaker: voice.speaker })
  }
  return found
}

/** हमें 21 दिन चाहिए; not the party of that name. */
function isFirstPerson({ text, vocabulary, kindAt }: Ground, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (vocabulary.firstPerson.has(text.keys[at] ?? '') && kindAt(at) === undefined) return true
  return false
}

// Of the attributions that reach a quantity no more than the last ones can win.
const MOST_REACHING = 8

/** The speakers whose words quantities stand in; the quantities must ascend. */
export function speakersOf(attributions: readonly Attribution[], quantities: readonly Quantity[]): (Speaker | undefined)[] {
  const sorted = [...attributions].sort((a, b) => a.from - b.from)
  let reaching: Attribution[] = []
  let read = 0
  return quantities.map(({ from: at, next }) => {
    for (; read < sorted.length && (sorted[read]?.from ?? at) <= at; read++) {
      const attribution = sorted[read]
      if (attribution !== undefined) reaching = [...reaching.slice(1 - MOST_REACHING), attribution]
    }
    let best: Attribution | undefined
    for (const attribution of reaching) {
      if (attribution.to <= at || describes(attribution, at, next)) continue
      if (best === undefined || isNearer(attribution, best, at)) best = attribution
    }
    return best?.speaker
  })
}

/** Whether a quantity belongs to the words that describe the speaker. */
function describes({ words }: Attribution, at: number, next: number): boolean {
  return words !== undefined && next >= words.from && at < words.to
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
function reach(ground: Ground, openingAt: (from: number) => Opening, { from, verb }: Marker, speaker: Speaker): Omit<Attribution, 'at' | 'speaker'> {
  const { text, vocabulary } = ground
  const sentence = sentenceAt(text, verb)
  const said = endOfQuote(text, verb, sentence.to)
  const named = speaker.name !== undefined || speaker.text.includes(' ')
  const account = named && vocabulary.accounts.has(text.keys[verb] ?? '')
  for (let at = verb + 1; at <= verb + FARTHEST_COMPLEMENTIZER && at < sentence.to; at++) {
    if (vocabulary.complementizers.has(text.keys[at] ?? '')) return { from: verb + 1, to: endOfAccount(ground, openingAt, said, account), said }
  }
  const start = vocabulary.announcements.has(text.keys[verb] ?? '') && from < verb ? from : refersBack(ground, verb) ? sentenceAt(text, sentence.from - 1).from : sentence.from
  return { from: start, to: endOfAccount(ground, openingAt, said, false), said }
}

/** यह जानकारी पुलिस ने दी: a short sentence that says of the one before it who says so. */
function refersBack({ text, vocabulary }: Ground, verb: number): boolean {
  const { from, to } = sentenceAt(text, verb)
  if (from === 0 || to - from > LONGEST_REFERENCE || (text.gaps[from] ?? Gap.paragraph) >= Gap.paragraph) return false
  if (vocabulary.backReferences.has(text.keys[from] ?? '')) return true
  for (let at = Math.max(from, verb - 3); at < verb; at++) if (vocabulary.backReferences.has(text.keys[at] ?? '')) return true
  return false
}
