import { expect } from 'vitest'
import type { Article, Span } from '../../src/index.ts'

/** Every span anywhere in a record. */
export function spansOf(record: unknown): Span[] {
  const found: Span[] = []
  const open = [record]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    if ('start' in value && 'end' in value && 'text' in value) found.push(value as Span)
    open.push(...(Object.values(value) as unknown[]))
  }
  return found
}

/** Every number anywhere in a record. */
function numbersOf(record: unknown): number[] {
  if (typeof record === 'number') return [record]
  return typeof record === 'object' && record !== null ? Object.values(record).flatMap(numbersOf) : []
}

/** Holds what any record of any text must be: spans of the text, sorted and apart, JSON that comes back as it went. */
export function expectLawful(text: string, article: Article): void {
  // One comparison for all: an assertion for each of a hundred thousand spans takes minutes.
  expect(spansOf(article).filter(({ start, end, text: own }) => text.slice(start, end) !== own)).toEqual([])
  const mentions = article.entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start)
  for (const spans of [mentions, article.timestamps, article.statistics]) expect(spans.filter((span, index) => span.start < (spans[index - 1]?.end ?? 0))).toEqual([])
  expect(numbersOf(article).every((number) => Number.isFinite(number))).toBe(true)
  const json = JSON.stringify(article)
  expect(JSON.stringify(JSON.parse(json)) === json).toBe(true)
}
