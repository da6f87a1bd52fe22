import { sentenceAt, spanOf } from '../text/index.ts'
import type { Ground } from './match.ts'
import { measureAll, type Measured } from './measure.ts'
import { gatherPeople } from './people.ts'
import type { Quantity } from './quantity.ts'
import { type Attribution, findAttributions, speakerAt } from './speakers.ts'
import { findSubject } from './subject.ts'
import type { Statistic, StatisticOptions } from './types.ts'

/** Turns quantities into records. */
export function resolveAll(ground: Ground, quantities: readonly Quantity[], { entities }: StatisticOptions): Statistic[] {
  if (quantities.length === 0) return []
  const attributions = findAttributions(ground, gatherPeople(ground, entities))
  const measures = measureAll(ground, quantities)
  return quantities.map((quantity, index) => resolve(ground, quantity, measures[index] ?? { measure: 'count' }, attributions))
}

function resolve(ground: Ground, quantity: Quantity, { measure, unit, code }: Measured, attributions: readonly Attribution[]): Statistic {
  const { text } = ground
  const { low, high, bound } = quantity
  const sentence = sentenceAt(text, quantity.from)
  const subject = findSubject(ground, quantity)
  const speaker = speakerAt(attributions, quantity.from)
  return {
    ...spanOf(text, quantity.from, quantity.to),
    value: valueOf(low.value, quantity),
    ...(high && { to: valueOf(high.value, quantity) }),
    bound,
    measure,
    ...(unit !== undefined && { unit }),
    ...(code !== undefined && { unitCode: code }),
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
