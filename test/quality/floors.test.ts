import { expect, test } from 'vitest'
import { compareWithFloors, flattenScores, raiseFloors } from './floors.ts'

test('scores are flattened to named leaves', () => {
  expect(flattenScores('gold', { articles: 42, f1: { entities: 0.5 }, accuracy: { bound: 1, empty: null } })).toEqual({ 'gold: entities': 0.5, 'gold: bound': 1 })
})

test('a score below its floor fails, a missing one too', () => {
  expect(compareWithFloors({ a: 0.9, b: 0.5, c: 0.1 }, { a: 0.8996, b: 0.4 })).toEqual(['b: 0.4000 is below the floor 0.5', 'c: no score, the floor is 0.1'])
})

test('a floor is raised, never lowered', () => {
  expect(raiseFloors({ a: 0.5, b: 0.9 }, { a: 0.71239, b: 0.2, c: 1 })).toEqual({ a: 0.712, b: 0.9 })
})
