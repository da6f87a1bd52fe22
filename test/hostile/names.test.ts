import { describe, expect, test } from 'vitest'
import { createGazetteer, type EntityKind, extractArticle, extractEntities, type GazetteerRow, toHtml, toJsonLd, toRows } from '../../src/index.ts'
import { expectLawful } from './lawful.ts'
import { INJECTIONS, NAUGHTY, PROPERTY_WORDS } from './naughty.ts'

const pristine = Object.getOwnPropertyNames(Object.prototype).join()
const KINDS: readonly EntityKind[] = ['person', 'place', 'party', 'organization']

describe('a user’s own names', () => {
  test.each(PROPERTY_WORDS.flatMap((word) => KINDS.map((kind) => [kind, word] as const)))('a %s may be called %s', (kind, word) => {
    const names = createGazetteer([{ kind, name: word, english: word, id: word, party: word, variants: [word, `${word} ${word}`] }])
    const text = `दिल्ली में ${word} ने कहा कि ${word} तैयार है।`
    const article = extractArticle(text, { names, languages: ['hi'] })
    expectLawful(text, article)
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(pristine)
  })

  test('a row may bear property names without polluting anything', () => {
    const row = JSON.parse('{"kind":"person","name":"कमला भौमिक","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as GazetteerRow
    const [person] = extractEntities('कमला भौमिक ने कहा।', { names: createGazetteer([row]) })
    expect(person?.name).toBe('कमला भौमिक')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect((person as unknown as Record<string, unknown>).polluted).toBeUndefined()
  })

  test.each(NAUGHTY.filter(([, text]) => text.length < 500 && text.trim() !== ''))('a name may be %s', (_, name) => {
    const text = `दिल्ली में ${name} ने कहा।`
    let names
    try {
      names = createGazetteer([{ kind: 'person', name }])
    } catch (error) {
      expect(error).toBeInstanceOf(Error)
      expect(['TypeError', 'RangeError']).toContain((error as Error).name)
      return
    }
    expectLawful(text, extractArticle(text, { names, languages: ['hi'] }))
  })
})

describe('toHtml', () => {
  test.each(INJECTIONS)('escapes %s in the text and in names', (injection) => {
    const text = `पटना में ${injection} ने कहा: "${injection}" 70 लाख ${injection}`
    const names = createGazetteer([{ kind: 'organization', name: injection, english: injection, id: injection }])
    const article = extractArticle(text, { names, languages: ['hi'] })
    const html = toHtml(article, text).replace(/<style>[\s\S]*?<\/style>/u, '')
    const tags = html.match(/<[^>]*>/gu) ?? []
    expect(tags.filter((tag) => !/^<(?:div class="khabar"(?: lang="[a-z]+")?|\/div|mark class="khabar-[a-z]+" title="[^"<>]*"|\/mark)>$/u.test(tag))).toEqual([])
    expect(unescape(html.replace(/<[^>]*>/gu, ''))).toBe(text)
  })

  test.each(INJECTIONS)('escapes %s where a record bears it', (injection) => {
    const text = '70 लाख लोग'
    const article = { ...extractArticle(text, { languages: ['hi'] }), entities: [{ kind: 'person', name: injection, english: injection, mentions: [{ text: 'लोग', start: 7, end: 10 }], confidence: 1 }] as const }
    const html = toHtml(article, text).replace(/<style>[\s\S]*?<\/style>/u, '')
    expect((html.match(/<[^>]*>/gu) ?? []).filter((tag) => !/^<(?:\/?div|\/?mark)(?: [a-z]+="[^"<>]*")*>$/u.test(tag))).toEqual([])
  })

  test('throws for another text than the article’s', () => {
    expect(() => toHtml(extractArticle('70 लाख लोग'), '70')).toThrow(RangeError)
  })
})

describe('rows and JSON-LD', () => {
  test.each(INJECTIONS)('carry %s as it stands, as data', (injection) => {
    const names = createGazetteer([{ kind: 'organization', name: injection }])
    const article = extractArticle(`पटना में ${injection} ने कहा।`, { names, languages: ['hi'] })
    expect(JSON.parse(JSON.stringify(toRows(article)))).toEqual(toRows(article))
    expect(JSON.parse(JSON.stringify(toJsonLd(article)))).toEqual(toJsonLd(article))
  })
})

function unescape(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}
