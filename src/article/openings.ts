import { Gap, TokenKind } from '../text/index.ts'
import { isWord } from './lines.ts'
import { mentionAt, type NamedPage, type Run } from './page.ts'
import { isPhrase, skipPhrase } from './phrases.ts'

export type PartKind = 'place' | 'person' | 'date' | 'credit' | 'unknown'

/** A part of a dateline or of a line of names. */
export interface Part extends Run {
  readonly kind: PartKind
  readonly bracketed?: true
}

/** The parts at the beginning of a line, up to the mark that ends them. */
export interface Opening {
  readonly parts: readonly Part[]
  /** What ended them: a mark, the word that means "from", or nothing (the line or the known parts ended). */
  readonly mark: string
  /** The token of that mark, and the one where the story goes on. */
  readonly end: number
  readonly next: number
}

interface Reader {
  readonly page: NamedPage
  readonly to: number
  readonly parts: Part[]
  at: number
  /** Where the part under way began. */
  from: number
  words: number
}

const LONGEST_OPENING = 14
const LONGEST_NAME = 4
const LONGEST_BRACKET = 8

/** Reads place, date, agency, desk and reporter at the beginning of a line; undefined where a sentence begins instead. */
export function readOpening(page: NamedPage, from: number, to: number): Opening | undefined {
  const reader: Reader = { page, to, parts: [], at: from, from, words: 0 }
  while (reader.at < to) {
    const found = step(reader)
    if (found === 'sentence' || reader.words > LONGEST_OPENING) return undefined
    if (found !== undefined) return { parts: reader.parts, ...found }
  }
  closePart(reader)
  return reader.words > LONGEST_OPENING ? undefined : { parts: reader.parts, mark: '', end: to, next: to }
}

type Step = Omit<Opening, 'parts'> | 'sentence' | undefined

function step(reader: Reader): Step {
  const { text, lexicon } = reader.page
  const { at } = reader
  const key = text.keys[at] ?? ''
  if (!isWord(text, at)) return stepOverMark(reader, key)
  const known = knownAt(reader)
  if (known !== undefined) {
    closePart(reader)
    reader.parts.push(known)
    reader.words += known.to - known.from
    reader.at = reader.from = known.to
    return undefined
  }
  if (lexicon.reportFrom.has(key) && reader.parts.length > 0 && reader.from === at) return { mark: 'from', end: at, next: at + 1 }
  if (standsBehindStroke(reader)) return { mark: '/', end: at - 1, next: at }
  if (lexicon.functionWords.has(key) && text.kinds[at] !== TokenKind.latin) return lastIsComplete(reader) ? { mark: '', end: at, next: at } : 'sentence'
  // नयी दिल्ली, एक जून (भाषा) माल …: behind a bracket or a date the sentence may begin without a mark.
  if (reader.from === at && (text.gaps[at] ?? 0) === Gap.space && lastIsComplete(reader)) return { mark: '', end: at, next: at }
  reader.words++
  reader.at++
  if (reader.at - reader.from > LONGEST_NAME) return 'sentence'
  return key.endsWith(VISARGA) && isPlaceWithVisarga(reader, key) ? endWithVisarga(reader) : undefined
}

const VISARGA = 'ः'

function isPlaceWithVisarga({ page, from, at }: Reader, key: string): boolean {
  const words = page.text.keys.slice(from, at - 1).join(' ')
  return page.places.has(`${words === '' ? '' : `${words} `}${key.slice(0, -1)}`)
}

function endWithVisarga(reader: Reader): Step {
  reader.parts.push({ kind: 'place', from: reader.from, to: reader.at })
  reader.from = reader.at
  return { mark: VISARGA, end: reader.at, next: reader.at }
}

/** A date, name, desk, agency or outlet that begins here. */
function knownAt({ page, at, to, from, parts }: Reader): Part | undefined {
  const { text, lexicon, times } = page
  for (const phrases of [lexicon.desks, lexicon.agencies, lexicon.outlets]) {
    const end = skipPhrase(text, phrases, at, to)
    if (end > at && from === at && endsPart(page, end, to)) return { kind: 'credit', from: at, to: end }
  }
  const time = times.find((run) => run.from === at && run.to <= to)
  if (time?.stamp.precision === 'day' && !time.stamp.implied.includes('day')) return { kind: 'date', from: at, to: time.to }
  const mention = mentionAt(page, at)
  if (mention?.kind !== 'place' || mention.to > to || (from < at && at - from > 3)) return undefined
  // A place inside a desk's name (ईटीवी भारत राजस्थान टीम) is none of its own, nor is one behind a place.
  const isAlone = endsPart(page, mention.to, to) || times.some((run) => run.from === mention.to) || skipPhrase(text, lexicon.agencies, mention.to, to) > mention.to
  if (!isAlone) return undefined
  return parts.at(-1)?.kind === 'place' && parts.at(-1)?.to === at ? undefined : { kind: 'place', from: at, to: mention.to }
}

