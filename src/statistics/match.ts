import type { LanguageCode } from '../language/index.ts'
import { type NumberReading, readNumber } from '../numbers/index.ts'
import { Gap, TokenKind, type TokenizedText } from '../text/index.ts'
import { boundAfter, boundBefore } from './bounds.ts'
import { isExcluded, isYear } from './exclude.ts'
import { findNoun } from './noun.ts'
import { continues, matchPhrase } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import { readRange } from './range.ts'
import { Role, type Unit, type Vocabulary } from './vocabulary.ts'

/** Everything matching a quantity needs to know of the text. */
export interface Ground {
  readonly text: TokenizedText
  readonly languages: readonly LanguageCode[]
  readonly vocabulary: Vocabulary
  /** Whether a token belongs to a time expression that is known. */
  readonly isTime: (token: number) => boolean
}

/** Finds the quantities of a text, from left to right. */
export function findQuantities(ground: Ground): Quantity[] {
  const { text } = ground
  const found: Quantity[] = []
  for (let at = 0; at < text.length; ) {
    const next = readAt(ground, at)
    if (typeof next === 'number') {
      at = next
      continue
    }
    found.push(next)
    at = next.to
  }
  return found
}

/** The quantity that begins at a token, or the token to go on from. */
function readAt(ground: Ground, from: number): Quantity | number {
  const { text, languages, vocabulary } = ground
  const currency = matchPhrase(vocabulary.currencies, text, from)
  const at = currency !== undefined && continues(text, currency.to) ? currency.to : from
  const low = readNumber(text, at, languages)
  if (low === undefined) return from + 1
  if (ground.isTime(at) || isExcluded(text, low, vocabulary)) return skip(text, low)
  const range = readRange(ground, low)
  const last = range?.to ?? low.to
  const unit = at === from ? matchUnit(text, last, vocabulary) : undefined
  if (at !== from && currency !== undefined) return priced({ from, low, last, currency: currency.value, ...(range && { high: range.high, low: range.low }) }, ground)
  const base = { from, low: range?.low ?? low, ...(range?.high && { high: range.high }) }
  return (unit === undefined ? counted(base, last, ground) : measured(base, unit, ground)) ?? low.to
}

/** Past a number that is none; past all of a date or serial number written with marks. */
function skip({ keys, kinds, gaps }: TokenizedText, { to }: NumberReading): number {
  let at = to
  while ((keys[at] === '/' || keys[at] === '-' || keys[at] === ':' || keys[at] === '.') && gaps[at] === Gap.none && kinds[at + 1] === TokenKind.digits && gaps[at + 1] === Gap.none) at += 2
  return at
}

interface Base {
  readonly from: number
  readonly low: NumberReading
  readonly high?: NumberReading
}

interface FoundUnit {
  readonly unit: Unit
  readonly from: number
  readonly to: number
}

/** The unit behind a number: apart, glued, or joined by a hyphen (3-इंच). */
function matchUnit(text: TokenizedText, at: number, vocabulary: Vocabulary): FoundUnit | undefined {
  if (!continues(text, at)) return undefined
  const from = text.keys[at] === '-' && text.gaps[at] === text.gaps[at + 1] && text.kinds[at + 1] !== TokenKind.digits ? at + 1 : at
  const match = matchPhrase(vocabulary.units, text, from)
  if (match === undefined) return undefined
  // A single Latin letter is a unit only where it touches its number: 100m.
  if (text.kinds[from] === TokenKind.latin && text.keys[from]?.length === 1 && text.gaps[from] !== Gap.none) return undefined
  return { unit: match.value, from, to: match.to }
}

