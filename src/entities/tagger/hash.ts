/** Bits of a feature's number: wide enough that two features of a text seldom meet. */
export const FEATURE_BITS = 24

/** The number of a feature: its template and its value mixed (murmur's finaliser). */
export function featureOf(template: number, value: number): number {
  let mixed = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 13)) >>> (32 - FEATURE_BITS)
}
