import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installTarball, root } from '../package/install.ts'
import { writePrograms } from './programs.ts'

// The packed tarball gives the same bytes wherever it runs. Deno is a devDependency; the rest, being heavy, is
// installed by `npm run test:all` and skipped where it is absent.
const installed = (path: string): string => join(import.meta.dirname, 'node_modules', path)
const deno = join(root, 'node_modules/.bin/deno')

const runtimes: readonly (readonly [name: string, command: string, ...inFront: string[]])[] = [
  ['Node, this one', process.execPath],
  ['Node 20', installed('node20/bin/node')],
  ['Node 22', installed('node22/bin/node')],
  ['Node 24', installed('node24/bin/node')],
  ['Bun', installed('bun/bin/bun'), 'run'],
]
const workerd = installed('workerd/bin/workerd')

let project = ''
let expected = ''

beforeAll(async () => {
  project = installTarball()
  await writePrograms(project)
  expected = run(process.execPath, 'golden.mjs')
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: project, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH, HOME: project, TZ: process.env.TZ, NO_COLOR: '1' } }).trim()
}

test('the articles give records at all', () => {
  expect(expected.split('\n').length).toBeGreaterThan(30)
  expect(expected).toContain('"iso":"2025-11-17T14:18+05:30"')
})

describe.each(runtimes)('%s', (_, command, ...inFront) => {
  test.skipIf(!existsSync(command))('import', () => expect(run(command, ...inFront, 'golden.mjs')).toBe(expected))
  test.skipIf(!existsSync(command))('require', () => expect(run(command, ...inFront, 'golden.cjs')).toBe(expected))
})

describe('Deno', () => {
  test.skipIf(!existsSync(deno))('import, with no permission at all', () => expect(run(deno, 'run', '--quiet', '--no-prompt', '--cached-only', 'golden.mjs')).toBe(expected))
  test.skipIf(!existsSync(deno))('require, which Deno allows with reading', () => expect(run(deno, 'run', '--quiet', '--no-prompt', '--cached-only', '--allow-read', 'golden.cjs')).toBe(expected))
})

describe('workerd', () => {
  test.skipIf(!existsSync(workerd))('a bundle of the ESM build', () => expect(run(workerd, 'test', 'esm.capnp')).toBe(expected))
  test.skipIf(!existsSync(workerd))('a bundle of the CommonJS build', () => expect(run(workerd, 'test', 'cjs.capnp')).toBe(expected))
})
