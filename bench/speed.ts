import { type Corpus, countWords } from './corpus.ts'
import { median, type Reader, timeRounds, type Timing } from './rounds.ts'
import { loadPeers } from './peers.ts'
import type { Library } from './library.ts'
import { number, table } from './tables.ts'

/** Articles and tokens a second of each function and each peer, and the cost of each in bare regex passes. */
export async function measureSpeed(library: Library, { texts, name }: Corpus, rounds: number): Promise<string> {
  const { tokenize, detectLanguage, extractEntities, extractTimestamps, extractStatistics, extractArticle } = library
  const options = { languages: ['hi'] } as const
  const floor: Reader = { name: 'floor: one bare regex pass', read: countWords }
  const readers: Reader[] = [
    { name: '`tokenize`', read: tokenize },
    { name: '`detectLanguage`', read: detectLanguage },
    { name: '`extractEntities`', read: (text) => extractEntities(text, options) },
    { name: '`extractTimestamps`', read: (text) => extractTimestamps(text, options) },
    { name: '`extractStatistics`', read: (text) => extractStatistics(text, options) },
    { name: '**`extractArticle`**, all of these', read: (text) => extractArticle(text) },
    ...(await loadPeers()),
  ]
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  // Each takes turns with the floor alone: among all of them the floor, the shortest, ran four times as slow as by itself.
  const timings = readers.map((reader) => timeRounds([floor, reader], texts, rounds))
  const own: Timing = { name: floor.name, milliseconds: median(timings.map(([first]) => first?.milliseconds ?? 0)), ratio: 1 }
  const rows = [own, ...timings.flatMap(([, second]) => second ?? [])].map(({ name: reader, milliseconds, ratio }) => [
    reader, number((1000 * texts.length) / milliseconds), number((1000 * words) / milliseconds), `${ratio < 10 ? ratio.toFixed(1) : number(ratio)}×`,
  ])
  return `${table(['', 'articles/s', 'tokens/s', 'cost, in bare passes'], rows)}\n\nOn ${name}, ${number(words / texts.length)} words each; medians of ${rounds} rounds in which each takes turns with the floor, Node ${process.versions.node}. Peers are asked for the nearest they have; most find little in Devanagari.`
}
