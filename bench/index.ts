import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { measureColdStart } from './cold.ts'
import { readCorpus } from './corpus.ts'
import { measureGrowth } from './growth.ts'
import { loadLibrary } from './library.ts'
import { measureSizes } from './sizes.ts'
import { measureSpeed } from './speed.ts'
import { writeBetween } from './tables.ts'

// Measures the built library beside its peers, on one machine in one run: npm run bench -- --data DIR --write
const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    data: { type: 'string' }, // a folder with hi.jsonl.gz; else the repository's own articles
    dist: { type: 'string', default: join(root, 'dist') },
    only: { type: 'string', default: 'speed,cold,size,growth' },
    articles: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '7' },
    bytes: { type: 'string', default: '10000000' }, // the longest text of the growth table
    write: { type: 'boolean', default: false }, // into README.md, between <!-- bench:… --> marks
  },
})

const dist = resolve(values.dist)
const library = await loadLibrary(dist)
const corpus = readCorpus(values.data, Number(values.articles))
const rounds = Number(values.rounds)

const SECTIONS: Readonly<Record<string, () => string | Promise<string>>> = {
  cold: () => measureColdStart(dist, rounds),
  size: () => measureSizes(dist),
  speed: () => measureSpeed(library, corpus, rounds),
  growth: () => measureGrowth(library, corpus, Number(values.bytes)),
}

for (const name of values.only.split(',')) {
  const measure = SECTIONS[name]
  if (measure === undefined) throw new RangeError(`--only takes ${Object.keys(SECTIONS).join(', ')}, not ${name}`)
  const text = await measure()
  console.log(`\n${text}`)
  if (values.write) writeBetween(join(root, 'README.md'), name, text)
}
