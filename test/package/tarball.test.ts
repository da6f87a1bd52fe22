import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installTarball, manifest, packedFiles } from './install.ts'

const subpaths = Object.keys(manifest.exports).filter((path) => path !== './package.json')
let project = ''

beforeAll(() => {
  project = installTarball()
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

function run(code: string, kind: 'module' | 'commonjs'): string {
  return execFileSync(process.execPath, [`--input-type=${kind}`, '-e', code], { cwd: project, encoding: 'utf8' }).trim()
}

test('dependencies are exactly the three named', () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual(['compromise', 'franc', 'luxon'])
})

test.each(subpaths)('%s exports the same names to import and require', (path) => {
  const name = path.replace(/^\./u, 'khabar')
  const fromImport = run(`import * as m from '${name}'; console.log(Object.keys(m).filter((k) => k !== 'default' && k !== 'module.exports').sort().join())`, 'module')
  const fromRequire = run(`console.log(Object.keys(require('${name}')).filter((k) => k !== 'default' && k !== '__esModule').sort().join())`, 'commonjs')
  expect(fromImport).not.toBe('')
  expect(fromRequire).toBe(fromImport)
})

test('the installed package reads a claim, both ways', () => {
  const code = "const [s] = extractStatistics('70 लाख users'); console.log(s.value, s.measure, s.unit)"
  expect(run(`import { extractStatistics } from 'khabar'; ${code}`, 'module')).toBe('7000000 count users')
  expect(run(`const { extractStatistics } = require('khabar'); ${code}`, 'commonjs')).toBe('7000000 count users')
})

test('every file that package.json points to is packed', () => {
  const pointers = [...JSON.stringify(JSON.parse(readFileSync(join(project, 'node_modules/khabar/package.json'), 'utf8'))).matchAll(/"(?<file>(?:\.\/)?dist\/[^"]+)"/gu)].map((match) => match.groups?.file ?? '')
  expect(pointers.length).toBeGreaterThan(subpaths.length * 4)
  expect(pointers.filter((file) => !existsSync(join(project, 'node_modules/khabar', file)))).toEqual([])
})

test('the packed code imports nothing but the dependencies, and Node only in the command', () => {
  const allowed = new Set(Object.keys(manifest.dependencies))
  const wrong = packedFiles(project).filter((file) => /\.c?js$/u.test(file)).flatMap((file) => {
    const code = readFileSync(join(project, 'node_modules/khabar', file), 'utf8')
    const names = [...code.matchAll(/^(?:import|export) [^'"\n]+?from ['"](?<to>[^'".][^'"]*)['"]|\brequire\(['"](?<from>[^'".][^'"]*)['"]\)/gmu)].map((match) => match.groups?.to ?? match.groups?.from ?? '')
    return names.filter((name) => !allowed.has(name) && !(file.startsWith('dist/cli') && isBuiltin(name))).map((name) => `${file}: ${name}`)
  })
  expect(wrong).toEqual([])
})

test('of the command nothing but what runs is packed', () => {
  expect(packedFiles(project).filter((file) => /^dist\/cli(?!-progress)/u.test(file)).sort()).toEqual(['dist/cli-worker.js', 'dist/cli.js'])
})

test('nothing of the workshop is packed', () => {
  expect(packedFiles(project).filter((file) => !/^(?:dist\/|package\.json$|README\.md$|LICENSE$|NOTICE$|CHANGELOG\.md$)/u.test(file))).toEqual([])
})

test('Devanagari is packed as text, not as escapes', () => {
  const escaped = packedFiles(project).filter((file) => /\.c?js$/u.test(file) && /(?:\\u09[0-7][0-9a-f]){4}/iu.test(readFileSync(join(project, 'node_modules/khabar', file), 'utf8')))
  expect(escaped).toEqual([])
})
