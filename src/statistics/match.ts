import { Gap, TokenKind, type TokenizedText } from '../text/index.ts'
import { type Base, counted, measured, priced } from './build.ts'
import { isExcluded, isLabelled } from './exclude.ts'
import type { Ground } from './ground.ts'
import { continues, matchPhrase } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import { readRange, widened } from './range.ts'
import { readSpecial } from './special.ts'
import { matchUnit } from './unit.ts'
import { Role } from './vocabulary.ts'

/** Finds the quantities of a text, from left to right. */
export function findQuantities(ground: Ground): Quantity[] {
  const { kinds, keys, length } = ground.text
  const { roles } = ground.vocabulary
  const found: Quantity[] = []
  for (let at = 0; at < length; ) {
    // Nine tokens in ten begin no quantity.
    if (kinds[at] !== TokenKind.digits && ((roles[at] ?? 0) & Role.starter) === 0) {
      at++
      continue
    }
    const next = readAt(ground, keys[at - 1] === '-' || keys[at - 1] === '−' ? minusBefore(ground, at) : at)
    if (typeof next === 'number') {
      at = Math.max(at + 1, next)
      continue
    }
    found.push(next)
    at = next.to
  }
  return found
}

/** The token of a minus right before a figure, else the figure's. */
function minusBefore({ readNumber }: Ground, at: number): number {
  const reading = readNumber(at - 1)
  return reading?.from === at - 1 ? at - 1 : at
}

/** The quantity that begins at a token, or the token to go on from. */
function readAt(ground: Ground, from: number): Quantity | number {
  const { text, vocabulary, readNumber } = ground
  const currency = matchPhrase(vocabulary.currencies, text, from)
  const at = currency !== undefined && continues(text, currency.to) ? currency.to : from
  const first = readNumber(at)
  if (first === undefined) return text.kinds[from] === TokenKind.digits ? skip(text, from + 1) : (readSpecial(ground, from) ?? from + 1)
  const range = readRange(ground, first)
  const to = range?.to ?? first.to
  if (ground.isTime(at) || isExcluded(text, first, to, vocabulary)) return Math.max(to, skip(text, first.to))
  const base: Base = range?.high === undefined ? { from, low: range?.low ?? first } : { from, low: range.low, high: range.high }
  if (currency !== undefined && at !== from) return priced(base, to, currency.value, ground)
  const unit = first.ended === true && range === undefined ? undefined : matchUnit(text, to, vocabulary)
  if (unit !== undefined) {
    const wide = range === undefined ? widened(ground, base, unit) : undefined
    return (wide === undefined ? measured(base, unit, ground) : measured(wide.base, wide.unit, ground)) ?? unit.to
  }
  if (!first.scaled && isLabelled(text, from, vocabulary)) return to
  return counted(base, to, ground) ?? to
}

/** Past a number that is none; past all of a date or serial number written with marks. */
function skip({ keys, kinds, gaps }: TokenizedText, to: number): number {
  let at = to
  while (isMark(keys[at]) && gaps[at] === Gap.none && kinds[at + 1] === TokenKind.digits && gaps[at + 1] === Gap.none) at += 2
  return at
}

function isMark(key: string | undefined): boolean {
  return key === '/' || key === '-' || key === ':' || key === '.'
}