function endsPart({ text, lexicon }: NamedPage, at: number, to: number): boolean {
  return at >= to || text.kinds[at] === TokenKind.punctuation || (text.gaps[at] ?? 0) >= Gap.line || lexicon.reportFrom.has(text.keys[at] ?? '')
}

function stepOverMark(reader: Reader, key: string): Step {
  const { page: { text }, at } = reader
  if (key === '(' || key === '[') return stepOverBracket(reader, key === '(' ? ')' : ']')
  const follows = text.gaps[at + 1] ?? Gap.paragraph
  const isGlued = text.gaps[at] === Gap.none && follows === Gap.none
  if (key === ',' || key === '/') {
    closePart(reader)
    reader.at = reader.from = at + 1
    return undefined
  }
  const joins = (key === '-' && isGlued && reader.from < at) || (key === '.' && (isGlued || !lastIsPlace(reader)))
  if (joins) {
    reader.at++
    return undefined
  }
  if (!ENDS.has(key)) return 'sentence'
  closePart(reader)
  let next = at + 1
  while (next < reader.to && ENDS.has(text.keys[next] ?? '') && (text.gaps[next] ?? 0) <= Gap.space) next++
  return { mark: key, end: at, next }
}

const ENDS: ReadonlySet<string> = new Set([':', '।', '॥', '-', '|', '.', '~'])

function stepOverBracket(reader: Reader, closer: string): Step {
  const { page: { text }, at, to } = reader
  let close = at + 1
  while (close < Math.min(to, at + LONGEST_BRACKET) && text.keys[close] !== closer) close++
  if (text.keys[close] !== closer) return 'sentence'
  closePart(reader)
  reader.parts.push({ kind: kindOf(reader.page, at + 1, close), from: at + 1, to: close, bracketed: true })
  reader.at = reader.from = close + 1
  return undefined
}

function closePart(reader: Reader): void {
  const { page, from, at, parts } = reader
  if (from >= at) return
  parts.push({ kind: kindOf(page, from, at), from, to: at })
  reader.from = at
}

/** बिलासपुर/जन की बात/ closes with a stroke behind the outlet. */
function standsBehindStroke({ page: { text }, from, at, parts }: Reader): boolean {
  return from === at && parts.length > 1 && parts.at(-1)?.kind === 'credit' && text.keys[at - 1] === '/' && parts.at(-1)?.to === at - 1
}

function lastIsPlace({ page, from, at, parts }: Reader): boolean {
  return from < at ? kindOf(page, from, at) === 'place' : parts.at(-1)?.kind === 'place'
}

function lastIsComplete({ from, at, parts }: Reader): boolean {
  const last = parts.at(-1)
  return from === at && last !== undefined && (last.bracketed === true || last.kind === 'date') && parts.length > 1
}

function kindOf(page: NamedPage, from: number, to: number): PartKind {
  const { text, lexicon, places } = page
  if (isCreditRun(text, lexicon, from, to)) return 'credit'
  // What is a place elsewhere on the page is one here too, where no sentence tells.
  if (places.has(text.keys.slice(from, to).join(' '))) return 'place'
  const mention = mentionAt(page, from)
  if (mention === undefined || mention.to < to) return 'unknown'
  return mention.kind === 'place' || mention.kind === 'person' ? mention.kind : 'credit'
}

/** A desk, agency or outlet, or words that end in one for a role; in brackets several may stand. */
function isCreditRun(text: NamedPage['text'], lexicon: NamedPage['lexicon'], from: number, to: number): boolean {
  const [first] = [lexicon.desks, lexicon.agencies, lexicon.outlets].map((phrases) => skipPhrase(text, phrases, from, to)).sort((a, b) => b - a)
  if (first !== undefined && first > from && (first === to || !isWord(text, first) || lexicon.roles.has(text.keys[to - 1] ?? ''))) return true
  return lexicon.roles.has(text.keys[to - 1] ?? '') || isPhrase(text, lexicon.agencies, from, to)
}
