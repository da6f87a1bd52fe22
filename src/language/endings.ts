/** Endings of words with what each says, read from the last unit backwards. */
export interface Endings<Value> {
  /** Of each node and Devanagari unit the next node; 0 where no ending goes on. */
  readonly next: Uint16Array
  /** What the ending that is complete at a node says. */
  readonly values: readonly (Value | undefined)[]
}

const DEVANAGARI = 0x900
const UNITS = 0x80

/** Builds the trie of endings, which are of Devanagari units only. */
export function endingsOf<Value>(endings: ReadonlyMap<string, Value>): Endings<Value> {
  const nodes = 1 + [...endings.keys()].reduce((sum, ending) => sum + ending.length, 0)
  const next = new Uint16Array(nodes * UNITS)
  const values = new Array<Value | undefined>(nodes)
  let made = 1
  for (const [ending, value] of endings) {
    let node = 0
    for (let at = ending.length - 1; at >= 0; at--) {
      const step = node * UNITS + ending.charCodeAt(at) - DEVANAGARI
      node = next[step] ||= made++
    }
    values[node] = value
  }
  return { next, values }
}

/** What the longest ending says that a word of `stem` more units has. */
export function findEnding<Value>(word: string, { next, values }: Endings<Value>, stem: number): Value | undefined {
  let node = 0
  let found: Value | undefined
  for (let at = word.length - 1; at >= stem; at--) {
    const unit = word.charCodeAt(at) - DEVANAGARI
    node = unit >= 0 && unit < UNITS ? (next[node * UNITS + unit] ?? 0) : 0
    if (node === 0) break
    found = values[node] ?? found
  }
  return found
}
