import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readSubpaths } from './library.ts'
import { median } from './rounds.ts'
import { table } from './tables.ts'

// What a first call of each subpath is.
const CALLS: Readonly<Record<string, string>> = {
  khabar: 'extractArticle', 'khabar/entities': 'extractEntities', 'khabar/timestamps': 'extractTimestamps', 'khabar/statistics': 'extractStatistics', 'khabar/article': 'extractArticle',
  'khabar/language': 'detectLanguage', 'khabar/text': 'tokenize', 'khabar/numbers': 'parseNumber',
}
const TEXT = 'मुख्यमंत्री भूपेश बघेल ने शुक्रवार को दुर्ग में बताया कि प्रदेश में करीब 70 लाख लोग फेसबुक का उपयोग कर रहे हैं.'

interface Start {
  readonly load: number
  readonly call: number
  readonly heap: number
}

/** Import, first call and heap behind it of each subpath, each in processes of its own; beside franc and luxon alone. */
export function measureColdStart(dist: string, rounds: number): string {
  const modules = [['franc and luxon alone', 'franc,luxon'] as const, ...readSubpaths(dist).filter(([, file]) => existsSync(file))]
  const starts: Start[][] = modules.map(() => [])
  for (let round = 0; round < rounds; round++) for (const [index, [name, file]] of modules.entries()) starts[index]?.push(startOnce(file, CALLS[name]))
  const rows = modules.map(([name], index) => {
    const of = (field: keyof Start): number => median((starts[index] ?? []).map((start) => start[field]))
    return [name.startsWith('khabar') ? `\`${name}\`` : name, of('load').toFixed(0), CALLS[name] === undefined ? '' : of('call').toFixed(0), of('heap').toFixed(1)]
  })
  return table(['', 'import, ms', 'first call, ms', 'heap behind it, MB'], rows)
}

function startOnce(modules: string, call: string | undefined): Start {
  const code = `
    const before = (gc(), process.memoryUsage()), start = performance.now()
    const loaded = await Promise.all(${JSON.stringify(modules.split(','))}.map((name) => import(name)))
    const load = performance.now() - start, middle = performance.now()
    ${call === undefined ? '' : `loaded[0].${call}(${JSON.stringify(TEXT)})`}
    const call = performance.now() - middle
    gc()
    const after = process.memoryUsage()
    console.log(JSON.stringify({ load, call, heap: (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6 }))`
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', code], { cwd: `${import.meta.dirname}/..`, encoding: 'utf8' })) as Start
}
