// How numbers are written in generated modules: one printable character for small ones, as gzip packs it best, and
// nothing that a template literal would read otherwise (no backslash, backtick or dollar).

const FIRST = 35
const LAST = 126
const LEFT_OUT: ReadonlySet<number> = new Set([36, 92, 96])
const codes = Array.from({ length: LAST - FIRST + 1 }, (_, offset) => FIRST + offset).filter((code) => !LEFT_OUT.has(code))

/** Number of characters. */
export const BASE: number = codes.length
// Numbers from here on take two characters, from MOST_OF_TWO on three.
const ONE = BASE - 24
const PAIRS = 20
const MOST_OF_TWO = ONE + PAIRS * BASE

/** The largest number that can be written. */
export const LARGEST: number = MOST_OF_TWO + (BASE - ONE - PAIRS) * BASE * BASE - 1

/** Writes numbers from 0 to {@link LARGEST}. */
export function writeNumbers(numbers: Iterable<number>): string {
  let written = ''
  const write = (digit: number): void => void (written += String.fromCharCode(codes[digit] ?? FIRST))
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number > LARGEST) throw new RangeError(`Cannot write ${number}: it must be an integer from 0 to ${LARGEST}`)
    if (number < ONE) {
      write(number)
      continue
    }
    const rest = number - (number < MOST_OF_TWO ? ONE : MOST_OF_TWO)
    if (number < MOST_OF_TWO) write(ONE + Math.floor(rest / BASE))
    else {
      write(ONE + PAIRS + Math.floor(rest / (BASE * BASE)))
      write(Math.floor(rest / BASE) % BASE)
    }
    write(rest % BASE)
  }
  return written
}

/** Reads what {@link writeNumbers} wrote. */
export function readNumbers(written: string): Int32Array {
  const digits = new Uint8Array(LAST + 1)
  for (const [digit, code] of codes.entries()) digits[code] = digit
  const numbers = new Int32Array(written.length)
  let length = 0
  for (let at = 0; at < written.length; ) {
    const digit = digits[written.charCodeAt(at++)] ?? 0
    if (digit < ONE) {
      numbers[length++] = digit
      continue
    }
    let number = digit < ONE + PAIRS ? digit - ONE : digit - ONE - PAIRS
    if (digit >= ONE + PAIRS) number = number * BASE + (digits[written.charCodeAt(at++)] ?? 0)
    number = number * BASE + (digits[written.charCodeAt(at++)] ?? 0)
    numbers[length++] = number + (digit < ONE + PAIRS ? ONE : MOST_OF_TWO)
  }
  return numbers.slice(0, length)
}
