import { fold, type Span, TokenKind, type TokenizedText } from '../text/index.ts'
import type { CreditRank } from '../language/tables/article.ts'
import { type Page, type Run, type StampRun, trimmedSpan } from './page.ts'
import { skipPhrase, type Phrases } from './phrases.ts'

/** A labelled byline: By …, Edited By: …; the value is absent where nothing follows the label. */
export interface Credit {
  readonly rank: CreditRank
  /** The label's tokens. */
  readonly from: number
  readonly to: number
  readonly value?: Span
}

/** The end of a line's part before its first label or stamp. */
export function unlabelledEnd(page: Page, line: Run, stamps: readonly StampRun[]): number {
  const label = readCredits(page, line, stamps)[0]?.from ?? line.to
  const stamp = stamps.find(({ from, to, stamp: { role, implied } }) => from >= line.from && to <= line.to && (role !== 'mention' || implied.length === 0))?.from ?? line.to
  const end = Math.min(label, stamp)
  for (let at = line.from; at < end; at++) if (page.text.kinds[at] === TokenKind.latin && skipPhrase(page.text, page.lexicon.stampLabels, at, line.to) > at) return at
  return end
}

interface Label {
  readonly rank: CreditRank
  readonly to: number
  /** Offset of the label in the text. */
  readonly start: number
}

const LONGEST_VALUE = 10
// Labels stand at the ends of a line: a long one is a paragraph with a label glued to it.
const HEAD = 64
const TAIL = 16

/** The labelled bylines between two tokens of a line. */
export function readCredits(page: Page, { from, to }: Run, stamps: readonly StampRun[]): Credit[] {
  const credits: Credit[] = []
  for (let at = from; at < to; at++) {
    if (at === from + HEAD) at = Math.max(at, to - TAIL)
    const label = labelAt(page, at, from, to)
    if (label === undefined) continue
    const value = readValue(page, label.to, from, to, stamps)
    credits.push({ rank: label.rank, from: at, to: label.to, ...(value !== undefined && { value }) })
    at = label.to - 1
  }
  return credits
}

/** A label at a token: in Latin letters it may be glued to what stands before it (HindiBy, RajEdited By). */
export function labelAt({ text, lexicon }: Page, at: number, from: number, to: number): Label | undefined {
  const seam = text.kinds[at] === TokenKind.latin ? seamOf(text, at) : 0
  if (seam === 0 && !lexicon.creditOpeners.has(text.keys[at] ?? '')) return undefined
  for (const [rank, phrases] of lexicon.credits) {
    const end = seam > 0 ? skipGlued(text, phrases, at, seam, to) : skipPhrase(text, phrases, at, to)
    if (end === at) continue
    const colon = text.keys[end] === ':' && end < to
    if (!colon && !standsBare(text, at, from, end, to)) continue
    return { rank, to: colon ? end + 1 : end, start: (text.starts[at] ?? 0) + seam }
  }
  return undefined
}

/** Without a colon only By … counts, at the beginning of a line or behind another part of it, and not in a sentence. */
function standsBare(text: TokenizedText, at: number, from: number, end: number, to: number): boolean {
  if (!BY.has(text.keys[end - 1] ?? '') && seamOf(text, at) === 0) return false
  if (text.kinds[end] === TokenKind.digits) return false
  const opens = at === from || text.kinds[at - 1] === TokenKind.punctuation || text.kinds[at - 1] === TokenKind.devanagari || seamOf(text, at) > 0
  return opens && (end === to || end > at)
}

const BY: ReadonlySet<string> = new Set(['by'])

/** Where a capital follows a small letter inside a token; 0 where none does. */
function seamOf({ text, starts, ends }: TokenizedText, at: number): number {
  const start = starts[at] ?? 0
  for (let offset = (ends[at] ?? 0) - 1; offset > start; offset--) {
    if (isCapital(text.charCodeAt(offset)) && !isCapital(text.charCodeAt(offset - 1))) return offset - start
  }
  return 0
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

function skipGlued(text: TokenizedText, phrases: Phrases, at: number, seam: number, to: number): number {
  const first = fold(text.text.slice((text.starts[at] ?? 0) + seam, text.ends[at]))
  const found = phrases.get(first)?.find((phrase) => at + phrase.length <= to && phrase.every((key, offset) => offset === 0 || text.keys[at + offset] === key))
  return at + (found?.length ?? 0)
}

function readValue(page: Page, from: number, lineFrom: number, to: number, stamps: readonly StampRun[]): Span | undefined {
  const { text, lexicon } = page
  const limit = Math.min(to, from + LONGEST_VALUE, stamps.find((run) => run.from >= from)?.from ?? to)
  if (text.kinds[from] === TokenKind.digits) return undefined
  let at = from
  let end: number | undefined
  for (; at < limit; at++) {
    if (STOPS.has(text.keys[at] ?? '') || skipPhrase(text, lexicon.stampLabels, at, to) > at) break
    const label = labelAt(page, at, lineFrom, to)
    if (label === undefined) continue
    end = label.start
    break
  }
  const span = trimmedSpan(text, { from, to: at })
  if (end === undefined || end === text.starts[at]) return span
  // The next label is glued to this value: its token belongs to both.
  const start = text.starts[from] ?? 0
  return { text: text.text.slice(start, end), start, end }
}

const STOPS: ReadonlySet<string> = new Set(['|', '।', '॥', '(', '[', '•', '·', '>', '»'])
