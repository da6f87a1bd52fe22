/** Something that reads a text. */
export interface Reader {
  readonly name: string
  readonly read: (text: string) => unknown
}

export interface Timing {
  readonly name: string
  /** Milliseconds for all texts: of each slice of them the median of the rounds, summed. */
  readonly milliseconds: number
  /** Times the first reader on the same slice in the same round, the median of all slices and rounds. */
  readonly ratio: number
}

// The texts are read in slices, all readers taking turns on each: what else the machine does comes in bursts longer than a
// turn, so that it falls on all alike.
const SLICES = 10
// A turn shorter than so many milliseconds is repeated: the clock's own grain would show.
const SHORTEST = 8
// So many milliseconds a reader runs before it is timed.
const WARM = 3000
// And so many before each turn.
const READY = 40

/** Times readers on the same texts, in turns. */
export function timeRounds(readers: readonly Reader[], texts: readonly string[], rounds: number): Timing[] {
  const slices = Array.from({ length: Math.min(SLICES, texts.length) }, (_, slice) => texts.filter((_text, index) => index % SLICES === slice))
  const repeats = readers.map((reader) => Math.ceil((SHORTEST * slices.length) / warm(reader, texts)))
  // By slice, reader and round.
  const times = slices.map(() => readers.map((): number[] => []))
  for (let round = 0; round < rounds; round++) {
    for (const [slice, taken] of slices.entries()) {
      for (const [index, reader] of readers.entries()) times[slice]?.[index]?.push(timeTurn(reader, taken, repeats[index] ?? 1))
    }
  }
  return readers.map(({ name }, index) => {
    const ratios = times.flatMap((slice) => (slice[index] ?? []).map((time, round) => time / (slice[0]?.[round] ?? 1)))
    return { name, milliseconds: times.reduce((sum, slice) => sum + median(slice[index] ?? []), 0), ratio: median(ratios) }
  })
}

/** Reads all texts until the engine has compiled what it will; gives the last pass. */
function warm(reader: Reader, texts: readonly string[]): number {
  const start = performance.now()
  let last: number
  do last = timeTurn(reader, texts, 1)
  while (performance.now() - start < WARM)
  return last
}

/**
 * The texts are read before they are timed: what was idle while others took their turns, the engine runs unoptimised at first
 * (a bare pass then seemed four times as slow). Wall time: processor time would charge a reader with the garbage of the one
 * before it, which other threads collect meanwhile.
 */
function timeTurn({ read }: Reader, texts: readonly string[], repeats: number): number {
  const ready = performance.now() + READY
  do for (const text of texts) read(text)
  while (performance.now() < ready)
  const start = performance.now()
  for (let repeat = 0; repeat < repeats; repeat++) for (const text of texts) read(text)
  return (performance.now() - start) / repeats
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
