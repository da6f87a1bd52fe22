import type { NewsArticle, WithContext } from 'schema-dts'
import { expect, test } from 'vitest'
import { extractArticle, toHtml, toJsonLd, toRows } from '../../src/article/index.ts'

const PAGE = `Bihar News: पटना में <तेज> बारिश & जलभराव - Heavy Rain In Patna
By नीलम शर्मा
Published : Jun 16, 2023, 4:33 PM IST
पटना: शहर में शुक्रवार को 40 मिलीमीटर से अधिक बारिश हुई। मंत्री राजेश वर्मा ने कहा, "हमने 12 लाख रुपये की मदद दी है।"`
const article = extractArticle(PAGE)

test('JSON-LD is a NewsArticle of schema.org', () => {
  // Fails to compile where a property or type is not of the vocabulary.
  const checked: WithContext<NewsArticle> = toJsonLd(article)
  expect(checked).toMatchObject({
    '@type': 'NewsArticle',
    inLanguage: 'hi',
    headline: 'पटना में <तेज> बारिश & जलभराव',
    alternativeHeadline: 'Heavy Rain In Patna',
    datePublished: '2023-06-16T16:33+05:30',
    author: { '@type': 'Person', name: 'नीलम शर्मा' },
    dateline: 'पटना',
    contentLocation: { '@type': 'Place', name: 'पटना', alternateName: 'Patna' },
  })
  expect(toJsonLd(article).mentions).toContainEqual(expect.objectContaining({ '@type': 'Observation', name: '12 लाख रुपये', value: 1_200_000, unitCode: 'ISO4217:INR' }))
  expect(toJsonLd(article).mentions).toContainEqual(expect.objectContaining({ '@type': 'Observation', minValue: 40, unitCode: 'UCUM:mm' }))
  expect(toJsonLd(article).hasPart).toContainEqual({ '@type': 'Quotation', text: 'हमने 12 लाख रुपये की मदद दी है।', creator: { '@type': 'Person', name: 'राजेश वर्मा' } })
})

test('every observation of a desk, and absent parts stay absent', () => {
  const bare = toJsonLd(extractArticle('70 लाख लोग'))
  expect(bare).not.toHaveProperty('author')
  expect(bare).not.toHaveProperty('dateline')
  expect(toJsonLd(extractArticle('सड़क का काम शुरू हुआ आज\nBy न्यूज डेस्क\nPublished : Jun 16, 2023, 4:33 PM IST\nयह काम आज शुरू हुआ। लोग खुश हैं और सब अच्छा है।')).author).toEqual({ '@type': 'Organization', name: 'न्यूज डेस्क' })
})

test('rows all have the same columns and are slices of the text', () => {
  const rows = toRows(article)
  const columns = Object.keys(rows[0] ?? {})
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(columns)
    expect(PAGE.slice(row.start, row.end)).toBe(row.text)
  }
  expect(rows.filter(({ record }) => record === 'statistic').map(({ value }) => value)).toEqual([40, 1_200_000])
  expect(rows.some(({ record, name }) => record === 'entity' && name === 'पटना')).toBe(true)
})

test('HTML is escaped, and holds the whole text with its marks', () => {
  const html = toHtml(article, PAGE)
  const text = html.replace(/<style>.*?<\/style>/u, '').replace(/<[^>]*>/gu, '')
  expect(text.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&quot;/gu, '"').replace(/&#39;/gu, "'").replace(/&amp;/gu, '&')).toBe(PAGE)
  expect(html).toContain('&lt;तेज&gt; बारिश &amp; जलभराव')
  expect(html).toMatch(/<mark class="khabar-place" title="पटना · Patna · place">पटना<\/mark>/u)
  expect(html.match(/<mark /gu)?.length).toBe(html.match(/<\/mark>/gu)?.length)
})

test('another text is refused', () => {
  expect(() => toHtml(article, 'क')).toThrow(RangeError)
})
