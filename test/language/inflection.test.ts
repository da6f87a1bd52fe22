import { expect, test } from 'vitest'
import { gatherInflections, gateOf } from '../../src/language/index.ts'

const scales = new Map([['हजार', 1e3], ['कोटी', 1e7]])
const units = new Map([['छ', 6], ['पाच', 5]])
const { read, gate } = gatherInflections([['ांची', scales], ['ची', scales], ['जना', units], ['ची', units]])

test.each([['हजारांची', 1e3], ['कोटीची', 1e7], ['छजना', 6], ['पाचची', 5]])('%s is a stem with an ending', (word, value) => {
  expect(read(word)).toBe(value)
  expect(gate[gateOf(word)]).toBe(1)
})

test.each(['हजार', 'ची', 'हजारजना', 'पाचांची', 'हजारांचीची', 'छ', '', 'घर'])('%s is none', (word) => {
  expect(read(word)).toBeUndefined()
})
