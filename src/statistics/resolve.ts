import { sentenceAt, type Span, spanOf, type TokenizedText } from '../text/index.ts'
import type { Ground } from './match.ts'
import type { Quantity } from './quantity.ts'
import type { Measure, Statistic } from './types.ts'

/** Turns quantities into records. */
export function resolveAll(ground: Ground, quantities: readonly Quantity[]): Statistic[] {
  return quantities.map((quantity) => resolve(ground, quantity))
}

function resolve({ text }: Ground, quantity: Quantity): Statistic {
  const { low, high, unit, bound } = quantity
  const measure: Measure = unit?.measure ?? (low.denominator === undefined ? 'count' : 'ratio')
  const sentence = sentenceAt(text, quantity.from)
  const unitSpan = unitOf(text, quantity)
  return {
    ...spanOf(text, quantity.from, quantity.to),
    value: valueOf(low.value, quantity),
    ...(high && { to: valueOf(high.value, quantity) }),
    bound,
    measure,
    ...(unitSpan && { unit: unitSpan.text }),
    ...(unit !== undefined && unit.code !== '' && { unitCode: unit.code }),
    sentence: spanOf(text, sentence.from, sentence.to),
    confidence: 0.9,
  }
}

function valueOf(value: number, { unit, minor }: Quantity): number {
  const whole = unit === undefined || unit.factor === 1 ? value : value * unit.factor
  const parts = minor === undefined ? 0 : minor.value * minor.unit.factor
  return Number((value < 0 ? whole - parts : whole + parts).toPrecision(15))
}

function unitOf(text: TokenizedText, { unitFrom, unitTo, noun }: Quantity): Span | undefined {
  if (unitFrom !== undefined && unitTo !== undefined) return spanOf(text, unitFrom, unitTo)
  return noun === undefined ? undefined : spanOf(text, noun.from, noun.to)
}
