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

  test('a scale alone is told', () => {
    expect(read('हजार रुपये')).toMatchObject({ value: 1000, bare: true })
  })

  test.each(['किसान', '', '।', '-'])('%j begins none', (text) => {
    expect(read(text)).toBeUndefined()
  })
})
