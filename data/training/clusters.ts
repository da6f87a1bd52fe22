// Word classes by the exchange algorithm (Martin, Liermann & Ney 1998): the bigram class model that makes raw news most likely.

export interface Bigrams {
  readonly counts: Float64Array
  /** Followers of word `w`: `next[nextAt[w]…]` with `nextCount`. */
  readonly nextAt: Int32Array
  readonly next: Int32Array
  readonly nextCount: Int32Array
  readonly beforeAt: Int32Array
  readonly before: Int32Array
  readonly beforeCount: Int32Array
}

/** Counts pairs of words that stand side by side; a negative word parts. */
export function countBigrams(words: Int32Array, size: number): Bigrams {
  const pairs = new Map<number, number>()
  const counts = new Float64Array(size)
  for (let i = 0; i < words.length; i++) {
    const w = words[i] ?? 0
    if (w < 0) continue
    counts[w] = (counts[w] ?? 0) + 1
    const v = i + 1 < words.length ? (words[i + 1] ?? 0) : -1
    if (v >= 0) pairs.set(w * size + v, (pairs.get(w * size + v) ?? 0) + 1)
  }
  return index([...pairs].map(([pair, n]) => [Math.floor(pair / size), pair % size, n] as const), counts)
}

function index(triples: readonly (readonly [number, number, number])[], counts: Float64Array): Bigrams {
  const size = counts.length
  const column = (key: 0 | 1): readonly [Int32Array, Int32Array, Int32Array] => {
    const at = new Int32Array(size + 1)
    for (const t of triples) at[t[key] + 1] = (at[t[key] + 1] ?? 0) + 1
    for (let w = 0; w < size; w++) at[w + 1] = (at[w + 1] ?? 0) + (at[w] ?? 0)
    const fill = at.slice()
    const other = new Int32Array(triples.length)
    const n = new Int32Array(triples.length)
    for (const t of triples) {
      const slot = fill[t[key]] ?? 0
      fill[t[key]] = slot + 1
      other[slot] = (t[1 - key] ?? 0)
      n[slot] = t[2]
    }
    return [at, other, n]
  }
  const [nextAt, next, nextCount] = column(0)
  const [beforeAt, before, beforeCount] = column(1)
  return { counts, nextAt, next, nextCount, beforeAt, before, beforeCount }
}

const TABLE = 1 << 16
const table = new Float64Array(TABLE)
for (let n = 2; n < TABLE; n++) table[n] = n * Math.log(n)
const nLogN = (n: number): number => (n < TABLE ? (table[n] ?? 0) : n * Math.log(n))

/** Class of each word (by falling count); `rounds` passes over the vocabulary. */
export function exchange(bigrams: Bigrams, classes: number, rounds: number, log: (line: string) => void): Int32Array {
  const { counts, nextAt, next, nextCount, beforeAt, before, beforeCount } = bigrams
  const size = counts.length
  const order = [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  const classOf = new Int32Array(size)
  for (const [rank, word] of order.entries()) classOf[word] = rank % classes
  const pair = new Int32Array(classes * classes)
  const unary = new Float64Array(classes)
  for (let w = 0; w < size; w++) {
    unary[(classOf[w] ?? 0)] = (unary[(classOf[w] ?? 0)] ?? 0) + (counts[w] ?? 0)
    for (let s = (nextAt[w] ?? 0); s < (nextAt[w + 1] ?? 0); s++) { const at = (classOf[w] ?? 0) * classes + (classOf[(next[s] ?? 0)] ?? 0); pair[at] = (pair[at] ?? 0) + (nextCount[s] ?? 0) }
  }
  const after = new Int32Array(classes)
  const ahead = new Int32Array(classes)
  const afterList: number[] = []
  const aheadList: number[] = []
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (const w of order) {
      afterList.length = aheadList.length = 0
      let self = 0
      for (let s = (nextAt[w] ?? 0); s < (nextAt[w + 1] ?? 0); s++) {
        if (next[s] === w) { self += (nextCount[s] ?? 0); continue }
        const c = classOf[(next[s] ?? 0)] ?? 0
        if (after[c] === 0) afterList.push(c)
        after[c] = (after[c] ?? 0) + (nextCount[s] ?? 0)
      }
      for (let s = (beforeAt[w] ?? 0); s < (beforeAt[w + 1] ?? 0); s++) {
        if (before[s] === w) continue
        const c = classOf[(before[s] ?? 0)] ?? 0
        if (ahead[c] === 0) aheadList.push(c)
        ahead[c] = (ahead[c] ?? 0) + (beforeCount[s] ?? 0)
      }
      const old = classOf[w] ?? 0
      const shift = (k: number, sign: number): void => {
        for (const c of afterList) pair[k * classes + c] = (pair[k * classes + c] ?? 0) + sign * (after[c] ?? 0)
        for (const c of aheadList) pair[c * classes + k] = (pair[c * classes + k] ?? 0) + sign * (ahead[c] ?? 0)
        pair[k * classes + k] = (pair[k * classes + k] ?? 0) + sign * self
        unary[k] = (unary[k] ?? 0) + sign * (counts[w] ?? 0)
      }
      shift(old, -1)
      let best = old
      let most = -Infinity
      for (let k = 0; k < classes; k++) {
        let gain = -2 * (nLogN((unary[k] ?? 0) + (counts[w] ?? 0)) - nLogN((unary[k] ?? 0)))
        const kk = pair[k * classes + k] ?? 0
        gain += nLogN(kk + self + (after[k] ?? 0) + (ahead[k] ?? 0)) - nLogN(kk)
        for (const c of afterList) { if (c !== k) { const n = (pair[k * classes + c] ?? 0); gain += nLogN(n + (after[c] ?? 0)) - nLogN(n) } }
        for (const c of aheadList) { if (c !== k) { const n = (pair[c * classes + k] ?? 0); gain += nLogN(n + (ahead[c] ?? 0)) - nLogN(n) } }
        if (gain > most + 1e-9) { most = gain; best = k }
      }
      shift(best, 1)
      classOf[w] = best
      if (best !== old) moved++
      for (const c of afterList) after[c] = 0
      for (const c of aheadList) ahead[c] = 0
    }
    log(`round ${round + 1}: ${moved} of ${size} words moved`)
    if (moved < size / 200) break
  }
  return classOf
}

/** The classes themselves as words: pairs of classes that stand side by side. */
export function classBigrams({ counts, nextAt, next, nextCount }: Bigrams, classOf: Int32Array, classes: number): Bigrams {
  const pairs = new Map<number, number>()
  const sums = new Float64Array(classes)
  for (let w = 0; w < counts.length; w++) {
    sums[(classOf[w] ?? 0)] = (sums[(classOf[w] ?? 0)] ?? 0) + (counts[w] ?? 0)
    for (let s = (nextAt[w] ?? 0); s < (nextAt[w + 1] ?? 0); s++) { const key = (classOf[w] ?? 0) * classes + (classOf[(next[s] ?? 0)] ?? 0); pairs.set(key, (pairs.get(key) ?? 0) + (nextCount[s] ?? 0)) }
  }
  return index([...pairs].map(([pair, n]) => [Math.floor(pair / classes), pair % classes, n] as const), sums)
}
