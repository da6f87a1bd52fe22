// How numbers are written in generated modules: one printable character for small ones, as gzip packs it best, and
// nothing that a template literal would read otherwise (no backslash, backtick or dollar).

const FIRST = 35
const LAST = 126
const LEFT_OUT: ReadonlySet<number> = new Set([36, 92, 96])
const codes = Array.from({ length: LAST - FIRST + 1 }, (_, offset) => FIRST + offset).filter((code) => !LEFT_OUT.has(code))

const BASE = codes.length
// What the first character of a number says: itself, or how many follow it.
const ONE = BASE - 24
const PREFIXES = [20, 3, 1] as const
const FOLLOWERS = [1, 2, 4] as const

/** The largest number that can be written. */
export const LARGEST: number = leastOf(3) - 1

/** The least number of those with the given prefix kind. */
function leastOf(kind: number): number {
  let least = ONE
  for (let before = 0; before < kind; before++) least += (PREFIXES[before] ?? 0) * BASE ** (FOLLOWERS[before] ?? 0)
  return least
}

/** Writes numbers from 0 to {@link LARGEST}. */
export function writeNumbers(numbers: Iterable<number>): string {
  let written = ''
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number > LARGEST) throw new RangeError(`Cannot write ${number}: it must be an integer from 0 to ${LARGEST}`)
    written += number < ONE ? character(number) : writeLong(number)
  }
  return written
}

function writeLong(number: number): string {
  const kind = number < leastOf(1) ? 0 : number < leastOf(2) ? 1 : 2
  let rest = number - leastOf(kind)
  let written = ''
  for (let follower = 0; follower < FOLLOWERS[kind]; follower++) {
    written = character(rest % BASE) + written
    rest = Math.floor(rest / BASE)
  }
  return character(firstPrefix(kind) + rest) + written
}

function firstPrefix(kind: number): number {
  return ONE + (kind > 0 ? PREFIXES[0] : 0) + (kind > 1 ? PREFIXES[1] : 0)
}

function character(digit: number): string {
  return String.fromCharCode(codes[digit] ?? FIRST)
}

/** Reads what {@link writeNumbers} wrote. */
export function readNumbers(written: string): Int32Array {
  const digits = new Uint8Array(LAST + 1)
  for (const [digit, code] of codes.entries()) digits[code] = digit
  const bounds = [firstPrefix(0), firstPrefix(1), firstPrefix(2)] as const
  const leasts = [leastOf(0), leastOf(1), leastOf(2)] as const
  const numbers = new Int32Array(written.length)
  let length = 0
  for (let at = 0; at < written.length; ) {
    const digit = digits[written.charCodeAt(at++)] ?? 0
    if (digit < ONE) {
      numbers[length++] = digit
      continue
    }
    const kind = digit < bounds[1] ? 0 : digit < bounds[2] ? 1 : 2
    let number = digit - bounds[kind]
    for (const end = at + FOLLOWERS[kind]; at < end; at++) number = number * BASE + (digits[written.charCodeAt(at)] ?? 0)
    numbers[length++] = number + leasts[kind]
  }
  return numbers.slice(0, length)
}
