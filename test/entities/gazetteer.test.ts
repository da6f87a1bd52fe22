import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generateModules } from '../../data/generate.ts'
import { readFileSync } from 'node:fs'
import { createGazetteer, findNames, readWords, shippedNames, stemmerOf } from '../../src/entities/gazetteer/index.ts'
import { fold, spanOf, tokenize } from '../../src/text/index.ts'
import { spellings } from '../helpers.ts'
import { runs } from '../runs.ts'

function find(input: string, languages: readonly ('hi' | 'mr' | 'ne')[]): [string, string | undefined][] {
  const names = shippedNames()
  const text = tokenize(input)
  const { from, to, node } = findNames(readWords(text, stemmerOf(languages)), names.trie)
  return from.map((start, index) => [spanOf(text, start, to[index] ?? start).text, names.rowAt(names.trie.ends[node[index] ?? 0]?.[0] ?? -1).english])
}

test.each([
  ['hi', 'रायपुर से दुर्ग', [['रायपुर', 'Raipur'], ['दुर्ग', 'Durg']]],
  ['hi', 'जम्मू-कश्मीर में', [['जम्मू-कश्मीर', 'Jammu and Kashmir']]],
  ['hi', 'भारतीय जनता पार्टी की', [['भारतीय जनता पार्टी', 'Bharatiya Janata Party']]],
  ['mr', 'पुण्यात पाऊस', [['पुण्यात', 'Pune']]],
  ['mr', 'नागपुरातील शाळा', [['नागपुरातील', 'Nagpur']]],
  ['mr', 'मुंबईत पाऊस', [['मुंबईत', 'Mumbai']]],
  ['hi', 'किताब पढ़ी', []],
] as const)('%s: names in %s', (language, text, expected) => expect(find(text, [language])).toEqual(expected))

test('names are not joined across sentences or lines', () => {
  expect(find('आंध्र\nप्रदेश', ['hi']).map(([text]) => text)).not.toContain('आंध्र\nप्रदेश')
})

test.each(
  spellings([
    ['row', 'नुक्कड़ मंडल', 'नुक्कड मंडल', 'नुक्कड़-मंडल', 'नुक्कड़ मण्डल'],
    [undefined, 'नुक्कड़', 'मंडल', 'नुक्कड़ के मंडल'],
  ]),
)('the user’s name in %s', (text, id) => {
  const names = createGazetteer([{ kind: 'organization', name: 'नुक्कड़ मंडल', id: 'row' }])
  const { node } = findNames(readWords(tokenize(text), stemmerOf(['hi'])), names.trie)
  const [row] = names.trie.ends[node[0] ?? -1] ?? []
  expect(row === undefined ? undefined : names.rowAt(row).id).toBe(id)
})

test.each([
  [null, /array/u],
  [[null], /Row 0 .* object, not null/u],
  [[{ kind: 'thing', name: 'क' }], /Row 0 .*kind must be one of person, place, party, organization, not "thing"/u],
  [[{ kind: 'person', name: ' ' }], /Row 0 .*name must be a non-empty string/u],
  [[{ kind: 'person', name: 'क', variants: 'ख' }], /Row 0 .*variants must be an array of strings/u],
])('createGazetteer(%j) throws', (rows, message) => expect(() => createGazetteer(rows as never)).toThrow(message))

test('a hundred thousand rows build in about a second', () => {
  const letters = 'क ख ग घ च छ ज ट ड त द न प ब म य र ल व श स'.split(' ')
  const word = (seed: number): string => [1, 20, 400, 8000].map((base) => letters[Math.floor(seed / base) % letters.length]).join('ा')
  const rows = Array.from({ length: 100_000 }, (_, index) => ({ kind: 'person' as const, name: `${word(index)} ${word(index * 7)}` }))
  const start = process.cpuUsage()
  expect(createGazetteer(rows).size).toBe(100_000)
  const { user } = process.cpuUsage(start)
  expect(user / 1e6).toBeLessThan(3) // processor seconds, with room for a busy machine
})

test('any rows, any text', () => {
  const name = fc.stringMatching(/^[क-ह]{1,4}( [क-ह]{1,4})?$/u)
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.array(name, { maxLength: 8 }), (listed, words) => {
      const names = createGazetteer(listed.map((written) => ({ kind: 'place', name: written })))
      const text = tokenize(words.join(' '))
      const { from, to } = findNames(readWords(text, stemmerOf(['hi'])), names.trie)
      for (const [index, start] of from.entries()) expect(listed.map(fold)).toContain(fold(spanOf(text, start, to[index] ?? start).text))
    }),
    runs(100),
  )
})

test('the generated tables are those of data/', () => {
  for (const [path, source] of generateModules()) expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') === source, path).toBe(true)
})
