import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

// The architecture: which folder may import which, and which one file a library.
const MAY: Readonly<Record<string, readonly string[]>> = {
  text: [],
  language: ['text'],
  numbers: ['text', 'language'],
  timestamps: ['text', 'language', 'numbers'],
  statistics: ['text', 'language', 'numbers'],
  entities: ['text', 'language'],
  article: ['text', 'language', 'entities', 'timestamps', 'statistics'],
  latin: ['text', 'numbers', 'language', 'entities'],
  html: ['text', 'article'],
  schema: [],
  'index.ts': ['text', 'language', 'numbers', 'entities', 'timestamps', 'statistics', 'article'],
  cli: ['index.ts', 'latin', 'html'],
  'cli.ts': ['cli'],
}
const ONLY: Readonly<Record<string, string>> = {
  franc: 'language/detect.ts',
  luxon: 'timestamps/',
  'compromise/two': 'latin/',
  'bikram-sambat': 'timestamps/',
  'cli-progress': 'cli/',
}

const source = join(import.meta.dirname, '../src')
const files = (readdirSync(source, { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'))

interface Import {
  readonly file: string
  readonly to: string
  readonly typeOnly: boolean
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8')
  return [...text.matchAll(/^(?:import|export) (?<names>[^'"]*)from '(?<to>[^']+)'/gmu)].map(({ groups }) => ({ file, to: groups?.to ?? '', typeOnly: groups?.names?.startsWith('type ') ?? false }))
}

const imports = files.flatMap(importsOf)
const folderOf = (file: string): string => file.split('/')[0] ?? ''

test('imports between folders go one way', () => {
  const wrong = imports.filter(({ to }) => to.startsWith('.')).filter(({ file, to, typeOnly }) => {
    const from = folderOf(file)
    const target = folderOf(relative(source, resolve(source, dirname(file), to)))
    return from !== target && !(MAY[from] ?? []).includes(target) && !(from === 'schema' && typeOnly)
  })
  expect(wrong).toEqual([])
})

test('a library is imported in its one place', () => {
  const wrong = imports.filter(({ to }) => !to.startsWith('.')).filter(({ file, to }) => !(to.startsWith('node:') && /^cli[./]/u.test(file)) && !(ONLY[to] !== undefined && file.startsWith(ONLY[to])) && folderOf(file) !== 'html')
  expect(wrong).toEqual([])
})

test('files stay small', () => {
  const long = files.filter((file) => !file.includes('generated') && !file.startsWith('language/')).map((file) => [file, readFileSync(join(source, file), 'utf8').split('\n').length] as const).filter(([, lines]) => lines > 251)
  expect(long).toEqual([])
})

// None of these is right for Devanagari: vowel signs are marks, digits of two scripts, and a word's edge is neither.
test('no \\b, \\w or \\d in a regex, and each has the u flag', () => {
  const wrong = files.filter((file) => !file.includes('generated')).flatMap((file) => {
    const code = readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^#!.*$/gmu, '')
    return [...code.matchAll(/(?<=[=(,:!&|?]\s*)\/(?![/*])(?:[^/\\\n]|\\.)+\/[a-z]*/gu)].map(([regex]) => regex).filter((regex) => /\\[bwd]/iu.test(regex) || !/\/[a-z]*u[a-z]*$/u.test(regex)).map((regex) => `${file}: ${regex}`)
  })
  expect(wrong).toEqual([])
})

test('the library reads no clock, environment, network or host locale', () => {
  const banned = /\bprocess\.|\bDate\.now|new Date\(\)|\bfetch\(|\bIntl\.|Math\.(?:random|exp|log|pow|tanh)|toLocale|localeCompare/u
  const wrong = files.filter((file) => !/^cli[./]/u.test(file) && !file.includes('generated')).filter((file) => banned.test(readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')))
  expect(wrong).toEqual([])
})
