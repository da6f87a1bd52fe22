import { TokenKind } from '../text/index.ts'
import { readCredits } from './credits.ts'
import { isWord, type Line, measureLine } from './lines.ts'
import type { Page, Run, StampRun } from './page.ts'
import { isPhrase, skipPhrase } from './phrases.ts'

/** What a line is to the page. */
export type LineKind = 'heading' | 'prose' | 'stamp' | 'time' | 'credit' | 'section' | 'chrome' | 'related' | 'tags'

export interface Outline {
  readonly kinds: readonly LineKind[]
  /** The line of the headline. */
  readonly headline?: number
  /** The line where the story begins, and the token: behind a stamp glued to it. */
  readonly body?: number
  readonly story: Run
}

// Headers longer than this are not of one story.
const LONGEST_HEADER = 40
const SHORTEST_HEADLINE = 3

/** Tells what each line is, where the headline stands and where the story begins. */
export function readOutline(page: Page, stamps: readonly StampRun[], given?: number): Outline {
  const kinds = page.lines.map((line, index) => kindOf(page, line, stamps.filter(({ from }) => from >= line.from && from < line.to), index))
  const headline = given ?? findHeadline(page, kinds)
  const start = headline === undefined ? 0 : headline + 1
  const body = findBody(page, kinds, start, stamps)
  const line = body === undefined ? undefined : page.lines[body]
  const story = line === undefined ? { from: page.text.length, to: page.text.length } : { from: behindStamps(page, line, stamps, kinds[body ?? 0] === 'stamp'), to: line.to }
  return { kinds, story, ...(headline !== undefined && { headline }), ...(body !== undefined && { body }) }
}

function kindOf(page: Page, line: Line, stamps: readonly StampRun[], index: number): LineKind {
  const { text, lexicon } = page
  if (line.words === 0) return 'chrome'
  if (stamps.length > 0 && isStampLine(page, line, stamps)) return 'stamp'
  const bare = withoutMarks(page, line)
  if (isPhrase(text, lexicon.chrome, bare.from, bare.to)) return 'chrome'
  if (startsWith(page, bare, lexicon.tagLabels)) return 'tags'
  if (startsWith(page, bare, lexicon.related)) return 'related'
  if (stamps.some(({ from, to }) => from <= bare.from && to >= bare.to)) return 'time'
  if (line.prose) return 'prose'
  if (isSection(page, line)) return 'section'
  const [credit] = readCredits(page, line, stamps)
  return credit?.from === line.from || (credit !== undefined && index > 0 && line.words <= 12) ? 'credit' : 'heading'
}

function withoutMarks({ text }: Page, line: Run): Run {
  let { from, to } = line
  while (from < to && !isWord(text, from)) from++
  while (to > from && !isWord(text, to - 1)) to--
  return { from, to }
}

/** Whether a line begins with a phrase that a mark, or the line's end, closes. */
function startsWith({ text }: Page, { from, to }: Run, phrases: Parameters<typeof skipPhrase>[1]): boolean {
  const end = skipPhrase(text, phrases, from, to)
  return end > from && (end === to || (!isWord(text, end) && text.keys[end] !== ','))
}

/** A published or updated stamp behind its label, or a full date with a few words: a byline, an outlet. */
function isStampLine(page: Page, line: Line, stamps: readonly StampRun[]): boolean {
  const { text, lexicon } = page
  const [first] = stamps
  const last = stamps.at(-1)
  if (first === undefined || last === undefined) return false
  if (!stamps.some(({ stamp }) => isWhole(stamp.iso) && !stamp.implied.includes('year'))) return false
  let before = 0
  for (let index = line.from; index < first.from; index++) {
    if (text.kinds[index] === TokenKind.devanagari && lexicon.functionWords.has(text.keys[index] ?? '')) return false
    if (isWord(text, index)) before++
  }
  if (stamps.some(({ stamp }) => stamp.role !== 'mention')) return before <= MOST_WORDS_BEFORE
  return !line.prose && before <= 6 && measureLine(text, last.to, line.to).words <= 4
}

const MOST_WORDS_BEFORE = 16

function isWhole(iso: string | null): boolean {
  return iso !== null && iso.length >= '2023-06-16'.length
}

/** Hindi News · ETV Bharat / state · मराठी बातम्या: every part is a section or an outlet. */
function isSection({ text, lexicon }: Page, { from, to }: Run): boolean {
  let start = from
  for (let index = from; index <= to; index++) {
    if (index < to && isWord(text, index)) continue
    if (start < index && ![lexicon.sections, lexicon.outlets].some((phrases) => isPhrase(text, phrases, start, index))) return false
    start = index + 1
  }
  return true
}

/** The first line that can be one: in the page's own script, of some length, before the story. */
function findHeadline({ lines }: Page, kinds: readonly LineKind[]): number | undefined {
  const last = kinds.indexOf('prose')
  const candidates = kinds.flatMap((kind, index) => (kind === 'heading' && (last < 0 || index < last) && index < LONGEST_HEADER ? [index] : []))
  const isDevanagari = (index: number): boolean => (lines[index]?.devanagari ?? 0) > 0
  const native = candidates.some(isDevanagari) ? candidates.filter(isDevanagari) : candidates
  return native.find((index) => (lines[index]?.words ?? 0) > SHORTEST_HEADLINE) ?? native.find((index) => (lines[index]?.words ?? 0) >= SHORTEST_HEADLINE)
}

/** The first paragraph behind the header: stamps and bylines belong to the header, and so does a summary above them. */
function findBody(page: Page, kinds: readonly LineKind[], start: number, stamps: readonly StampRun[]): number | undefined {
  let first: number | undefined
  let stamped = false
  const end = Math.min(kinds.length, start + LONGEST_HEADER)
  for (let index = start; index < end; index++) {
    const kind = kinds[index]
    if (kind === 'stamp') {
      const line = page.lines[index]
      if (line !== undefined && measureLine(page.text, behindStamps(page, line, stamps, true), line.to).words > 4) return index
      if (index > kinds.length - 3 && first !== undefined) break
      stamped = true
      first = undefined
    } else if (kind === 'credit' && !stamped && first !== undefined && index - first < 2) first = undefined
    else if (kind === 'prose') {
      if (stamped || first !== undefined) return first ?? index
      first = index
    }
  }
  return first ?? firstOf(kinds, 'prose', start) ?? firstOf(kinds, 'heading', start)
}

function firstOf(kinds: readonly LineKind[], kind: LineKind, start: number): number | undefined {
  const found = kinds.indexOf(kind, start)
  return found < 0 ? undefined : found
}

/** The token behind the last stamp of a line, its zone included: (IST)संवाद सूत्र. */
function behindStamps({ text }: Page, line: Run, stamps: readonly StampRun[], stamped: boolean): number {
  if (!stamped) return line.from
  const own = stamps.filter(({ from, to }) => from >= line.from && to <= line.to)
  const isLabelled = own.some(({ stamp }) => stamp.role !== 'mention')
  let at = line.from
  for (const { from, to, stamp } of own) {
    // The machine's stamp stands right behind the reader's.
    if (!isLabelled || stamp.role !== 'mention' || (at > line.from && from <= at + 1)) at = to
  }
  if (text.keys[at] === '(' && text.keys[at + 2] === ')') at += 3
  while (at < line.to && !isWord(text, at)) at++
  return at
}
