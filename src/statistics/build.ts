import type { NumberReading } from '../numbers/index.ts'
import { TokenKind, type TokenizedText } from '../text/index.ts'
import { type BoundAfter, boundAfter, boundBefore } from './bounds.ts'
import { isYear } from './exclude.ts'
import type { Ground } from './ground.ts'
import { findNoun, type Noun } from './noun.ts'
import { continues } from './phrases.ts'
import type { Draft, Quantity } from './quantity.ts'
import type { Bound } from './types.ts'
import { type FoundUnit, matchUnit, readMinor } from './unit.ts'
import { Role, roleAt, type Unit, type Vocabulary } from './vocabulary.ts'

/** A number, or a range, and where its span begins. */
export interface Base {
  readonly from: number
  readonly low: NumberReading
  readonly high?: NumberReading
}

function draft({ from, low, high }: Base, to: number, bound: Bound, next: number): Draft<Quantity> {
  return high === undefined ? { from, to, low, bound, next } : { from, to, low, bound, next, high }
}

function withUnit(quantity: Draft<Quantity>, unit: Unit, unitFrom: number, unitTo: number): Draft<Quantity> {
  quantity.unit = unit
  quantity.unitFrom = unitFrom
  quantity.unitTo = unitTo
  return quantity
}

/** An amount behind a currency: ₹3.5 करोड़, रु. 500. */
export function priced(base: Base, last: number, code: string, ground: Ground): Quantity {
  const { text, vocabulary } = ground
  const behind = matchUnit(text, last, vocabulary)
  const to = behind?.unit.measure === 'money' ? behind.to : last
  const after = boundAfter(text, to - 1, vocabulary)
  return withUnit(draft(base, to, boundOf(base, after, ground), after?.to ?? to), { measure: 'money', code, factor: 1 }, base.from, base.low.from)
}

/** A number with a unit right behind it. */
export function measured(base: Base, { unit, from, to }: FoundUnit, ground: Ground): Quantity | undefined {
  const { text, vocabulary } = ground
  if (unit.measure === 'duration' && isPointInTime(base, unit.code, to, ground)) return undefined
  const minor = readMinor(ground, unit, to)
  const end = minor?.to ?? to
  const after = boundAfter(text, end - 1, vocabulary)
  const quantity = withUnit(draft(base, end, boundOf(base, after, ground), after?.to ?? end), unit, from, to)
  if (minor !== undefined) quantity.minor = minor
  return quantity
}

/** 2014 साल, चार साल पहले, 12 बजकर 35 मिनट, 2.40 मिनट पर. */
function isPointInTime({ low }: Base, code: string, to: number, { text, vocabulary }: Ground): boolean {
  if (code === 'a' && low.written === 'digits' && isYear(low.value) && low.to === low.from + 1) return true
  if (continues(text, to) && vocabulary.ago.has(text.keys[to] ?? '')) return true
  const key = text.keys[to - 1] ?? ''
  if (vocabulary.agoEndings.some((ending) => key.endsWith(ending))) return true
  return code === 'min' && ((roleAt(low.from - 1, vocabulary) & Role.labelAfter) !== 0 || (low.decimals === 2 && (roleAt(to, vocabulary) & Role.clock) !== 0))
}

/** A number with a counted noun, or alone. */
export function counted(base: Base, last: number, ground: Ground): Quantity | undefined {
  const { text, vocabulary } = ground
  const after = boundAfter(text, last - 1, vocabulary)
  const next = after?.to ?? last
  const bound = boundOf(base, after, ground)
  const unit = after === undefined ? undefined : matchUnit(text, next, vocabulary)
  if (unit !== undefined) return withUnit(draft(base, last, bound, unit.to), unit.unit, unit.from, unit.to)
  if (continues(text, last) && (roleAt(last, vocabulary) & Role.age) !== 0) {
    const aged = draft(base, last, bound, last)
    aged.unit = { measure: 'age', code: 'a', factor: 1 }
    return aged
  }
  const noun = nounBehind(base, next, after, ground)
  const direct = noun?.direct === true && after === undefined
  const quantity = draft(base, direct ? noun.to : last, bound, noun?.to ?? next)
  if (noun !== undefined) quantity.noun = noun
  return stands(text, quantity, bound, vocabulary) ? quantity : undefined
}

/** The counted noun; behind a number that carries a case ending another noun follows than the counted one, unless a bound stands between. */
function nounBehind({ low, high }: Base, next: number, after: BoundAfter | undefined, { text, vocabulary, kindAt }: Ground): Noun | undefined {
  if ((high ?? low).ended === true && after === undefined) return undefined
  const noun = findNoun(text, next, vocabulary)
  if (noun !== undefined && isName(noun.from)) return undefined
  return noun?.direct === true && (roleAt(noun.from, vocabulary) & Role.money) !== 0 && low.scaled ? undefined : noun

  function isName(token: number): boolean {
    const kind = kindAt(token)
    return kind === 'place' || kind === 'organization'
  }
}

/** Words before a number bind closer than a limit behind it (करीब 24 घंटे तक), and a range has its limits in itself. */
function boundOf({ from, high }: Base, after: BoundAfter | undefined, { text, vocabulary }: Ground): Bound {
  const before = boundBefore(text, from, vocabulary)
  if (after === undefined || after.bound === 'exact') return before ?? 'exact'
  if (after.bound === 'atMost') return before ?? (high === undefined ? 'atMost' : 'exact')
  return after.bound
}

/** Whether a number without a unit is a count rather than a year, an article or a stray figure. */
function stands(text: TokenizedText, { noun, low, high }: Quantity, bound: Bound, vocabulary: Vocabulary): boolean {
  const known = noun !== undefined && (roleAt(noun.from, vocabulary) & Role.noun) !== 0
  const bounded = bound !== 'exact' && bound !== 'atMost'
  if (low.written === 'digits' && !low.scaled && isYear(low.value) && low.to === low.from + 1) return known || bounded
  if (high !== undefined) return noun !== undefined || bound !== 'exact' || high.scaled
  if (low.bare === true) return known || bounded
  if (low.written !== 'words' || low.scaled || low.denominator !== undefined) return true
  if (low.value <= 1) return false
  if (low.doubtful === true) return known
  return noun !== undefined || bound !== 'exact' || isListed(text, low, vocabulary)
}

/** A number word that stands for those counted: तीन की मौत, आठ मरे; or as an item of a list: सूरत में तीन, अहमदाबाद में पांच. */
function isListed(text: TokenizedText, { from, to }: NumberReading, vocabulary: Vocabulary): boolean {
  if (continues(text, to) && (roleAt(to, vocabulary) & Role.countedBefore) !== 0) return true
  const behindPlace = (roleAt(from - 1, vocabulary) & Role.locative) !== 0
  const closes = text.kinds[to] === TokenKind.punctuation || (roleAt(to, vocabulary) & Role.conjunction) !== 0
  return behindPlace && closes
}
