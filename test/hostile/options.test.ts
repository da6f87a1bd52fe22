import { describe, expect, test } from 'vitest'
import { createGazetteer, extractArticle, extractEntities, extractStatistics, extractTimestamps, parseNumber, parseTimestamp } from '../../src/index.ts'

type Reader = (text: string, options: never) => unknown
type Case = readonly [option: string, given: unknown, accepted: RegExp]

const TEXT = 'मुख्यमंत्री भूपेश बघेल ने शुक्रवार को दुर्ग में कहा कि 70 लाख लोग आए।'

const languages: readonly Case[] = [
  ['languages', 'hi', /'hi', 'mr', 'ne'/u],
  ['languages', ['en'], /'hi', 'mr', 'ne'/u],
  ['languages', ['hi', '__proto__'], /'hi', 'mr', 'ne'/u],
  ['languages', [], /'hi', 'mr', 'ne'/u],
  ['languages', [null], /'hi', 'mr', 'ne'/u],
  ['languages', null, /'hi', 'mr', 'ne'/u],
]
const references: readonly Case[] = [
  ['reference', 'कल', /ISO 8601/u],
  ['reference', '', /ISO 8601/u],
  ['reference', '2023-02-30', /ISO 8601/u],
  ['reference', '16/06/2023', /ISO 8601/u],
  ['reference', 1_686_913_380_000, /ISO 8601/u],
  ['reference', new Date('x'), /ISO 8601/u],
  ['reference', {}, /ISO 8601/u],
  ['reference', null, /ISO 8601/u],
  ['reference', [], /ISO 8601/u],
  ['reference', true, /ISO 8601/u],
]
const confidences: readonly Case[] = [
  ['minConfidence', -0.1, /0 to 1/u],
  ['minConfidence', 1.1, /0 to 1/u],
  ['minConfidence', Number.NaN, /0 to 1/u],
  ['minConfidence', '0.5', /0 to 1/u],
  ['minConfidence', null, /0 to 1/u],
]
const kinds: readonly Case[] = [
  ['kinds', 'person', /person, place, party/u],
  ['kinds', ['animal'], /person, place, party/u],
  ['kinds', ['constructor'], /person, place, party/u],
  ['kinds', null, /person, place, party/u],
]
const names: readonly Case[] = [
  ['names', [], /createGazetteer/u],
  ['names', {}, /createGazetteer/u],
  ['names', 'भूपेश', /createGazetteer/u],
  ['names', null, /createGazetteer/u],
]
const vagues: readonly Case[] = [['vague', 'yes', /boolean|true or false/u], ['vague', null, /boolean|true or false/u]]

const READERS: readonly (readonly [name: string, read: Reader, cases: readonly Case[]])[] = [
  ['extractArticle', extractArticle, [...languages, ...references, ...confidences, ...names, ...vagues, ['latin', 'yes', /function/u]]],
  ['extractEntities', extractEntities, [...languages, ...references, ...confidences, ...kinds, ...names]],
  ['extractTimestamps', extractTimestamps, [...languages, ...references, ...vagues]],
  ['extractStatistics', extractStatistics, [...languages, ...confidences, ...vagues, ['entities', 'x', /array/u], ['timestamps', {}, /array/u]]],
  ['parseTimestamp', parseTimestamp, [...languages, ...references]],
  ['parseNumber', parseNumber, languages],
]

describe.each(READERS)('%s', (_, read, cases) => {
  test.each(cases)('tells what %s may be when given %o', (option, given, accepted) => {
    const error = errorOf(() => read(TEXT, { [option]: given } as never))
    expect(['TypeError', 'RangeError']).toContain(error.name)
    expect(error.message).toContain(option)
    expect(error.message).toMatch(accepted)
  })

  test.each([null, 'hi', 7, true])('takes no %o for options', (options) => {
    expect(errorOf(() => read(TEXT, options as never)).name).toBe('TypeError')
  })

  test('takes undefined for any option as none', () => {
    const none = Object.fromEntries(cases.map(([option]) => [option, undefined]))
    expect(read(TEXT, none as never)).toEqual(read(TEXT, {} as never))
  })
})

describe('extractArticle', () => {
  test.each([[{ body: 7 }, 'body'], [{ body: 'क', headline: 7 }, 'headline'], [{ body: 'क', published: 'कल नहीं' }, 'published'], [{ body: 'क', published: 7 }, 'published']])('tells what is wrong with the parts %o', (parts, named) => {
    const error = errorOf(() => extractArticle(parts as never))
    expect(['TypeError', 'RangeError']).toContain(error.name)
    expect(error.message).toContain(named)
  })
})

describe('createGazetteer', () => {
  test.each([
    [undefined, 'rows'], [null, 'rows'], ['भूपेश', 'rows'], [{}, 'rows'], [[null], 'row'], [['भूपेश']], [[{}], 'kind'], [[{ kind: 'animal', name: 'क' }], 'kind'], [[{ kind: 'person' }], 'name'],
    [[{ kind: 'person', name: 7 }], 'name'], [[{ kind: 'person', name: '' }], 'name'], [[{ kind: 'person', name: 'क', variants: 'ख' }], 'variants'], [[{ kind: 'person', name: 'क', variants: [7] }], 'variants'],
  ] as const)('tells what is wrong with %o', (rows, named = 'row') => {
    const error = errorOf(() => createGazetteer(rows as never))
    expect(['TypeError', 'RangeError']).toContain(error.name)
    expect(error.message.toLowerCase()).toContain(named)
  })
})

function errorOf(run: () => unknown): Error {
  try {
    run()
  } catch (error) {
    return error as Error
  }
  return new Error('nothing was thrown')
}
