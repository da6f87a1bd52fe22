import { checkSync } from 'recheck'
import { expect, test } from 'vitest'
import { readLiterals } from './literals.ts'

const { literals, built } = readLiterals()

test('the sources have regexes to check, and build none at run time', () => {
  expect(literals.length).toBeGreaterThan(20)
  // The patterns of the schema are written there, and are checked below with the rest.
  expect(built.filter((at) => !at.startsWith('schema/check.ts'))).toEqual([])
})

// recheck tries to find a text on which the regex takes more than linear time; safe means there is none.
test.each(literals.map(({ at, source, flags }) => [at, source, flags] as const))('%s: /%s/%s takes linear time', (_, source, flags) => {
  expect(checkSync(source, flags, { timeout: 20_000 }).status).toBe('safe')
})
