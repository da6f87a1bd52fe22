import { Gap, spanOf, TokenKind } from '../text/index.ts'
import { isWord } from './lines.ts'
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
const LONGEST_NAME = 4

/** सागर से नईम खान की रिपोर्ट – … */
export function readReport({ text, lexicon }: NamedPage, { from, to }: Run): DatelineReading | undefined {
  const marker = firstIn(text.keys, lexicon.reportFrom, from + 1, Math.min(to, from + LONGEST_PLACE + 1))
  if (marker === undefined) return undefined
  const genitive = firstIn(text.keys, lexicon.genitives, marker + 2, Math.min(to, marker + LONGEST_NAME + 2))
  if (genitive === undefined || !lexicon.reports.has(text.keys[genitive + 1] ?? '')) return undefined
  let next = genitive + 2
  if (next < to && isWord(text, next)) return undefined
  while (next < to && !isWord(text, next)) next++
  const place = spanOf(text, from, marker)
  return { dateline: { ...place, place }, reporters: [{ from: marker + 1, to: genitive }], next }
}

function firstIn(keys: readonly string[], words: ReadonlySet<string>, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (words.has(keys[at] ?? '')) return at
  return undefined
}

// The section before the mark is one or two words.
const MARK_REACH = 4

/** Fact Checkoi-Meera Chauhanलखनऊ।: the Latin name between an author's mark and the story. */
export function readAuthorMark({ text, lexicon }: NamedPage, { from, to }: Run): Run | undefined {
  for (let at = from; at < Math.min(to - 2, from + MARK_REACH); at++) {
    const key = text.keys[at] ?? ''
    if (text.keys[at + 1] !== '-' || text.gaps[at + 1] !== Gap.none || !lexicon.authorMarks.some((mark) => key.endsWith(mark))) continue
    let end = at + 2
    while (end < to && text.kinds[end] === TokenKind.latin) end++
    return end > at + 2 && end < to && text.gaps[end] === Gap.none ? { from: at + 2, to: end } : undefined
  }
  return undefined
}
