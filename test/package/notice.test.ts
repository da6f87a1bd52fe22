import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './install.ts'

const notice = readFileSync(join(root, 'NOTICE'), 'utf8')

/** The packages whose code stands in dist: esbuild writes the file that each piece comes from. */
function bundledPackages(): string[] {
  const dist = join(root, 'dist')
  const code = readdirSync(dist).filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(dist, file), 'utf8')).join('\n')
  return [...new Set([...code.matchAll(/^\s*(?:\/\/ |")\S*node_modules\/(?<name>(?:@[^/\n]+\/)?[^/\n]+)\//gmu)].map((match) => match.groups?.name ?? ''))].sort()
}

test('NOTICE names every package that is bundled, with its licence', () => {
  const lines = notice.split('\n')
  const missing = bundledPackages().filter((name) => {
    const { license } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { license: string }
    return !lines.some((line) => line.startsWith(`${name} (${license})`))
  })
  expect(missing).toEqual([])
})

test('NOTICE names no package that is not bundled', () => {
  const named = [...notice.matchAll(/^(?<name>\S+) \([^)]+\): Copyright/gmu)].map((match) => match.groups?.name ?? '')
  expect(named.sort()).toEqual(bundledPackages())
})
