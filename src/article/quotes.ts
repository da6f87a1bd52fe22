import { fold, Gap, spanOf, type TokenizedText } from '../text/index.ts'
import { isWord, type Line } from './lines.ts'
import { mentionAt, type MentionRun, type NamedPage, type Run } from './page.ts'
import { skipPhrase } from './phrases.ts'
import type { Quote } from './types.ts'

// Fewer words in quotes are a name or a catchword.
const SHORTEST_QUOTE = 4
const REACH_BEFORE = 24
const REACH_BEHIND = 10

/** The words in quotation marks, with who says them. */
export function readQuotes(page: NamedPage, from: number): Quote[] {
  return page.lines.filter((line) => line.from >= from || line.to > from).flatMap((line) => readLine(page, line))
}

function readLine(page: NamedPage, line: Line): Quote[] {
  const quotes: Quote[] = []
  let open: Mark | undefined
  for (let at = line.from; at < line.to; at++) {
    if (isWord(page.text, at)) continue
    const mark = markAt(page.text, at, line)
    if (mark === undefined) continue
    if (open?.key !== mark.key || mark.side === 'open') {
      if (mark.side !== 'close' && (open === undefined || open.key === mark.key)) open = mark
    } else {
      const quote = toQuote(page, line, open, mark)
      if (quote !== undefined) quotes.push(quote)
      open = undefined
    }
    at = mark.to - 1
  }
  return quotes
}

interface Mark extends Run {
  readonly key: '"' | "'"
  /** Straight marks of the double kind do not tell. */
  readonly side: 'open' | 'close' | 'either'
}

function markAt(text: TokenizedText, at: number, line: Run): Mark | undefined {
  const key = text.keys[at]
  if (key !== '"' && key !== "'") return undefined
  const character = text.text[text.starts[at] ?? 0]
  const isDoubled = key === "'" && text.keys[at + 1] === "'" && text.gaps[at + 1] === Gap.none && at + 1 < line.to
  const to = isDoubled ? at + 2 : at + 1
  const kind = isDoubled ? '"' : key
  if (character === '“' || character === '‘') return { key: kind, side: 'open', from: at, to }
  if (character === '”' || character === '’') return isBetweenLetters(text, at, line) ? undefined : { key: kind, side: 'close', from: at, to }
  if (kind === '"') return { key: kind, side: 'either', from: at, to }
  const opens = at === line.from || text.gaps[at] !== Gap.none || !isWord(text, at - 1)
  const closes = to >= line.to || text.gaps[to] !== Gap.none || !isWord(text, to)
  if (opens === closes) return opens ? { key: kind, side: 'either', from: at, to } : undefined
  return { key: kind, side: opens ? 'open' : 'close', from: at, to }
}

/** The apostrophe of India’s. */
function isBetweenLetters(text: TokenizedText, at: number, line: Run): boolean {
  return text.gaps[at] === Gap.none && at + 1 < line.to && text.gaps[at + 1] === Gap.none && isWord(text, at - 1) && isWord(text, at + 1)
}

function toQuote(page: NamedPage, line: Run, open: Mark, close: Mark): Quote | undefined {
  const { text } = page
  let words = 0
  for (let index = open.to; index < close.from; index++) if (isWord(text, index)) words++
  if (words < SHORTEST_QUOTE) return undefined
  const mention = speakerBefore(page, line, open.from) ?? speakerBehind(page, line, close.to)
  const span = spanOf(text, open.to, close.from)
  if (mention === undefined) return span
  return { ...span, speaker: { ...spanOf(text, mention.from, mention.to), name: mention.name } }
}

/** X ने कहा, "…": the nearest name in the speaker's case, with a verb of saying between it and the quote. */
function speakerBefore(page: NamedPage, line: Run, quote: number): MentionRun | undefined {
  let said = false
  for (let at = quote - 1; at >= Math.max(line.from, quote - REACH_BEFORE); at--) {
    if (page.lexicon.speechVerbs.has(page.text.keys[at] ?? '')) said = true
    const mention = mentionAt(page, at)
    if (mention !== undefined && mention.kind !== 'place' && speaks(page, mention)) return said || isNamedSource(page, mention) ? mention : undefined
  }
  return undefined
}

/** "…," असे महाजन म्हणाले */
function speakerBehind(page: NamedPage, line: Run, quote: number): MentionRun | undefined {
  for (let at = quote; at < Math.min(line.to, quote + REACH_BEHIND); at++) {
    if (ENDS.has(page.text.keys[at] ?? '')) return undefined
    const mention = mentionAt(page, at)
    if (mention !== undefined && mention.kind !== 'place' && speaks(page, mention)) return mention
  }
  return undefined
}

const ENDS: ReadonlySet<string> = new Set(['।', '.', '?', '!', '"'])

/** Whether a name stands as a subject that speaks: X ने, X जी ने, Xले, X म्हणाले, X के मुताबिक. */
function speaks(page: NamedPage, mention: MentionRun): boolean {
  const { text, lexicon } = page
  const last = text.keys[mention.to - 1] ?? ''
  if (lexicon.ergativeEndings.some((ending) => last.endsWith(ending) && last.length > ending.length + 1)) return true
  const follows = text.keys[mention.to] ?? ''
  const key = lexicon.honorifics.has(follows) ? (text.keys[mention.to + 1] ?? '') : follows
  if (lexicon.ergative.has(follows) || lexicon.ergative.has(key)) return true
  // Xसँग भने is said to X: before a verb the subject has no ending.
  if (lexicon.speechVerbs.has(key)) return fold(mention.name).split(' ').includes(last)
  return isNamedSource(page, mention)
}

function isNamedSource({ text, lexicon }: NamedPage, { to }: MentionRun): boolean {
  return skipPhrase(text, lexicon.sources, to, text.length) > to
}
