import type { Entity, EntityKind } from '../entities/index.ts'
import type { Reading } from '../language/index.ts'
import { fold, type Span, spanOf, tokenAt, type TokenizedText } from '../text/index.ts'
import type { Timestamp } from '../timestamps/index.ts'
import { type ArticleLexicon, lexiconOf } from './lexicon.ts'
import { type Line, readLines } from './lines.ts'

/** A run of tokens. */
export interface Run {
  readonly from: number
  readonly to: number
}

export interface StampRun extends Run {
  readonly stamp: Timestamp
}

export interface MentionRun extends Run {
  readonly kind: EntityKind
  readonly name: string
}

/** What every reader of this folder looks at. */
export interface Page extends Reading {
  readonly lexicon: ArticleLexicon
  readonly lines: readonly Line[]
}

/** A page whose names are known. */
export interface NamedPage extends Page {
  /** The entity of each mention, by the offset where that begins; see {@link mentionAt}. */
  readonly named: ReadonlyMap<number, Entity>
  /** Folded names and spellings of its places. */
  readonly places: ReadonlySet<string>
  readonly times: readonly StampRun[]
}

export function pageOf(reading: Reading): Page {
  return { ...reading, lexicon: lexiconOf(reading.languages), lines: readLines(reading.text) }
}

/** The tokens of a span. */
export function runOf(text: TokenizedText, { start, end }: Span): Run {
  const from = tokenAt(text, start)
  return { from, to: Math.max(from + 1, tokenAt(text, end)) }
}

export function stampRuns(text: TokenizedText, stamps: readonly Timestamp[]): StampRun[] {
  return stamps.map((stamp) => ({ ...runOf(text, stamp), stamp }))
}

export function nameTheirs(page: Page, entities: readonly Entity[], times: readonly StampRun[]): NamedPage {
  const named = new Map<number, Entity>()
  const places = new Set<string>()
  for (const entity of entities) {
    const { kind, name, mentions } = entity
    if (kind === 'place') places.add(fold(name))
    for (const { start, text } of mentions) {
      named.set(start, entity)
      if (kind === 'place' && text !== name) places.add(fold(text))
    }
  }
  return { ...page, named, places, times }
}

/** The mention that begins at a token. Few are asked for, so that they are looked up and not laid out beforehand. */
export function mentionAt({ text, named }: NamedPage, at: number): MentionRun | undefined {
  const start = text.starts[at] ?? -1
  const entity = named.get(start)
  const span = entity?.mentions.find((mention) => mention.start === start)
  return entity === undefined || span === undefined ? undefined : { ...runOf(text, span), kind: entity.kind, name: entity.name }
}

/** The span of a run without the marks and blanks at its ends. */
export function trimmedSpan(text: TokenizedText, { from, to }: Run): Span | undefined {
  const isMark = (index: number): boolean => MARKS.has(text.keys[index] ?? '')
  let first = from
  let last = to
  while (first < last && isMark(first)) first++
  while (last > first && isMark(last - 1)) last--
  return first < last ? spanOf(text, first, last) : undefined
}

const MARKS: ReadonlySet<string> = new Set([':', ',', '-', '|', '/', '।', '॥', ';', '•', '·', '*', '>', '»', '›', '_', '~', '='])
