// Scores the build in dist/ on annotated material and fails below a floor: `npm run quality -- [--data DIR] [--update]`.
// A measure is named `set: measure`; `--update` raises floors to what was reached and never lowers one.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compareWithFloors, flattenScores, raiseFloors, type Scores } from './floors.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const floorsFile = join(root, 'test/quality/floors.json')

/** Set name → scorer and its arguments below the data folder. */
const SETS: Readonly<Record<string, readonly [scorer: string, ...args: string[]]>> = {
  'gold hi': ['gold.mjs', 'gold/dev/articles.jsonl', '--lang', 'hi'],
  'gold mr': ['gold.mjs', 'gold/dev/articles.jsonl', '--lang', 'mr'],
  'gold ne': ['gold.mjs', 'gold/dev/articles.jsonl', '--lang', 'ne'],
  'gold all': ['gold.mjs', 'gold/dev/articles.jsonl', 'gold/dev/pages.jsonl'],
  pages: ['gold.mjs', 'gold/dev/pages.jsonl'],
  timex: ['gold.mjs', 'gold/dev/timex-spans.jsonl'],
  'news hi': ['conll.mjs', 'ner/dev/hi-hiner-news.conll', '--lang', 'hi'],
  'magazine hi': ['conll.mjs', 'ner/dev/hi-ilner.conll', '--lang', 'hi'],
  'news mr': ['conll.mjs', 'ner/dev/mr-mahaner.conll', '--lang', 'mr'],
  'news ne': ['conll.mjs', 'ner/dev/ne-ebiquity.conll', '--lang', 'ne'],
  cases: ['cases.mjs', 'cases'],
}

const { values } = parseArgs({ options: { data: { type: 'string', default: join(root, '../shared') }, update: { type: 'boolean', default: false } } })
const data = values.data

if (!existsSync(join(data, 'score'))) {
  console.log('quality: skipped: no data')
  process.exit(0)
}

const scores: Record<string, number> = {}
for (const [name, [scorer, ...args]] of Object.entries(SETS)) Object.assign(scores, runScorer(name, scorer, args))
const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Scores
if (values.update) writeFileSync(floorsFile, `${JSON.stringify(raiseFloors(floors, scores), null, 2)}\n`)
const failures = compareWithFloors(floors, scores)
for (const [name, score] of Object.entries(scores)) console.log(`${(100 * score).toFixed(1).padStart(6)}  ${name}${floors[name] === undefined ? '' : `  (floor ${(100 * floors[name]).toFixed(1)})`}`)
for (const failure of failures) console.error(failure)
console.log(`quality: ${Object.keys(floors).length - failures.length} floors held, ${failures.length} broken`)
if (failures.length > 0) process.exit(1)

function runScorer(name: string, scorer: string, args: readonly string[]): Scores {
  const paths = args.map((argument) => (argument.includes('/') || argument === 'cases' ? join(data, argument) : argument))
  const output = execFileSync(process.execPath, [join(data, 'score', scorer), ...paths, '--lib', join(root, 'dist/index.js'), '--json'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return flattenScores(name, JSON.parse(output))
}
