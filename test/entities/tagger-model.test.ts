import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LARGEST, readNumbers, writeNumbers } from '../../src/entities/tagger/alphabet.ts'
import { featureOf } from '../../src/entities/tagger/hash.ts'
import { LABELS } from '../../src/entities/tagger/types.ts'
import { mayFollow, stepsOf } from '../../src/entities/tagger/transitions.ts'
import { decodeLabels } from '../../src/entities/tagger/viterbi.ts'
import { LOWER_BITS, readTriple, sign, TRIPLE_UNIT, TRIPLES, unpackWeights, unsign } from '../../src/entities/tagger/weights.ts'
import { tokenize } from '../../src/text/index.ts'
import { runs } from '../runs.ts'

describe('numbers in generated modules', () => {
  test('are read as they were written', () => {
    fc.assert(fc.property(fc.array(fc.nat(LARGEST)), (numbers) => {
      expect([...readNumbers(writeNumbers(numbers))]).toEqual(numbers)
    }), runs(100))
  })

  test('are safe in quotes and template literals', () => {
    expect(writeNumbers(Array.from({ length: 5000 }, (_, number) => number))).not.toMatch(/["\\`$]/u)
  })

  test.each([[-1], [0.5], [LARGEST + 1], [Number.NaN]])('%d cannot be written', (number) => {
    expect(() => writeNumbers([number])).toThrow(RangeError)
  })

  test('signs return', () => {
    fc.assert(fc.property(fc.integer({ min: -10_000, max: 10_000 }), (value) => {
      expect(unsign(sign(value)) - value).toBe(0)
    }), runs(100))
  })
})

test('packed weights are found by the number of their feature', () => {
  const features = [5, 300, 70_000]
  const { weights, starts, lower, lexicon: { clusterOf, ordinary } } = unpackWeights({
    inputs: '', features: writeNumbers(features.map((feature, index) => feature - (features[index - 1] ?? 0))), masks: writeNumbers([1, 2, 3]),
    values: [writeNumbers([sign(7), sign(-9)]), writeNumbers([sign(-3), sign(4)]), ...Array.from({ length: LABELS - 2 }, () => '')],
    transitions: '', words: writeNumbers([2]), clusters: writeNumbers([3, 1]), ordinary: writeNumbers([0]),
  })
  const rowOf = (feature: number): number => {
    const bucket = feature >>> LOWER_BITS
    for (let row = starts[bucket] ?? 0; row < (starts[bucket + 1] ?? 0); row++) if (lower[row] === (feature & 0xff)) return row
    return -1
  }
  expect(features.map(rowOf)).toEqual([0, 1, 2])
  expect(rowOf(6)).toBe(-1)
  const row = new Int32Array(3)
  expect([0, 1, 2].map((index) => {
    readTriple(weights[index * TRIPLES] ?? 0, row, 0)
    return [...row]
  })).toEqual([[7, 0, 0], [0, -3, 0], [-9, 4, 0]])
  expect(clusterOf(2 << 8)).toBe(193)
  expect(clusterOf(9 << 8)).toBe(0)
  expect([...ordinary]).toEqual([1])
})

test('three sums share a double', () => {
  const sum = fc.integer({ min: -60_000, max: 60_000 })
  fc.assert(fc.property(sum, sum, sum, (a, b, c) => {
    const read = new Int32Array(3)
    readTriple(a + b * TRIPLE_UNIT + c * TRIPLE_UNIT ** 2, read, 0)
    expect([...read]).toEqual([a, b, c])
  }), runs(100))
})

test('features of one value under two templates differ', () => {
  expect(featureOf(1, 42)).not.toBe(featureOf(2, 42))
})

describe('the best reading', () => {
  const text = tokenize('क ख ग घ')
  const score = fc.integer({ min: -30, max: 30 })

  test('is that of trying all of them', () => {
    fc.assert(fc.property(fc.array(score, { minLength: 4 * LABELS, maxLength: 4 * LABELS }), fc.array(score, { minLength: 10 * LABELS, maxLength: 10 * LABELS }), (scores, transitions) => {
      const { labels } = decodeLabels(text, { scores: Int32Array.from(scores), leads: new Int32Array(text.length) }, stepsOf(Int32Array.from(transitions)))
      expect(scoreOf([...labels], scores, transitions)).toBe(bestScore(scores, transitions))
    }), runs(25))
  })

  function scoreOf(labels: readonly number[], scores: readonly number[], transitions: readonly number[]): number {
    let total = 0
    for (const [token, label] of labels.entries()) {
      const before = labels[token - 1] ?? LABELS
      if (!mayFollow(before, label)) return Number.NEGATIVE_INFINITY
      total += (scores[token * LABELS + label] ?? 0) + (transitions[before * LABELS + label] ?? 0)
    }
    return total
  }

  function bestScore(scores: readonly number[], transitions: readonly number[]): number {
    let best = Number.NEGATIVE_INFINITY
    for (let code = 0; code < LABELS ** 4; code++) {
      const labels = [0, 1, 2, 3].map((token) => Math.floor(code / LABELS ** token) % LABELS)
      best = Math.max(best, scoreOf(labels, scores, transitions))
    }
    return best
  }
})
