import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

// What is published: the library's built files, those the command alone loads aside.
const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string>; dependencies: Record<string, string>; exports: Record<string, { import?: { default: string }; require?: { default: string } }> }
const entries = Object.values(manifest.exports).flatMap((entry) => [entry.import?.default, entry.require?.default]).filter((file) => file !== undefined)

/** A file and all that it loads of the package's own. */
function withImports(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found
  const code = readFileSync(file, 'utf8')
  found.set(file, code)
  for (const [, from] of code.matchAll(/(?:\bfrom\s*|\bimport\s*|\bimport\(|\brequire\()["'](?<from>\.[^"']+)["']/gu)) withImports(join(file, '..', from ?? ''), found)
  return found
}

const files = new Map(entries.flatMap((entry) => [...withImports(join(root, entry))]))

test('the library loads its own files, the three dependencies and nothing of the host', () => {
  const loaded = [...files.values()].flatMap((code) => [...code.matchAll(/(?:\bfrom\s*|\bimport\s*|\bimport\(|\brequire\()["'](?<from>[a-z@][a-z0-9@/:-]*)["']/gu)].map(({ groups }) => groups?.from ?? ''))
  expect([...new Set(loaded)].filter((name) => !Object.hasOwn(manifest.dependencies, name))).toEqual([])
})

// What the bundled readers of HTML and English have in them: a function of htmlparser2's own that is called fetch, the
// stamp of linkedom's events, which nothing sends, and compromise's numbering of words, which no record shows.
const BUNDLED: Readonly<Record<string, string>> = { network: 'html', clock: 'html', chance: 'latin' }

test.each([
  ['network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b/u],
  ['clock', /\bDate\.now\(|new Date\(\)|\bperformance\.now\(/u],
  ['environment', /\bprocess\.(?:env\b(?!>)|argv|cwd|platform|exit)|\bDeno\.|\bBun\./u],
  ['files', /\breadFile|\bwriteFile|\blocalStorage\b|\bindexedDB\b/u],
  ['chance', /Math\.random|crypto\.getRandomValues|randomUUID/u],
  ['code made at run time', /\beval\(|new Function\(/u],
])('no built file reaches for %s', (what, banned) => {
  const own = [...files].filter(([file]) => basename(file).split('.')[0] !== BUNDLED[what]).map(([file, code]) => [file, code.replace(/^\s*\/\/.*$/gmu, '')] as const)
  expect(own.filter(([, code]) => banned.test(code)).map(([file, code]) => `${file}: ${banned.exec(code)?.[0] ?? ''}`)).toEqual([])
})

test('installing runs nothing', () => {
  expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/u.test(name))).toEqual([])
  expect(Object.keys(manifest.dependencies).sort()).toEqual(['compromise', 'franc', 'luxon'])
})
