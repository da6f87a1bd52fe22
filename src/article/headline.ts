import { Gap, type Span, TokenKind } from '../text/index.ts'
import { isWord, measureLine } from './lines.ts'
import { mentionAt, type NamedPage, type Run, trimmedSpan } from './page.ts'
import { isPhrase } from './phrases.ts'

/** The parts of a headline's line. */
export interface HeadlineReading {
  readonly headline?: Span
  readonly english?: Span
  /** A place before a stroke, which is a dateline: देवघर / मतगणना … */
  readonly place?: Run
}

const LONGEST_KICKER = 7
const SHORTEST_ENGLISH = 3

/** Reads a headline's line: path and kicker before it, English line and site behind it. */
export function readHeadline(page: NamedPage, line: Run): HeadlineReading {
  const path = skipPath(page, line)
  const { to, english } = readTail(page, { from: path, to: line.to })
  const { from, place } = readKickers(page, { from: path, to })
  const headline = trimmedSpan(page.text, { from, to })
  return { ...(headline !== undefined && { headline }), ...(english !== undefined && { english }), ...(place !== undefined && { place }) }
}


const PATH_MARKS: ReadonlySet<string> = new Set(['›', '»', '>', '→'])

/** हिंदी न्यूज़ › करियर › … */
function skipPath({ text }: NamedPage, { from, to }: Run): number {
  let start = from
  for (let index = from; index < to; index++) if (PATH_MARKS.has(text.keys[index] ?? '') && text.gaps[index] !== Gap.none && measureLine(text, index + 1, to).words > 2) start = index + 1
  return start
}

/** The English line or the site's name behind a dash, bar or double colon; there may be several. */
function readTail(page: NamedPage, { from, to }: Run): { readonly to: number; readonly english?: Span } {
  const { text } = page
  let english: Span | undefined
  let end = to
  for (let index = to - 1; index > from; index--) {
    const mark = separatorAt(page, index, from)
    if (mark === undefined) continue
    const part: Run = { from: index + 1, to: end }
    const measured = measureLine(text, part.from, part.to)
    if (measureLine(text, from, mark).devanagari === 0 && measured.latin > 0) break
    const isSite = namesSite(page, part)
    const isLatin = measured.devanagari === 0 && measured.latin > 0
    if (!isSite && !isLatin) break
    if (!isSite && measured.latin >= SHORTEST_ENGLISH && english === undefined) english = trimmedSpan(text, part)
    end = mark
    index = mark
  }
  return { to: end, ...(english !== undefined && { english }) }
}

/** Where a separator that ends at this token begins: ` - `, ` | `, ` :: `; a dash inside words is none. */
function separatorAt({ text }: NamedPage, index: number, from: number): number | undefined {
  const key = text.keys[index]
  const isSpaced = (text.gaps[index + 1] ?? Gap.paragraph) !== Gap.none && text.gaps[index] !== Gap.none
  if (key === '|' || key === '•') return index
  if (key === '-') return isSpaced ? index : undefined
  return key === ':' && text.keys[index - 1] === ':' && index - 1 > from ? index - 1 : undefined
}

function namesSite({ text, lexicon }: NamedPage, run: Run): boolean {
  const span = { from: run.from, to: run.to }
  while (span.from < span.to && !isWord(text, span.from)) span.from++
  while (span.to > span.from && !isWord(text, span.to - 1)) span.to--
  if (isPhrase(text, lexicon.outlets, span.from, span.to) || isPhrase(text, lexicon.sections, span.from, span.to)) return true
  return span.to - span.from <= 4 && lexicon.newsWords.has(text.keys[span.to - 1] ?? '')
}

/** What stands before a colon or stroke and is no part of the headline: English words, a section, ब्रेकिंग; two may follow each other. */
function readKickers(page: NamedPage, run: Run): ReturnType<typeof readKicker> {
  const first = readKicker(page, run)
  return first.from === run.from ? first : { ...first, from: readKicker(page, { from: first.from, to: run.to }).from }
}

function readKicker(page: NamedPage, { from, to }: Run): { readonly from: number; readonly place?: Run } {
  const { text } = page
  for (let index = from + 1; index < Math.min(to - 1, from + 2 * LONGEST_KICKER); index++) {
    const key = text.keys[index]
    if (key === ':' || key === '|') return isKicker(page, from, index, to) ? { from: index + 1 } : { from }
    if (key === '/' && (text.gaps[index] !== Gap.none || text.gaps[index + 1] !== Gap.none)) return readStroke(page, from, index)
  }
  return { from }
}

function isKicker(page: NamedPage, from: number, end: number, to: number): boolean {
  const { text, lexicon } = page
  const { words, latin, devanagari } = measureLine(text, from, end)
  if (words > LONGEST_KICKER || measureLine(text, end, to).words < 3) return false
  if (isPhrase(text, lexicon.kickers, from, end) || isPhrase(text, lexicon.sections, from, end)) return true
  if (lexicon.newsWords.has(text.keys[end - 1] ?? '')) return true
  return latin > devanagari && measureLine(text, end, to).devanagari > 0 && !hasFunctionWord(page, from, end)
}

function hasFunctionWord({ text, lexicon }: NamedPage, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (text.kinds[index] === TokenKind.devanagari && lexicon.functionWords.has(text.keys[index] ?? '')) return true
  return false
}

function readStroke(page: NamedPage, from: number, stroke: number): { readonly from: number; readonly place?: Run } {
  if (stroke - from > 3 || hasFunctionWord(page, from, stroke)) return { from }
  const mention = mentionAt(page, from)
  const isPlace = mention?.kind === 'place' && mention.to === stroke
  return { from: stroke + 1, ...(isPlace && { place: { from, to: stroke } }) }
}
