import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Article, detectLanguage, extractArticle, extractEntities, extractStatistics, extractTimestamps, parseNumber, parseTimestamp, type Span, tokenize } from '../src/index.ts'
import { runs } from './runs.ts'

// The laws by number; the fifth, that time is linear, is held by hostile/growth.test.ts.
const reference = '2023-06-16T16:33+05:30'
const RUNS = runs(500)

// Words and marks that the extractors look for, so that random text comes near their edges.
const pieces = ('मुख्यमंत्री भूपेश बघेल ने कहा कि सीएम डॉ. श्री कांग्रेस भाजपा दुर्ग दिल्ली में के से 70 लाख लोग करीब साढ़े तीन करोड़ रुपये 12 फीसदी 16 जून 2023 को ' +
  'शुक्रवार शाम 4:33 बजे बीते साल तीन दिन पहले कल Published : Jun 16, 2023, 4:33 PM IST | Updated By आणि पुण्यात २५ टक्के काठमाडौंमा २०७६ कार्तिक १८ गते ' +
  '। . , : - – " “ ” ( ) \n ₹ % धारा 144 NH-30 users lakh ०१२ ’ ‘ ि ् \u200D \u200C \uD83D 😀 \u0000 क़ ज़ ँ').split(' ')
const devanagari = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).chain((words) => fc.constantFrom(' ', '', '\n').map((separator) => words.join(separator)))
const anything = fc.oneof(devanagari, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }))
const page = readFileSync(new URL('../examples/article.txt', import.meta.url), 'utf8')

/** Every span anywhere in a record. */
function spansOf(record: unknown): Span[] {
  if (typeof record !== 'object' || record === null) return []
  const own = 'start' in record && 'end' in record && 'text' in record ? [record as Span] : []
  return [...own, ...Object.values(record).flatMap(spansOf)]
}

function expectLawful(text: string, { entities, timestamps, statistics, ...rest }: Pick<Article, 'entities' | 'timestamps' | 'statistics'>): void {
  for (const span of spansOf([entities, timestamps, statistics, rest])) expect(text.slice(span.start, span.end)).toBe(span.text)
  const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start)
  for (const spans of [mentions, timestamps, statistics]) expectApart(spans)
  const firsts = entities.map((entity) => entity.mentions[0]?.start ?? -1)
  expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
}

function expectApart(spans: readonly Span[]): void {
  for (const [index, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
}

/** What a text says, without where it says so. */
function valuesOf(text: string): unknown {
  const { language, published, entities, timestamps, statistics } = extractArticle(text, { reference })
  return {
    language,
    published: published?.iso,
    entities: entities.map(({ kind, english, id, mentions }) => [kind, id ?? english, mentions.length]),
    timestamps: timestamps.map(({ iso, until }) => [iso, until]),
    statistics: statistics.map(({ value, to, bound, measure, unitCode }) => [value, to, bound, measure, unitCode]),
  }
}

describe('for any text', () => {
  test('1, 2: spans are slices of the input; records are sorted and apart', () => {
    fc.assert(fc.property(anything, (text) => expectLawful(text, extractArticle(text, { reference, vague: true }))), RUNS)
  })

  test('3: the same input gives the same output, from a string or its tokens', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = JSON.stringify(extractArticle(text, { reference }))
        expect(JSON.stringify(extractArticle(text, { reference }))).toBe(once)
        expect(JSON.stringify(extractArticle(tokenize(text), { reference }))).toBe(once)
      }),
      RUNS,
    )
  })

  test('3: without a reference nothing relative is resolved', () => {
    for (const text of ['बैठक बीते शुक्रवार को हुई।', 'कल दिल्ली में बारिश हुई।', 'तीन दिन पहले वे आए।']) {
      expect(extractTimestamps(text).map(({ iso }) => iso)).toEqual([null])
    }
  })

  test('4: every function returns', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const read of [extractEntities, extractTimestamps, extractStatistics, parseNumber, parseTimestamp, detectLanguage, extractArticle]) expect(() => read(text)).not.toThrow()
      }),
      RUNS,
    )
  })

  test.each([undefined, null, 7, {}, [], Symbol.iterator, new Date(0)])('4: %s is no text', (given) => {
    for (const read of [extractEntities, extractTimestamps, extractStatistics, parseNumber, parseTimestamp, detectLanguage, extractArticle, tokenize]) expect(() => read(given as never)).toThrow(TypeError)
  })
})

test.each([
  ['NFC', (text: string) => text.normalize('NFC')],
  ['NFD', (text: string) => text.normalize('NFD')],
  ['no nukta', (text: string) => text.normalize('NFD').replaceAll('\u093C', '')],
  ['chandrabindu as anusvara', (text: string) => text.replaceAll('ँ', 'ं')],
  ['a joiner behind each virama', (text: string) => text.replaceAll('्', '्\u200D')],
  ['Devanagari digits', (text: string) => text.replace(/[0-9]/gu, (digit) => '०१२३४५६७८९'[Number(digit)] ?? '')],
])('6: %s gives the same values', (_, change) => expect(valuesOf(change(page))).toEqual(valuesOf(page)))
