import { sentenceAt, type Span, spanOf, type TokenizedText } from '../text/index.ts'
import type { Ground } from './match.ts'
import { gatherPeople } from './people.ts'
import type { Quantity } from './quantity.ts'
import { type Attribution, findAttributions, speakerAt } from './speakers.ts'
import { findSubject } from './subject.ts'
import type { Measure, Statistic, StatisticOptions } from './types.ts'

/** Turns quantities into records. */
export function resolveAll(ground: Ground, quantities: readonly Quantity[], { entities }: StatisticOptions): Statistic[] {
  if (quantities.length === 0) return []
  const attributions = findAttributions(ground, gatherPeople(ground, entities))
  return quantities.map((quantity) => resolve(ground, quantity, attributions))
}

function resolve(ground: Ground, quantity: Quantity, attributions: readonly Attribution[]): Statistic {
  const { text } = ground
  const { low, high, unit, bound } = quantity
  const measure: Measure = unit?.measure ?? (low.denominator === undefined ? 'count' : 'ratio')
  const sentence = sentenceAt(text, quantity.from)
  const unitSpan = unitOf(text, quantity)
  const subject = findSubject(ground, quantity)
  const speaker = speakerAt(attributions, quantity.from)
  return {
    ...spanOf(text, quantity.from, quantity.to),
    value: valueOf(low.value, quantity),
    ...(high && { to: valueOf(high.value, quantity) }),
    bound,
    measure,
    ...(unitSpan && { unit: unitSpan.text }),
    ...(unit !== undefined && unit.code !== '' && { unitCode: unit.code }),
    ...(subject && { subject }),
    ...(speaker && { speaker }),
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
