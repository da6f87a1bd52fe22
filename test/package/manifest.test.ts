import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { manifest, root } from './install.ts'

// jsr.json tells the registry of Deno what package.json tells npm's; the two must not drift.
const jsr = JSON.parse(readFileSync(join(root, 'jsr.json'), 'utf8')) as { version: string; license: string; exports: Record<string, string> }
const npm = manifest as typeof manifest & { version: string; license: string; files: string[] }

test('jsr.json has the version and licence of package.json', () => {
  expect({ version: jsr.version, license: jsr.license }).toEqual({ version: npm.version, license: npm.license })
})

test('jsr.json exports the sources of what package.json exports', () => {
  expect(Object.keys(npm.exports).filter((path) => path !== './package.json').sort()).toEqual(Object.keys(jsr.exports).sort())
  expect(Object.values(jsr.exports).filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('every subpath has types and code for import and for require', () => {
  const conditions = Object.entries(npm.exports).filter(([path]) => path !== './package.json').map(([path, entry]) => {
    const name = path === '.' ? 'index' : path.slice(2)
    return [entry, { import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` }, require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` } }]
  })
  for (const [entry, wanted] of conditions) expect(entry).toEqual(wanted)
})

test('the licence, the notices and the changes are packed', () => {
  for (const file of npm.files.filter((name) => name !== 'dist')) expect(existsSync(join(root, file))).toBe(true)
})
