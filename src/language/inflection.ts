/** What words are, by the stem they are made of. */
export type Stems<Value> = ReadonlyMap<string, Value>

/** Words made of a stem and an ending glued to it. */
export interface Inflections<Value> {
  /** Reads such a word; `undefined` for any other. */
  readonly read: (key: string) => Value | undefined
  /** 1 where a word may be one, by {@link gateOf}. */
  readonly gate: Uint8Array
}

/** How many numbers {@link gateOf} gives. */
export const GATE_SIZE: number = 1 << 14

/** A number for a word by its first three units: nearly all words of a text are told by it not to be in a table, at a tenth of a look-up's cost. */
export function gateOf(key: string): number {
  const { length } = key
  // Reading behind the end gives NaN, and with it arithmetic three times as slow.
  const second = length > 1 ? key.charCodeAt(1) : 0
  const third = length > 2 ? key.charCodeAt(2) : 0
  return (((length > 0 ? key.charCodeAt(0) : 0) * 37 + second) * 37 + third) & (GATE_SIZE - 1)
}

/**
 * Gathers inflected words (दोनशेपेक्षा, लाखांची, पाचवा) to be taken apart: written out, the number words of Marathi and
 * Nepali alone are 75,000, which took longer to build than a hundred articles to read.
 *
 * @param rows endings, folded, each with the stems it is glued to
 */
export function gatherInflections<Value>(rows: Iterable<readonly [ending: string, stems: Stems<Value>]>): Inflections<Value> {
  const byEnding = new Map<string, Stems<Value>[]>()
  const gate = new Uint8Array(GATE_SIZE)
  let longest = 0
  for (const [ending, stems] of rows) {
    const known = byEnding.get(ending)
    if (known === undefined) byEnding.set(ending, [stems])
    else known.push(stems)
    longest = Math.max(longest, ending.length)
    for (const stem of stems.keys()) gate[gateOf(stem.length < 3 ? stem + ending : stem)] = 1
  }
  return { gate, read: (key) => (gate[gateOf(key)] === 1 ? takeApart(key, byEnding, longest) : undefined) }
}

function takeApart<Value>(key: string, byEnding: ReadonlyMap<string, readonly Stems<Value>[]>, longest: number): Value | undefined {
  for (let at = Math.max(1, key.length - longest); at < key.length; at++) {
    const groups = byEnding.get(key.slice(at))
    if (groups === undefined) continue
    const stem = key.slice(0, at)
    for (const stems of groups) {
      const value = stems.get(stem)
      if (value !== undefined) return value
    }
  }
  return undefined
}
