import { Gap, TokenKind, type TokenizedText } from '../text/index.ts'

/** A line of the page, by tokens, with what tells a heading from a paragraph. */
export interface Line {
  readonly from: number
  readonly to: number
  /** Words and figures; marks do not count. */
  readonly words: number
  readonly latin: number
  readonly devanagari: number
  /** Whether it is running text and neither heading nor label. */
  readonly prose: boolean
}

// A longer line is a paragraph whatever it ends in, a shorter one is none.
const LONGEST_HEADING = 34
const SHORTEST_PROSE = 9

const STOPS: ReadonlySet<string> = new Set(['।', '॥', '.', '|'])
const CLOSERS: ReadonlySet<string> = new Set(['"', "'", ')', ']'])

/** Cuts a text into its lines; lines without tokens have none. */
export function readLines(text: TokenizedText): Line[] {
  const lines: Line[] = []
  let from = 0
  for (let index = 1; index <= text.length; index++) {
    if (index < text.length && (text.gaps[index] ?? 0) < Gap.line) continue
    if (from < index) lines.push(measureLine(text, from, index))
    from = index
  }
  return lines
}

/** Measures a line, or a part of one. */
export function measureLine(text: TokenizedText, from: number, to: number): Line {
  let words = 0
  let latin = 0
  let devanagari = 0
  let stops = 0
  for (let index = from; index < to; index++) {
    const kind = text.kinds[index]
    if (kind !== TokenKind.punctuation) words++
    else if (text.keys[index] === '।') stops++
    if (kind === TokenKind.latin) latin++
    if (kind === TokenKind.devanagari) devanagari++
  }
  const prose = devanagari > latin && (words > LONGEST_HEADING || (words >= SHORTEST_PROSE && (stops > 1 || endsAsProse(text, from, to))))
  return { from, to, words, latin, devanagari, prose }
}

function endsAsProse({ keys }: TokenizedText, from: number, to: number): boolean {
  let last = to - 1
  while (last > from && CLOSERS.has(keys[last] ?? '')) last--
  return STOPS.has(keys[last] ?? '')
}

/** Whether a token is a word or figure, and no mark. */
export function isWord({ kinds }: TokenizedText, index: number): boolean {
  return kinds[index] !== TokenKind.punctuation
}
