/** Something that reads a text. */
export interface Reader {
  readonly name: string
  readonly read: (text: string) => unknown
}

export interface Timing {
  readonly name: string
  /** Milliseconds for all texts, the median of the rounds. */
  readonly milliseconds: number
  /** Times the first reader of the same round, the median of the rounds. */
  readonly ratio: number
}

// A reading shorter than this is repeated within its round: the clock's own grain would show.
const SHORTEST = 60

/** Times readers on the same texts, one after the other in each round, so that what else the machine does falls on all alike. */
export function timeRounds(readers: readonly Reader[], texts: readonly string[], rounds: number): Timing[] {
  const repeats = readers.map((reader) => Math.max(1, Math.ceil(SHORTEST / timeOnce(reader, texts))))
  const times: number[][] = readers.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, reader] of readers.entries()) {
      const count = repeats[index] ?? 1
      let total = 0
      for (let repeat = 0; repeat < count; repeat++) total += timeOnce(reader, texts)
      times[index]?.push(total / count)
    }
  }
  const floor = times[0] ?? []
  return readers.map(({ name }, index) => ({ name, milliseconds: median(times[index] ?? []), ratio: median((times[index] ?? []).map((time, round) => time / (floor[round] ?? 1))) }))
}

function timeOnce({ read }: Reader, texts: readonly string[]): number {
  const start = performance.now()
  for (const text of texts) read(text)
  return performance.now() - start
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
