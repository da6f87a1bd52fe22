import { type NumberReading, readNumber } from '../numbers/index.ts'
import { Gap, TokenKind, type TokenizedText } from '../text/index.ts'
import { type Base, counted, measured, priced } from './build.ts'
import { isExcluded, isLabelled } from './exclude.ts'
import type { Ground } from './ground.ts'
import { continues, matchPhrase } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import { readRange } from './range.ts'
import { readSpecial } from './special.ts'
import { matchUnit } from './unit.ts'

/** Finds the quantities of a text, from left to right. */
export function findQuantities(ground: Ground): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < ground.text.length; ) {
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
  const first = readNumber(text, at, languages)
  if (first === undefined) return readSpecial(ground, from) ?? from + 1
  const range = readRange(ground, first)
  const to = range?.to ?? first.to
  if (ground.isTime(at) || isExcluded(text, first, to, vocabulary)) return Math.max(to, skip(text, first))
  const base: Base = { from, low: range?.low ?? first, ...(range?.high && { high: range.high }) }
  if (currency !== undefined && at !== from) return priced(base, to, currency.value, ground)
  const unit = first.ended === true && range === undefined ? undefined : matchUnit(text, to, vocabulary)
  if (unit !== undefined) return measured(base, unit, ground) ?? unit.to
  if (!first.scaled && isLabelled(text, from, vocabulary)) return to
  return counted(base, to, ground) ?? to
}

/** Past a number that is none; past all of a date or serial number written with marks. */
function skip({ keys, kinds, gaps }: TokenizedText, { to }: NumberReading): number {
  let at = to
  while (isMark(keys[at]) && gaps[at] === Gap.none && kinds[at + 1] === TokenKind.digits && gaps[at + 1] === Gap.none) at += 2
  return at
}

function isMark(key: string | undefined): boolean {
  return key === '/' || key === '-' || key === ':' || key === '.'
}
