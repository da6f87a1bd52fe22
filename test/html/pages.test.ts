import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractPage } from '../../src/html/index.ts'
import * as pages from './pages.ts'
import { runs } from '../runs.ts'

test.each([
  ['withLinkedData', 'Kota Road News : नई सड़क का काम शुरू, 40 हजार लोगों को फायदा - Road Work Begins In Kota', '2023-06-16T16:33:00+05:30', '2023-06-16T17:14:00+05:30', 'नीलम शर्मा'],
  ['withGraph', 'कोटा में नई सड़क का काम शुरू, तीन महीने में होगा पूरा', '2024-02-27T08:47:00+05:30', '2024-02-27T09:10:00+05:30', 'रश्मि तिवारी'],
  ['withMetaTags', 'कोटा में नई सड़क का काम शुरू', '2025-06-12T13:42:00+05:30', '2025-06-12T15:00:00+05:30', 'Anshul Rana'],
  ['withWrongZone', 'शहरात नव्या रस्त्याचे काम सुरू, तीन महिन्यांत पूर्ण होणार', '2025-11-14T14:06:41Z', undefined, 'ऑनलाइन लोकमत'],
  ['withoutMetadata', undefined, undefined, undefined, undefined],
] as const)('%s: the markup says', (name, headline, published, updated, author) => {
  const { metadata } = extractPage(pages[name])
  expect([metadata.headline, metadata.published, metadata.updated, metadata.authors[0]]).toEqual([headline, published, updated, author])
})

test.each([
  ['withLinkedData', 'नई सड़क का काम शुरू, 40 हजार लोगों को फायदा', 'नीलम शर्मा', '2023-06-16T16:33+05:30', '2023-06-16T17:14+05:30', 'कोटा'],
  ['withGraph', 'कोटा में नई सड़क का काम शुरू, तीन महीने में होगा पूरा', 'रश्मि तिवारी', '2024-02-27T08:47:00+05:30', '2024-02-27T09:10+05:30', 'कोटा'],
  ['withMetaTags', 'कोटा में नई सड़क का काम शुरू', 'Anshul Rana', '2025-06-12T13:42:00+05:30', '2025-06-12T15:00+05:30', undefined],
  ['withWrongZone', 'शहरात नव्या रस्त्याचे काम सुरू, तीन महिन्यांत पूर्ण होणार', 'ऑनलाइन लोकमत', '2025-11-14T14:06+05:30', undefined, 'जळगाव'],
  ['withoutMetadata', 'कोटा में नई सड़क का काम शुरू, लोगों को मिलेगी राहत', undefined, '2024-05-25', undefined, 'बाड़मेर'],
] as const)('%s: the text says', (name, headline, byline, published, updated, place) => {
  const page = extractPage(pages[name])
  expect([page.headline?.text, page.byline?.text, page.published?.iso, page.updated?.iso, page.dateline?.place?.text]).toEqual([headline, byline, published, updated, place])
})

test('what markup and text say is kept apart where they differ', () => {
  expect(extractPage(pages.withWrongZone).differences).toEqual([{ field: 'published', metadata: '2025-11-14T14:06:41Z', text: '2025-11-14T14:06+05:30' }])
  expect(extractPage(pages.withLinkedData).differences).toEqual([])
})

test.each(Object.entries(pages))('%s: spans count in the text, which has no menus', (_, html) => {
  const { text, entities, statistics, timestamps, headline, lede } = extractPage(html)
  for (const span of [headline, lede, ...entities.flatMap(({ mentions }) => mentions), ...statistics, ...timestamps]) if (span !== undefined) expect(text.slice(span.start, span.end)).toBe(span.text)
  expect(text).not.toMatch(/HACKED|सर्वाधिकार|हमारे बारे में/u)
})

test('scripts are never run', () => {
  extractPage(pages.withLinkedData)
  expect(globalThis).not.toHaveProperty('scriptRan')
  extractPage('<html><body onload="globalThis.scriptRan = true"><img src=x onerror="globalThis.scriptRan = true"><script>globalThis.scriptRan = true</script><p>क</p></body></html>')
  expect(globalThis).not.toHaveProperty('scriptRan')
})

test('broken JSON-LD is passed over, and any string is a page', () => {
  expect(extractPage('<script type="application/ld+json">{"@type":"NewsArticle",</script><h1>पुल टूटा</h1><p>कोटा में पुल टूटा।</p>').metadata).toEqual({ authors: [], keywords: [] })
  const pieces = ['<html>', '<body>', '<h1>', '</h1>', '<p>', '</p>', 'पटना में बारिश।', '<script>', '</script>', '<!--', '-->', '<script type="application/ld+json">', '{"@type":"NewsArticle","datePublished":"', '2023-99-99', '"}', '&amp;', '\ud83d', '<', '>', '"', '<meta property="article:published_time" content="x">', '\0', '<svg>', '<template>', '<table>']
  fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => { extractPage(parts.join('')) }), runs(150))
})

test.each([[undefined], [1], [{}]])('%j is no page', (input) => {
  expect(() => extractPage(input as never)).toThrow(TypeError)
})
