// npm run mutate -- [--count 40] [--seed 1] [--room numbers]
//
// Do the tests notice when the code is wrong? It changes a comparison, a boundary, a number, a truth value, a sum or an
// early return in a copy of the sources, one at a time, and runs the room's own tests: a mutant that they pass survives.
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Mutant, mutantsOf, sample } from './mutants.ts'

/** Room of the tests → the files whose mutants they should kill. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  numbers: ['digits', 'fraction', 'lexicon', 'multiply', 'parse', 'read'].map((name) => `src/numbers/${name}.ts`),
  timestamps: ['src/timestamps/resolve.ts', 'src/timestamps/resolve-date.ts'],
  statistics: ['src/statistics/resolve.ts', 'src/statistics/measure.ts'],
}
const PATIENCE = 300_000 // a mutant may loop for ever; in a thread, so that it ends with its process

const root = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({ options: { count: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' }, room: { type: 'string' } } })

const copy = mkdtempSync(join(tmpdir(), 'khabar-mutants-'))
process.once('exit', () => rmSync(copy, { recursive: true, force: true }))
for (const name of ['src', 'test', 'examples', 'package.json', 'tsconfig.json', 'vitest.config.ts']) cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => !path.includes('node_modules') })
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

for (const [room, files] of Object.entries(ROOMS)) {
  if (values.room !== undefined && values.room !== room) continue
  if (!(await passes(room))) throw new Error(`the tests of ${room} fail without a mutant`)
  const all = files.flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')))
  const chosen = sample(all, Number(values.count), Number(values.seed))
  const survivors: Mutant[] = []
  for (const mutant of chosen) if (await survives(mutant, room)) survivors.push(mutant)
  console.log(`${room}: ${chosen.length - survivors.length} of ${chosen.length} killed, of ${all.length} there are`)
  for (const { file, line, before, after } of survivors) console.log(`  ${file}:${line}  ${before.slice(0, 80)}  →  ${after}`)
}

async function survives({ file, start, end, after }: Mutant, room: string): Promise<boolean> {
  const code = readFileSync(join(root, file), 'utf8')
  writeFileSync(join(copy, file), code.slice(0, start) + after + code.slice(end))
  const survived = await passes(room)
  writeFileSync(join(copy, file), code)
  return survived
}

/** Fewer random texts than usual: what they find by luck is no proof. */
function passes(room: string): Promise<boolean> {
  const child = spawn(join(root, 'node_modules/.bin/vitest'), ['run', '--project', 'Asia/Kolkata', '--pool', 'threads', '--bail', '1', `test/${room}/`], { cwd: copy, stdio: 'ignore', env: { ...process.env, KHABAR_RUNS: '0.1' } })
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
  return new Promise((resolve) => child.once('exit', (code) => {
    clearTimeout(timer)
    resolve(code === 0)
  }))
}
