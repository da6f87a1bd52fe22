import type { Entity } from '../entities/index.ts'
import type { Statistic } from '../statistics/index.ts'
import type { Span } from '../text/index.ts'
import type { Timestamp } from '../timestamps/index.ts'
import type { Article, Quote } from './types.ts'

/** One line of a flat table of all that an article holds; columns that do not apply are null. */
export interface ArticleRow {
  /** `headline`, `lede`, `byline`, `dateline`, `tag`, `quote`, `entity` (one a mention), `timestamp` or `statistic`. */
  readonly record: string
  /** Entities: person, place, party, organization. Times: their role. Statistics: their measure. */
  readonly kind: string | null
  readonly text: string
  readonly start: number
  readonly end: number
  /** The full name of the entity, of the dateline's place, or of who speaks. */
  readonly name: string | null
  readonly english: string | null
  readonly id: string | null
  /** The title standing at the mention. */
  readonly role: string | null
  readonly iso: string | null
  readonly until: string | null
  readonly precision: string | null
  readonly value: number | null
  /** Statistics: the upper end of a range. */
  readonly to: number | null
  readonly bound: string | null
  readonly unit: string | null
  readonly unitCode: string | null
  readonly subject: string | null
  readonly place: string | null
  readonly period: string | null
  readonly confidence: number | null
}

const EMPTY: Omit<ArticleRow, 'record' | keyof Span> = {
  kind: null, name: null, english: null, id: null, role: null, iso: null, until: null, precision: null, value: null, to: null,
  bound: null, unit: null, unitCode: null, subject: null, place: null, period: null, confidence: null,
}

/**
 * Lays an article out as flat rows, one a part, mention, time and statistic, all with the same columns:
 * ready for CSV, a DataFrame or DuckDB.
 *
 * @param article what `extractArticle` gave
 * @returns rows by kind of record, each kind by start
 *
 * @example
 * const [row] = toRows(extractArticle('70 लाख लोग फेसबुक का उपयोग करते हैं।')).filter(({ record }) => record === 'statistic')
 * row?.value //=> 7000000
 */
export function toRows(article: Article): ArticleRow[] {
  const { headline, headlineEnglish, lede, byline, dateline, tags, quotes, entities, timestamps, statistics } = article
  const part = (record: string, span: Span | undefined): ArticleRow[] => (span === undefined ? [] : [rowOf(record, span)])
  return [
    ...part('headline', headline),
    ...part('headlineEnglish', headlineEnglish),
    ...part('lede', lede),
    ...part('byline', byline),
    ...(dateline === undefined ? [] : [rowOf('dateline', dateline, { name: dateline.place?.text ?? null })]),
    ...tags.map((tag) => rowOf('tag', tag)),
    ...quotes.map(quoteRow),
    ...entities.flatMap(entityRows).sort((a, b) => a.start - b.start),
    ...timestamps.map(timestampRow),
    ...statistics.map(statisticRow),
  ]
}

function rowOf(record: string, { text, start, end }: Span, more: Partial<ArticleRow> = {}): ArticleRow {
  return { record, text, start, end, ...EMPTY, ...more }
}

function quoteRow(quote: Quote): ArticleRow {
  return rowOf('quote', quote, { name: quote.speaker?.name ?? quote.speaker?.text ?? null })
}

function entityRows({ kind, name, english, id, mentions, confidence }: Entity): ArticleRow[] {
  return mentions.map((mention) => rowOf('entity', mention, { kind, name, english: english ?? null, id: id ?? null, role: mention.role ?? null, confidence }))
}

function timestampRow(timestamp: Timestamp): ArticleRow {
  const { role, iso, until, precision } = timestamp
  return rowOf('timestamp', timestamp, { kind: role, iso, until: until ?? null, precision: precision ?? null })
}

function statisticRow(statistic: Statistic): ArticleRow {
  const { measure, value, to, bound, unit, unitCode, subject, speaker, place, period, confidence } = statistic
  return rowOf('statistic', statistic, {
    kind: measure, value, to: to ?? null, bound, unit: unit ?? null, unitCode: unitCode ?? null, subject: subject?.text ?? null,
    name: speaker?.name ?? speaker?.text ?? null, place: place?.text ?? null, period: period?.text ?? null, confidence,
  })
}
