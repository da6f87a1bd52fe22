import { describe, expect, test } from 'vitest'
import { detectLanguage, extractArticle, extractEntities, extractStatistics, extractTimestamps, parseNumber, parseTimestamp, toHtml, toJsonLd, tokenize, toRows } from '../../src/index.ts'
import { expectLawful } from './lawful.ts'
import { INJECTIONS, NAUGHTY } from './naughty.ts'

const reference = '2023-06-16T16:33+05:30'
const pristine = Object.getOwnPropertyNames(Object.prototype).join()

describe.each(NAUGHTY)('%s', (_, text) => {
  test('is read by extractArticle, lawfully', () => {
    const article = extractArticle(text, { reference, vague: true })
    expectLawful(text, article)
    expect(() => [toHtml(article, text), toRows(article), toJsonLd(article)]).not.toThrow()
  })

  test('is read by every other function', () => {
    for (const read of [extractEntities, extractTimestamps, extractStatistics, parseNumber, parseTimestamp, detectLanguage, tokenize]) expect(() => read(text)).not.toThrow()
  })

  test('is read as the parts of a page', () => {
    const article = extractArticle({ headline: text.slice(0, 2000), body: text.slice(0, 2000) }, { reference })
    expect(article.headline?.text ?? '').not.toContain('\n')
  })

  test('leaves Object as it was', () => {
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(pristine)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

test('what NAUGHTY is for is in it', () => expect(INJECTIONS.every((injection) => NAUGHTY.some(([, text]) => text.includes(injection)))).toBe(true))
