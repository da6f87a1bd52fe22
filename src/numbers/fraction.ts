import { Gap, TokenKind, type TokenizedText } from '../text/index.ts'
import type { NumberLexicon } from './lexicon.ts'
import { multiply, roundOff } from './multiply.ts'
import type { NumberReading } from './types.ts'

/** What stands behind a whole number and belongs to it. */
export interface Parts {
  readonly value: number
  readonly to: number
  readonly decimals?: number
  readonly denominator?: number
  readonly scaled: boolean
}

/** What numbers are read by. */
export interface Words {
  readonly lexicon: NumberLexicon
  readonly endings: ReadonlySet<string>
}

/** Reads the number at a token: passed in, since the reader of numbers reads their fractions too. */
type Read = (text: TokenizedText, at: number, words: Words) => NumberReading | undefined

/** Reads decimals in words (दशमलव सात पांच), parts (दो तिहाई) and wholes with parts (एक और एक दशांश) behind a number on its line. */
export function readParts(text: TokenizedText, at: number, whole: number, words: Words, read: Read): Parts | undefined {
  const { lexicon } = words
  if (text.keys[at] === '-' && text.gaps[at] === Gap.none && text.gaps[at + 1] === Gap.none) return readDenominator(text, at + 1, whole, lexicon)
  const word = lexicon.get(text.keys[at] ?? '')
  if (word === undefined) return undefined
  const decimals = word.point === true ? readDecimals(text, at + 1, whole, lexicon) : undefined
  if (decimals !== undefined) return decimals
  if (word.and === true) return readWholeAndParts(text, at, whole, words, read)
  return readDenominator(text, at, whole, lexicon)
}

/** Words that a decimal is spelled with, joined as digits: a single figure each, or one number (सात पांच, पचहत्तर, नौ सौ तिहत्तर). */
function readDecimals(text: TokenizedText, from: number, whole: number, lexicon: NumberLexicon): Parts | undefined {
  if (joins(text, from) && text.kinds[from] === TokenKind.digits) return pointed(text.keys[from] ?? '', from + 1)
  let digits = ''
  let at = from
  for (; joins(text, at) && digits.length < 15; at++) {
    const word = lexicon.get(text.keys[at] ?? '')
    if (word?.unit === undefined || word.ordinal === true || !Number.isInteger(word.unit)) {
      if (word?.scale !== 100 || digits === '') break
      digits = String(100 * Number(digits) + (lexicon.get(text.keys[at + 1] ?? '')?.unit ?? 0))
      at += lexicon.get(text.keys[at + 1] ?? '')?.unit === undefined ? 1 : 2
      break
    }
    digits += String(word.unit * (word.scale ?? 1) + (word.scale === 100 ? (lexicon.get(text.keys[at + 1] ?? '')?.unit ?? 0) : 0))
    if (word.scale === 100 && lexicon.get(text.keys[at + 1] ?? '')?.unit !== undefined) at++
  }
  return digits === '' ? undefined : pointed(digits, at)

  function pointed(decimals: string, to: number): Parts {
    const value = Number(`${whole}.${decimals}`)
    const scale = joins(text, to) ? lexicon.get(text.keys[to] ?? '')?.scale : undefined
    if (scale === undefined || scale < 1000 || whole >= 1000) return { value, to, decimals: decimals.length, scaled: false }
    return { value: multiply(value, scale), to: to + 1, decimals: decimals.length, scaled: true }
  }
}

function readWholeAndParts(text: TokenizedText, and: number, whole: number, words: Words, read: Read): Parts | undefined {
  if (whole >= 1000 || !Number.isInteger(whole)) return undefined
  if (!joins(text, and + 1) || words.lexicon.get(text.keys[and + 1] ?? '')?.unit === undefined) return undefined
  const parts = read(text, and + 1, words)
  if (parts?.denominator === undefined || parts.value >= 1) return undefined
  return { value: roundOff(whole + parts.value), to: parts.to, denominator: parts.denominator, scaled: false }
}

function readDenominator(text: TokenizedText, at: number, count: number, lexicon: NumberLexicon): Parts | undefined {
  const word = lexicon.get(text.keys[at] ?? '')
  const hyphened = word?.prefix !== undefined && text.keys[at + 1] === '-' ? lexicon.get(text.keys[at + 2] ?? '')?.denominator : undefined
  const denominator = hyphened === undefined ? word?.denominator : hyphened * (word?.prefix ?? 1)
  if (denominator === undefined) return undefined
  return { value: count / denominator, to: at + (hyphened === undefined ? 1 : 3), denominator, scaled: false }
}

function joins({ gaps }: TokenizedText, at: number): boolean {
  return (gaps[at] ?? Gap.paragraph) <= Gap.space
}
