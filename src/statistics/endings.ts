/** Endings to tell words by, with the last letters of them all, by which nearly every word is told. */
export interface Endings {
  readonly written: readonly string[]
  /** 1 for each unit that one ends in, modulo the length. */
  readonly last: Uint8Array
}

const LAST = 128

/** Makes folded endings ready. */
export function makeEndings(written: readonly string[]): Endings {
  const last = new Uint8Array(LAST)
  for (const ending of written) last[ending.charCodeAt(ending.length - 1) % LAST] = 1
  return { written, last }
}

/** Whether a word ends in one of some endings, behind a stem of at least so many units. */
export function endsIn(key: string, { written, last }: Endings, shortestStem = 0): boolean {
  if (last[key.charCodeAt(key.length - 1) % LAST] !== 1) return false
  for (const ending of written) if (key.length >= ending.length + shortestStem && key.endsWith(ending)) return true
  return false
}
