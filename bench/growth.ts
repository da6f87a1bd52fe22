import type { Corpus } from './corpus.ts'
import type { Library } from './library.ts'
import { table } from './tables.ts'

// Bytes of UTF-8, as a file has them.
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]
// A reading that took longer is not followed by one of ten times the text.
const LONGEST = 20_000

// Texts that a reader which looks back or ahead without bound would choke on.
const ADVERSARIAL: readonly (readonly [name: string, unit: string])[] = [
  ['number words', 'सात लाख '], ['digits and commas', '1,'], ['opening quotes', '“क '], ['names', 'राम सिंह '], ['one endless sentence', 'ने कहा कि 70 लाख लोग और '], ['dates', '16 जून 2023 '], ['vowel signs', 'ि'],
]

/** How the time of `extractArticle` grows with its text: milliseconds at each size and the fitted exponent, 1 being linear. */
export function measureGrowth({ extractArticle }: Library, { texts }: Corpus, most: number): string {
  const page = `${texts.join('\n\n')}\n\n`
  const sizes = SIZES.filter((size) => size <= most)
  const rows = [['news articles', page] as const, ...ADVERSARIAL].map(([name, unit]) => {
    const times = timeSizes((text) => extractArticle(text, { languages: ['hi'] }), unit, sizes)
    return [name, ...sizes.map((_, index) => times[index]?.toFixed(0) ?? '–'), exponent(sizes, times).toFixed(2)]
  })
  return table(['milliseconds for', ...sizes.map((size) => (size < 1_000_000 ? `${size / 1000} kB` : `${size / 1_000_000} MB`)), 'exponent'], rows)
}

function timeSizes(read: (text: string) => unknown, unit: string, sizes: readonly number[]): number[] {
  const times: number[] = []
  read(take(unit, sizes[0] ?? 0))
  for (const size of sizes) {
    const text = take(unit, size)
    let least = Infinity
    // The least of several, which what else runs can only add to; once is enough for what takes seconds.
    for (let round = 0; round < 7 && (round === 0 || least < 2000); round++) {
      const start = performance.now()
      read(text)
      least = Math.min(least, performance.now() - start)
    }
    times.push(least)
    if (least > LONGEST) break
  }
  return times
}

/** So many bytes of a text that repeats. */
function take(unit: string, bytes: number): string {
  const size = Buffer.byteLength(unit)
  if (size < bytes) return Buffer.from(unit.repeat(Math.ceil(bytes / size))).subarray(0, bytes).toString('utf8')
  return Buffer.from(unit).subarray(0, bytes).toString('utf8')
}

/** The slope of log time over log size by least squares. */
function exponent(sizes: readonly number[], times: readonly number[]): number {
  const points = times.map((time, index) => [Math.log(sizes[index] ?? 1), Math.log(time)] as const)
  const mean = (of: (point: readonly [number, number]) => number): number => points.reduce((sum, point) => sum + of(point), 0) / points.length
  const x = mean(([size]) => size)
  const y = mean(([, time]) => time)
  return mean(([size, time]) => (size - x) * (time - y)) / mean(([size]) => (size - x) ** 2)
}
