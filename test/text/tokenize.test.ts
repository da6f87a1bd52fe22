import { expect, test } from 'vitest'
import { fold, Gap, isPlain, tokenize } from '../../src/text/index.ts'
import { spellings } from '../helpers.ts'

test.each(
  spellings([
    ['फरवरी', 'फ़रवरी', 'फ\u093Cरवरी', '\u095Eरवरी', 'फर\u200Dवरी'],
    ['चंद्र', 'चन्द्र', 'चंद्र', 'चँद्र'],
    ['अन्न', 'अन्न'], // doubled, not homorganic with a stop
    ['16', '१६', '16', '１６', '1६'],
    ['cafe', 'Café', 'Cafe\u0301'],
    ['-', '–', '—', '-'],
  ]),
)('fold(%s) is %s', (written, key) => expect(fold(written)).toBe(key))

test.each(spellings([
  [true, 'दुर्ग', 'भूपेश बघेल', 'सत्य', 'क ख'],
  [false, '', ' ', 'भूपेश  बघेल', ' दुर्ग', 'दुर्ग ', 'चन्द्र', 'छत्तीसगढ़', 'चाँद', '१२', 'BJP', 'एस.', 'क।'],
]))('isPlain(%j) is %s', (text, plain) => {
  expect(isPlain(text)).toBe(plain)
  if (isPlain(text)) expect(text.split(' ')).toEqual([...tokenize(text).keys])
})

test.each([
  ['17फीसदी', ['17', 'फीसदी']],
  ['ISTचंबल', ['ist', 'चंबल']],
  ['किया.इस', ['किया', '.', 'इस']],
  ['1०', ['10']],
  ['3,540', ['3', ',', '540']],
  ['व्हाट्स\u200Dऐप 😀!', ['व्हाट्सऐप', '😀', '!']],
  ['\uFEFF \u202Aअ\u202C', ['अ']],
  ['', []],
])('tokenize(%j)', (text, keys) => expect(tokenize(text).keys).toEqual(keys))

test('a gap says what stands before a token', () => {
  expect([...tokenize('क ख\nग\n\nघङ\r\nच').gaps]).toEqual([Gap.paragraph, Gap.space, Gap.line, Gap.paragraph, Gap.paragraph])
  expect([...tokenize('5G').gaps]).toEqual([Gap.paragraph, Gap.none])
})

test('a tokenised text is returned as it is', () => {
  const text = tokenize('दुर्ग')
  expect(tokenize(text)).toBe(text)
})

test.each([[null, 'null'], [undefined, 'undefined'], [7, '7'], [{}, 'object'], [['क'], 'array'], [new Date(0), 'Date']])('tokenize(%s) throws', (given, named) => {
  expect(() => tokenize(given as unknown as string)).toThrow(new RegExp(`string or a TokenizedText, not .*${named}`, 'u'))
})
