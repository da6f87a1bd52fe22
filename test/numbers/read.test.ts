import { describe, expect, test } from 'vitest'
import { readNumber } from '../../src/numbers/index.ts'
import { tokenize } from '../../src/text/index.ts'

function read(text: string, index = 0): ReturnType<typeof readNumber> {
  return readNumber(tokenize(text), index, ['hi'])
}

describe('a number among words', () => {
  test('ends where the words go on', () => {
    expect(read('70 लाख लोग')).toEqual({ value: 7000000, from: 0, to: 2, written: 'mixed', scaled: true, scale: 100000 })
    expect(read('साढ़े तीन सौ किसान')).toMatchObject({ value: 350, to: 3, written: 'words' })
  })

  test('a year behind a scale begins something else', () => {
    expect(read('70 लाख 2023 में')).toMatchObject({ value: 7000000, to: 2 })
    expect(read('61 हजार 252')).toMatchObject({ value: 61252, to: 3 })
  })

  test('ordinals are told', () => {
    expect(read('5वीं बैठक')).toMatchObject({ value: 5, ordinal: true, to: 2 })
    expect(read('दूसरे दिन')).toMatchObject({ value: 2, ordinal: true })
    expect(read('5 दिन')?.ordinal).toBeUndefined()
  })

  test('lines part numbers', () => {
    expect(read('3\nलाख')).toMatchObject({ value: 3, to: 1 })
  })

  test.each([
    ['तीन दशमलव पांच लोग', { value: 3.5, to: 3, written: 'words', scaled: false, decimals: 1 }],
    ['3.25 लोग', { value: 3.25, to: 3, written: 'digits', scaled: false, decimals: 2 }],
    ['3.25 लाख लोग', { value: 325_000, to: 4, written: 'mixed', scaled: true, scale: 1e5, decimals: 2 }],
    ['सवा 2 घंटे', { value: 2.25, to: 2, written: 'mixed', scaled: false }],
    ['साढ़े दो लाख लोग', { value: 250_000, to: 3, written: 'words', scaled: true, scale: 1e5 }],
    ['दो तिहाई लोग', { value: 2 / 3, to: 2, written: 'words', scaled: false, denominator: 3 }],
    ['दो-तिहाई लोग', { value: 2 / 3, to: 3, written: 'words', scaled: false, denominator: 3 }],
    ['5 लाख करोड़ रुपये', { value: 5e12, to: 3, written: 'mixed', scaled: true, scale: 1e12 }],
    ['5 लाख 3 हजार लोग', { value: 503_000, to: 4, written: 'mixed', scaled: true }],
    ['सौ 50', { value: 150, to: 2, written: 'mixed', scaled: true, bare: true }],
    ['दो सौ पांचवां', { value: 205, to: 3, written: 'words', scaled: true, ordinal: true }],
    ['तीन 4', { value: 3, to: 1, written: 'words', scaled: false }],
    ['दो आधा लाख', { value: 2, to: 1, written: 'words', scaled: false }],
    ['(-7)', undefined],
  ])('%s is read with how it is written', (text, reading) => {
    expect(read(text)).toEqual(reading === undefined ? undefined : { from: 0, ...reading })
  })

  test.each([
    ['(-7 डिग्री)', 1, { value: -7, from: 1, to: 3 }],
    ['तापमान -7 रहा', 1, { value: -7, from: 1, to: 3 }],
    ['माइनस 7 डिग्री', 0, { value: -7, from: 0, to: 2 }],
  ])('%s has its minus', (text, index, reading) => {
    expect(read(text, index)).toMatchObject(reading)
  })

  test.each([['कोविड-19', 1], ['5-7', 1], ['--7', 1], ['--7', 0], ['- 7', 0], [', 7', 0]])('%s has none at %i', (text, index) => {
    expect(read(text, index)).toBeUndefined()
  })

  test('a scale alone is told', () => {
    expect(read('हजार रुपये')).toMatchObject({ value: 1000, bare: true })
  })

  test.each(['किसान', '', '।', '-'])('%j begins none', (text) => {
    expect(read(text)).toBeUndefined()
  })
})