/** ₹3.5 करोड़, रु. 500 रुपये. */
function priced(base: Base & { readonly last: number; readonly currency: string }, ground: Ground): Quantity {
  const { text, vocabulary } = ground
  const behind = matchUnit(text, base.last, vocabulary)
  const to = behind?.unit.measure === 'money' ? behind.to : base.last
  const after = boundAfter(text, to - 1, vocabulary)
  const { last, currency, ...rest } = base
  void last
  return { ...rest, to, unit: { measure: 'money', code: currency, factor: 1 }, unitFrom: base.from, unitTo: base.low.from, bound: after?.bound ?? boundBefore(text, base.from, vocabulary) ?? 'exact', next: after?.to ?? to }
}

function measured(base: Base, { unit, from, to }: FoundUnit, ground: Ground): Quantity | undefined {
  const { text, vocabulary } = ground
  if (unit.measure === 'duration' && unit.code === 'a' && base.low.written === 'digits' && isYear(base.low.value) && base.low.to === base.low.from + 1) return undefined
  const minor = readMinor(ground, unit, to)
  const end = minor?.to ?? to
  const after = boundAfter(text, end - 1, vocabulary)
  const bound = boundBefore(text, base.from, vocabulary)
  return { ...base, to: end, unit, unitFrom: from, unitTo: to, ...(minor && { minor }), bound: after !== undefined && after.bound !== 'exact' ? after.bound : (bound ?? 'exact'), next: after?.to ?? end }
}

/** The smaller coin behind the larger: 3 डॉलर 50 सेंट, एक रुपया और पचास पैसे. */
function readMinor({ text, languages, vocabulary }: Ground, unit: Unit, at: number): { value: number; unit: Unit; to: number } | undefined {
  if (unit.measure !== 'money' || unit.factor !== 1 || !continues(text, at)) return undefined
  const number = readNumber(text, at, languages) ?? (continues(text, at + 1) ? readNumber(text, at + 1, languages) : undefined)
  if (number === undefined) return undefined
  const minor = matchUnit(text, number.to, vocabulary)
  if (minor?.unit.code !== unit.code || minor.unit.factor === 1) return undefined
  return { value: number.value, unit: minor.unit, to: minor.to }
}

function counted(base: Base, last: number, ground: Ground): Quantity | undefined {
  const { text, vocabulary } = ground
  const { low } = base
  const before = boundBefore(text, base.from, vocabulary)
  const after = boundAfter(text, last - 1, vocabulary)
  const next = after?.to ?? last
  const unit = after === undefined ? undefined : matchUnit(text, next, vocabulary)
  const noun = unit === undefined ? findNoun(text, next, vocabulary) : undefined
  const bound = after !== undefined && after.bound !== 'exact' ? after.bound : (before ?? 'exact')
  if (unit !== undefined) return { ...base, to: last, unit: unit.unit, unitFrom: unit.from, unitTo: unit.to, bound, next: unit.to }
  const quantity: Quantity = { ...base, to: noun?.direct === true && after === undefined ? noun.to : last, bound, ...(noun && { noun }), next: noun?.direct === true ? noun.to : next }
  return stands(text, quantity, low, before !== undefined || after !== undefined, vocabulary) ? quantity : undefined
}

/** Whether a number without a unit is a count rather than a year, an article or a stray figure. */
function stands(text: TokenizedText, { noun, high }: Quantity, low: NumberReading, bounded: boolean, { roles }: Vocabulary): boolean {
  const known = noun !== undefined && ((roles.get(text.keys[noun.from] ?? '') ?? 0) & Role.noun) !== 0
  if (low.written === 'digits' && !low.scaled && isYear(low.value) && low.to === low.from + 1) return known || bounded
  if (high !== undefined) return noun !== undefined || bounded || high.scaled
  if (low.written === 'words' && !low.scaled) {
    if (((roles.get(text.keys[low.from] ?? '') ?? 0) & Role.article) !== 0) return false
    if (low.doubtful === true) return known
    return noun !== undefined || bounded || ((roles.get(text.keys[low.to] ?? '') ?? 0) & Role.genitive) !== 0
  }
  return low.bare !== true || noun !== undefined || bounded
}
