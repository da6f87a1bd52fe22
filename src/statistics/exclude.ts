import type { NumberReading } from '../numbers/index.ts'
import { Gap, TokenKind, type TokenizedText } from '../text/index.ts'
import { continues } from './phrases.ts'
import { Role, type Vocabulary } from './vocabulary.ts'

// Longer unbroken runs of digits are telephone numbers, accounts and the like.
const LONGEST_COUNT = 9

/** Whether what stands around a number makes it a name, a date, a time or a serial number rather than a quantity. */
export function isExcluded(text: TokenizedText, reading: NumberReading, vocabulary: Vocabulary): boolean {
  const { from, to } = reading
  if (reading.ordinal === true) return true
  if (reading.written !== 'digits') return hasRoleAfter(text, to, vocabulary) || (reading.written === 'words' && isPartOfWord(text, reading))
  return isSerial(text, reading) || isLabelled(text, from, vocabulary) || hasRoleAfter(text, to, vocabulary) || isDate(text, reading, vocabulary) || isClock(text, reading) || isListNumber(text, reading)
}

function roleAt({ keys }: TokenizedText, at: number, { roles }: Vocabulary): number {
  return roles.get(keys[at] ?? '') ?? 0
}

function hasRoleAfter(text: TokenizedText, to: number, vocabulary: Vocabulary): boolean {
  if (!continues(text, to)) return false
  const role = roleAt(text, to, vocabulary)
  if ((role & Role.labelAfter) !== 0) return true
  return (role & Role.glued) !== 0 && text.gaps[to] === Gap.none && text.kinds[to - 1] === TokenKind.digits
}

/** Telephone numbers, PIN codes, accounts: long, or beginning with zero. */
function isSerial(text: TokenizedText, { from, to }: NumberReading): boolean {
  const first = text.keys[from] ?? ''
  return to === from + 1 && (first.length > LONGEST_COUNT || (first.length > 1 && first.startsWith('0')))
}

/** धारा 144, NH-30, कोविड-19, बी2: a label before, or a word glued by a hyphen. */
function isLabelled(text: TokenizedText, from: number, vocabulary: Vocabulary): boolean {
  let before = from - 1
  const gap = text.gaps[from]
  const kind = text.kinds[before]
  if (gap === Gap.none && (kind === TokenKind.latin || kind === TokenKind.devanagari)) return true
  const hyphened = isHyphen(text.keys[before])
  const glued = hyphened && gap === Gap.none && text.gaps[before] === Gap.none
  if (hyphened || text.keys[before] === '.' || text.keys[before] === ':' || text.keys[before] === '(') before--
  const word = text.kinds[before]
  if (glued && (word === TokenKind.latin || word === TokenKind.devanagari || word === TokenKind.digits)) return true
  return continues(text, before + 1) && continues(text, from) && (roleAt(text, before, vocabulary) & Role.label) !== 0
}

function isHyphen(key: string | undefined): boolean {
  return key === '-' || key === '–'
}

/** A number word glued by a hyphen to another word is part of its name. */
function isPartOfWord(text: TokenizedText, { from, to }: NumberReading): boolean {
  return (isHyphen(text.keys[to]) && text.gaps[to] === Gap.none && text.gaps[to + 1] === Gap.none) || (isHyphen(text.keys[from - 1]) && text.gaps[from] === Gap.none && text.gaps[from - 1] === Gap.none)
}

function isDate(text: TokenizedText, { value, from, to }: NumberReading, vocabulary: Vocabulary): boolean {
  if (isSlashed(text, from, to)) return true
  if (value > 3000) return false
  if (continues(text, to) && (roleAt(text, to, vocabulary) & Role.month) !== 0 && value <= 32) return true
  const before = text.keys[from - 1] === ',' ? from - 2 : from - 1
  return (roleAt(text, before, vocabulary) & Role.month) !== 0 && continues(text, from) && (value <= 32 || isYear(value)) && to === from + 1
}

/** 16/06/2023, 245/6, 24x7. */
function isSlashed({ keys, gaps, kinds }: TokenizedText, from: number, to: number): boolean {
  const after = keys[to] === '/' && gaps[to] === Gap.none && kinds[to + 1] === TokenKind.digits
  const before = keys[from - 1] === '/' && gaps[from] === Gap.none && kinds[from - 2] === TokenKind.digits
  return after || before
}

export function isYear(value: number): boolean {
  return value >= 1800 && value <= 2100 && Number.isInteger(value)
}

/** 4:30, 16:42. */
function isClock({ keys, gaps, kinds }: TokenizedText, { from, to }: NumberReading): boolean {
  const after = keys[to] === ':' && gaps[to] === Gap.none && kinds[to + 1] === TokenKind.digits && gaps[to + 1] === Gap.none
  const before = keys[from - 1] === ':' && gaps[from] === Gap.none && kinds[from - 2] === TokenKind.digits && gaps[from - 1] === Gap.none
  return after || before
}

/** 1. or 2) at the beginning of a line. */
function isListNumber({ keys, gaps }: TokenizedText, { from, to, value }: NumberReading): boolean {
  if ((gaps[from] ?? 0) < Gap.line && keys[from - 1] !== '(') return false
  const next = keys[to]
  return value < 100 && gaps[to] === Gap.none && (next === '.' || next === ')' || next === ':')
}
