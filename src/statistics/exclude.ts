import type { NumberReading } from '../numbers/index.ts'
import { Gap, TokenKind, type TokenizedText } from '../text/index.ts'
import { continues, matchPhrase } from './phrases.ts'
import { unitAt } from './unit.ts'
import { Role, roleAt, type Vocabulary } from './vocabulary.ts'

// Longer unbroken runs of digits are telephone numbers, accounts and the like.
const LONGEST_COUNT = 9
// Figures of one date in a row: 9, 10 और 14 दिसंबर.
const LONGEST_DATE_LIST = 4

/** Whether what stands around a number, up to the end of its range, makes it a name, a date, a time or a serial number. */
export function isExcluded(text: TokenizedText, reading: NumberReading, to: number, vocabulary: Vocabulary): boolean {
  if (reading.ordinal === true || matchPhrase(vocabulary.idioms, text, reading.from) !== undefined) return true
  if (hasRoleAfter(text, to, vocabulary) || isDate(text, reading, to, vocabulary)) return true
  if (reading.written !== 'digits') return reading.written === 'words' && isPartOfWord(text, reading, to, vocabulary)
  return isSerial(text, reading) || isGlued(text, reading.from) || isClock(text, reading) || isListNumber(text, reading)
}

function hasRoleAfter(text: TokenizedText, to: number, vocabulary: Vocabulary): boolean {
  if (!continues(text, to)) return false
  const role = roleAt(to, vocabulary)
  if ((role & Role.labelAfter) !== 0) return true
  return (role & Role.glued) !== 0 && text.gaps[to] === Gap.none && text.kinds[to - 1] === TokenKind.digits
}

/** Telephone numbers, PIN codes, accounts: long, or beginning with zero. */
function isSerial(text: TokenizedText, { from, to }: NumberReading): boolean {
  const first = text.keys[from] ?? ''
  return to === from + 1 && (first.length > LONGEST_COUNT || (first.length > 1 && first.startsWith('0')))
}

/** बी2, कोविड-19, 0612-2202290: a word glued before, or joined by a hyphen. */
function isGlued(text: TokenizedText, from: number): boolean {
  if (text.gaps[from] !== Gap.none) return false
  const hyphened = isHyphen(text.keys[from - 1]) && text.gaps[from - 1] === Gap.none
  const kind = text.kinds[hyphened ? from - 2 : from - 1]
  return kind === TokenKind.latin || kind === TokenKind.devanagari || (hyphened && kind === TokenKind.digits)
}

/** धारा 144, सेक्टर-5, NH 30, वार्ड 7 और 11: a label stands before, or before the figures before. */
export function isLabelled(text: TokenizedText, from: number, vocabulary: Vocabulary): boolean {
  let at = from
  for (let figures = 0; figures < LONGEST_DATE_LIST; figures++) {
    if (!continues(text, at)) return false
    const mark = text.keys[at - 1]
    const before = isHyphen(mark) || mark === '.' || mark === ':' || mark === '(' ? at - 2 : at - 1
    if (!continues(text, before + 1)) return false
    const role = roleAt(before, vocabulary)
    if ((role & Role.label) !== 0) return true
    if ((role & (Role.conjunction | Role.range)) === 0 && mark !== ',') return false
    if (text.kinds[at - 2] !== TokenKind.digits) return false
    at -= 2
  }
  return false
}

function isHyphen(key: string | undefined): boolean {
  return key === '-' || key === '–'
}

/** A number word glued by a hyphen to another word is part of its name. */
function isPartOfWord(text: TokenizedText, { from }: NumberReading, to: number, vocabulary: Vocabulary): boolean {
  const joined = isHyphen(text.keys[to]) && text.gaps[to] === Gap.none && text.gaps[to + 1] === Gap.none
  return (joined && unitAt(text, to + 1, vocabulary) === undefined) || (isHyphen(text.keys[from - 1]) && text.gaps[from] === Gap.none && text.gaps[from - 1] === Gap.none)
}

function isDate(text: TokenizedText, { value, from, to }: NumberReading, end: number, vocabulary: Vocabulary): boolean {
  if (isSlashed(text, from, to)) return true
  if (value > 3000) return false
  if (isListedBefore(text, end, value <= 32 ? Role.month | Role.labelAfter : Role.labelAfter, vocabulary)) return true
  const before = text.keys[from - 1] === ',' ? from - 2 : from - 1
  if ((roleAt(before, vocabulary) & Role.month) === 0 || !continues(text, from) || text.kinds[from] !== TokenKind.digits) return false
  return (value <= 32 || isYear(value)) && to === from + 1 && unitAt(text, to, vocabulary) === undefined
}

/** 14 दिसंबर, 9 और 14 दिसंबर, 20 से 28 नवंबर, 12 से शाम 4 बजे. */
function isListedBefore(text: TokenizedText, to: number, roles: number, vocabulary: Vocabulary): boolean {
  let at = to
  for (let figures = 0; figures < LONGEST_DATE_LIST; figures++) {
    if (!continues(text, at)) return false
    if ((roleAt(at, vocabulary) & roles) !== 0) return true
    const joined = text.keys[at] === ',' || isHyphen(text.keys[at]) || (roleAt(at, vocabulary) & (Role.conjunction | Role.range)) !== 0
    if (!joined) return false
    // A part of the day may stand before the second time.
    if ((roleAt(at + 1, vocabulary) & Role.label) !== 0) at++
    if (text.kinds[at + 1] !== TokenKind.digits || (text.keys[at + 1]?.length ?? 0) > 2) return false
    at += 2
  }
  return false
}

/** 16/06/2023, 16-06-2023, 245/6. */
function isSlashed({ keys, gaps, kinds }: TokenizedText, from: number, to: number): boolean {
  const after = keys[to] === '/' && gaps[to] === Gap.none && kinds[to + 1] === TokenKind.digits
  const dashed = keys[to] === '-' && keys[to + 2] === '-' && kinds[to + 1] === TokenKind.digits && kinds[to + 3] === TokenKind.digits && gaps[to + 2] === Gap.none
  const before = keys[from - 1] === '/' && gaps[from] === Gap.none && kinds[from - 2] === TokenKind.digits
  return after || before || dashed
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

/** 1. or (2) at the beginning of a line. */
function isListNumber({ keys, gaps }: TokenizedText, { from, to, value }: NumberReading): boolean {
  const first = keys[from - 1] === '(' ? from - 1 : from
  if ((gaps[first] ?? 0) < Gap.line) return false
  const next = keys[to]
  return value < 100 && gaps[to] === Gap.none && (next === '.' || next === ')' || next === ':')
}
