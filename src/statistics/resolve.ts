import { sentenceAt, type Span, spanOf } from '../text/index.ts'
import { confidenceOf } from './confidence.ts'
import type { Ground } from './ground.ts'
import { measureAll, type Measured } from './measure.ts'
import { gatherPeople } from './people.ts'
import { type Quantity, valueOf } from './quantity.ts'
import { relateAll, type Relation } from './relations.ts'
import { periodsOf, placeOf } from './scope.ts'
import { findAttributions, speakersOf } from './speakers.ts'
import { findSubjects } from './subject.ts'
import type { Speaker, Statistic } from './types.ts'

/** Turns the quantities of a text into records. */
export function resolveAll(ground: Ground, quantities: readonly Quantity[]): Statistic[] {
  if (quantities.length === 0) return []
  const attributions = findAttributions(ground, gatherPeople(ground))
  const measures = measureAll(ground, quantities)
  const relations = relateAll(ground, quantities, measures)
  const subjects = findSubjects(ground, quantities)
  const periods = periodsOf(ground, quantities)
  const speakers = speakersOf(attributions, quantities)
  return quantities.map((quantity, index) => {
    const measured = measures[index] ?? { measure: 'count' }
    return record(ground, quantity, measured, relations[index] ?? {}, { subject: subjects[index], speaker: speakers[index], period: periods[index] })
  })
}

interface Context {
  readonly subject: Span | undefined
  readonly speaker: Speaker | undefined
  readonly period: Span | undefined
}

function record(ground: Ground, quantity: Quantity, measured: Measured, relation: Relation, { subject, speaker, period }: Context): Statistic {
  const { text } = ground
  const { low, high, bound } = quantity
  const sentence = sentenceAt(text, quantity.from)
  const place = placeOf(ground, quantity)
  return {
    ...spanOf(text, quantity.from, quantity.to),
    value: valueOf(low.value, quantity),
    ...(high && { to: valueOf(high.value, quantity) }),
    ...(relation.from !== undefined && { from: relation.from }),
    ...(relation.outOf !== undefined && { outOf: relation.outOf }),
    bound,
    measure: measured.measure,
    ...(measured.unit !== undefined && { unit: measured.unit }),
    ...(measured.code !== undefined && { unitCode: measured.code }),
    ...(subject && { subject }),
    ...(speaker && { speaker }),
    ...(relation.change && { change: relation.change }),
    ...(place && { place }),
    ...(period && { period }),
    sentence: spanOf(text, sentence.from, sentence.to),
    confidence: confidenceOf(ground, quantity, measured),
  }
}
