import { calendarTables, timestampTables } from '../language/index.ts'
import { fold, Gap, once, TokenKind, type TokenizedText } from '../text/index.ts'
import type { TaggedMention } from './tagged.ts'
import type { TitleWords } from './titles.ts'

/** Takes titles and words of respect off both ends of a person's mention: they stand outside the span (स्वर्गीय ‸राजीव गांधी‸ जी). */
export function trimPerson(text: TokenizedText, mention: TaggedMention, words: TitleWords): TaggedMention {
  let { from, to } = mention
  while (to - from > 1 && (isCourtesy(text.keys[from] ?? '', words) || text.keys[from] === '.')) from++
  while (to - from > 1 && words.honorificsAfter.has(text.keys[to - 1] ?? '')) to--
  return { ...mention, from, to }
}

function isCourtesy(key: string, words: TitleWords): boolean {
  return isStatus(key, words) || words.titles.has(key)
}

function isStatus(key: string, words: TitleWords): boolean {
  return words.honorifics.has(key) || words.late.has(key) || words.former.has(key)
}

/** Whether a mention is a word of respect alone: स्वर्गीय, श्री. */
export function isCourtesyAlone(text: TokenizedText, { kind, from, to }: TaggedMention, words: TitleWords): boolean {
  return kind === 'person' && to - from === 1 && isStatus(text.keys[from] ?? '', words)
}

const DATELINE_MARKS: ReadonlySet<string> = new Set([':', '-', '–', '—', ':-'])

/** Whether tokens stand as a dateline: at the head of a line, with a colon or dash behind (दुर्ग: …). */
export function standsAsDateline(text: TokenizedText, from: number, to: number): boolean {
  return (text.gaps[from] ?? 0) >= Gap.line && DATELINE_MARKS.has(text.keys[to] ?? '') && (text.gaps[to + 1] ?? Gap.line) < Gap.line
}

const calendarWords = once((): ReadonlySet<string> => {
  const rows = [...calendarTables.en.months, ...calendarTables.en.doubtfulMonths, ...timestampTables.en.weekdays]
  return new Set(rows.flatMap(([, words]) => fold(words).split(', ')))
})

/** Whether a mention is an English month or weekday of a stamp line (Feb), which looks like an abbreviated name. */
export function isCalendarWord(text: TokenizedText, { from, to }: TaggedMention): boolean {
  return to - from === 1 && text.kinds[from] === TokenKind.latin && calendarWords().has(text.keys[from] ?? '')
}
