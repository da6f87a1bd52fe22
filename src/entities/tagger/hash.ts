/** Bits of a feature's number: wide enough that two features of a text seldom meet. */
export const FEATURE_BITS = 24

const PRIME = 0x01000193

/** Begins or goes on with a hash (FNV-1a over UTF-16 units). */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME)
}

/** Hash of a word's key. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5 | 0
  for (let at = 0; at < key.length; at++) hash = hashUnit(hash, key.charCodeAt(at))
  return hash
}

/** The number of a feature: its template and its value mixed (murmur's finaliser). */
export function featureOf(template: number, value: number): number {
  let mixed = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 13)) >>> (32 - FEATURE_BITS)
}
