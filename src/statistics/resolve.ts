import { sentenceAt, type Span, spanOf } from '../text/index.ts'
import type { Ground } from './match.ts'
import { measureAll, type Measured } from './measure.ts'
import { gatherPeople } from './people.ts'
import type { Quantity } from './quantity.ts'
import { findAttributions, speakerAt } from './speakers.ts'
import { findSubjects } from './subject.ts'
import type { Speaker, Statistic, StatisticOptions } from './types.ts'

/** Turns quantities into records. */
export function resolveAll(ground: Ground, quantities: readonly Quantity[], { entities }: StatisticOptions): Statistic[] {
  if (quantities.length === 0) return []
  const attributions = findAttributions(ground, gatherPeople(ground, entities))
  const measures = measureAll(ground, quantities)
  const subjects = findSubjects(ground, quantities)
  return quantities.map((quantity, index) => resolve(ground, quantity, measures[index] ?? { measure: 'count' }, subjects[index], speakerAt(attributions, quantity.from)))
}

function resolve(ground: Ground, quantity: Quantity, { measure, unit, code }: Measured, subject: Span | undefined, speaker: Speaker | undefined): Statistic {
  const { text } = ground
  const { low, high, bound } = quantity
  const sentence = sentenceAt(text, quantity.from)
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
