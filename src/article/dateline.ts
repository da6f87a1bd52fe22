import { type Span, spanOf, type TokenizedText } from '../text/index.ts'
import { isWord, measureLine } from './lines.ts'
import { type Opening, type Part, readOpening } from './openings.ts'
import type { NamedPage, Run } from './page.ts'
import type { Dateline } from './types.ts'

/** A dateline with what else stands in it. */
export interface DatelineReading {
  readonly dateline: Dateline
  /** Reporters named beside the place. */
  readonly reporters: readonly Run[]
  /** The token where the story begins. */
  readonly next: number
}

const LONGEST_PLACE = 3
const STRONG_MARKS: ReadonlySet<string> = new Set([':', '।', '॥', '-', 'ः'])

/** Reads a dateline at the beginning of a paragraph. */
export function readDateline(page: NamedPage, { from, to }: Run): DatelineReading | undefined {
  const opening = readOpening(page, from, to)
  if (opening === undefined || opening.next >= to || !isClosed(page, opening)) return undefined
  const found = findPlace(page, opening) ?? findLonePlace(page, opening, to)
  return found === undefined ? undefined : { ...found, dateline: toDateline(page.text, opening, found.place), next: opening.next }
}

/** Reads a line that is a dateline as a whole: बाड़मेर · काठमाडौं, साउन १ · बीबीसी संवाददाता, अमृतसर से */
export function readPlaceLine(page: NamedPage, { from, to }: Run): Dateline | undefined {
  const opening = readOpening(page, from, to)
  if (opening === undefined || (opening.next < to && opening.mark !== '|')) return undefined
  const found = findPlace(page, opening)
  return found === undefined ? undefined : toDateline(page.text, opening, found.place)
}

function isClosed({ text, lexicon }: NamedPage, { mark, next, parts }: Opening): boolean {
  if (mark !== '') return true
  const last = parts.at(-1)
  return last !== undefined && (last.bracketed === true || last.kind === 'date') && !lexicon.dateMarkers.has(text.keys[next] ?? '')
}

interface Found {
  readonly place: Run
  readonly reporters: readonly Run[]
}

function findPlace(page: NamedPage, { parts, mark }: Opening): Found | undefined {
  const outer = parts.filter(({ bracketed }) => bracketed !== true)
  const reporters = parts.filter((part) => part.kind === 'person' || (part.kind === 'unknown' && part.bracketed === true && page.text.keys[part.from - 1] === '['))
  const place = outer.find(({ kind }) => kind === 'place')
  const unknown = outer.filter(({ kind }) => kind === 'unknown')
  if (place === undefined) return hasEvidence(parts) ? unknownPlace(unknown, reporters) : undefined
  // दिल्ली पुलिस: and लखनऊ, तीसरा मामला। name a place and go on.
  if (unknown.some(({ from }) => from > place.to)) return undefined
  if (unknown.length === 0) return { place, reporters }
  // सिहोरा, जबलपुर। is town and district; two words before a place are who writes from there.
  const [before] = unknown
  if (before === undefined || unknown.length > 2) return undefined
  const isTown = before.to - before.from === 1 && page.text.keys[before.to] === ','
  if (isTown) return { place: before, reporters }
  const isName = before.to - before.from >= 2 && unknown.every((part) => !hasFigures(page.text, part))
  if (isName) return { place, reporters: [...unknown, ...reporters] }
  return STRONG_MARKS.has(mark) ? { place, reporters } : undefined
}

function hasFigures({ kinds }: TokenizedText, { from, to }: Run): boolean {
  return kinds.subarray(from, to).includes(3)
}

/** Beside an agency, desk, date or a bracketed district a name of no list is a place all the same. */
function unknownPlace(unknown: readonly Part[], reporters: readonly Run[]): Found | undefined {
  const [first, ...others] = unknown
  if (first === undefined || others.length > 1 || first.to - first.from > LONGEST_PLACE) return undefined
  return { place: first, reporters }
}

function hasEvidence(parts: readonly Part[]): boolean {
  return parts.some(({ kind, bracketed }) => kind === 'credit' || kind === 'date' || (kind === 'place' && bracketed === true))
}

/** One unknown word and a mark, before running text: सिड्नी । */
function findLonePlace(page: NamedPage, { parts: [part, ...others], mark, next }: Opening, to: number): Found | undefined {
  if (part?.kind !== 'unknown' || others.length > 0 || part.to - part.from > 1 || mark === '|' || mark === '.') return undefined
  const { text, lexicon } = page
  const key = text.keys[part.from] ?? ''
  if (lexicon.leadWords.has(key) || hasFigures(text, part) || lexicon.kickers.has(key) || lexicon.sections.has(key)) return undefined
  return measureLine(text, next, to).prose ? { place: part, reporters: [] } : undefined
}

function toDateline(text: TokenizedText, { parts, end, mark }: Opening, run: Run): Dateline {
  const from = parts[0]?.from ?? run.from
  const bare = (span: Span): Span => (mark === 'ः' ? { text: span.text.slice(0, -1), start: span.start, end: span.end - 1 } : span)
  let to = end
  while (to > run.to && !isWord(text, to - 1) && text.keys[to - 1] !== ')' && text.keys[to - 1] !== ']') to--
  const place = spanOf(text, run.from, run.to)
  const opensInBracket = text.keys[from - 1] === '(' || text.keys[from - 1] === '['
  return { ...bare(spanOf(text, opensInBracket ? from - 1 : from, to)), place: run.to === end ? bare(place) : place }
}
