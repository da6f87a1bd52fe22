import { once } from './once.ts'

/** Classes of characters, as the tokenizer tells them apart: those that make a token are numbered as its {@link TokenKind}. */
export const Character = { space: 0, devanagari: 1, latin: 2, digits: 3, punctuation: 4, other: 5, newline: 6, joiner: 7, mark: 8 } as const
export type Character = (typeof Character)[keyof typeof Character]

const LETTER = /^\p{L}$/u
const LATIN = /^\p{Script=Latin}$/u
const MARK = /^\p{M}$/u
const DIGIT = /^\p{Nd}$/u
// Format characters (bidi controls, byte order mark, soft hyphen) part tokens as blanks do; a joiner does not.
const SPACE = /^[\s\p{Cf}\p{Cc}]$/u

/** The class of a code point; ASCII and Devanagari, nearly all of a page, are told without a regex. */
export function classify(code: number): Character {
  if (code < 0x80) return classifyAscii(code)
  if (code >= 0x900 && code <= 0x97f) return classifyDevanagari(code)
  if (code === 0x200c || code === 0x200d) return Character.joiner
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return Character.newline
  const character = String.fromCodePoint(code)
  if (LETTER.test(character)) return LATIN.test(character) ? Character.latin : Character.other
  if (MARK.test(character)) return Character.mark
  if (DIGIT.test(character)) return Character.digits
  if (SPACE.test(character)) return Character.space
  return Character.punctuation
}

function classifyAscii(code: number): Character {
  if (code >= 0x61 && code <= 0x7a) return Character.latin
  if (code === 0x20) return Character.space
  if (code >= 0x30 && code <= 0x39) return Character.digits
  if (code >= 0x41 && code <= 0x5a) return Character.latin
  if (code >= 0x0a && code <= 0x0d) return Character.newline
  return code < 0x20 || code === 0x7f ? Character.space : Character.punctuation
}

function classifyDevanagari(code: number): Character {
  if (code >= 0x966 && code <= 0x96f) return Character.digits
  return code === 0x964 || code === 0x965 || code === 0x970 ? Character.punctuation : Character.devanagari
}

/** The end of Devanagari, and of what {@link classTable} holds. */
export const TABLE_SIZE = 0x980

/** {@link classify} of every unit below {@link TABLE_SIZE}; a look-up costs a third of the call (measured over 4 MB of news). */
export const classTable: () => Uint8Array = once(() => Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(code)))

/** The value of a decimal digit of any script: digits stand in runs of ten that begin with zero. */
export function digitValue(code: number): number {
  if (code <= 0x39) return code - 0x30
  if (code >= 0x966 && code <= 0x96f) return code - 0x966
  let zero = code
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--
  return (code - zero) % 10
}
