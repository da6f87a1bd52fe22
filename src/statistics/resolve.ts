import { sentenceAt, type Span, spanOf } from '../text/index.ts'
import { confidenceOf } from './confidence.ts'
import type { Ground } from './ground.ts'
import { measureAll, type Measured } from './measure.ts'
import { gatherPeople } from './people.ts'
import { type Draft, type Quantity, valueOf } from './quantity.ts'
import { relateAll, type Relation } from './relations.ts'
import { periodsOf, placeOf } from './scope.ts'
import { findAttributions, speakersOf } from './speakers.ts'
import { findSubjects } from './subject.ts'
import type { Speaker, Statistic } from './types.ts'

/** Turns the quantities of a text into records. */
export function resolveAll(ground: Ground, quantities: readonly Quantity[]): Statistic[] {
  const last = quantities.at(-1)
  if (last === undefined) return []
  // Who speaks behind the sentence after the last says nothing of these: no farther does यह जानकारी point back.
  const end = sentenceAt(ground.text, sentenceAt(ground.text, last.from).to).to
  const attributions = findAttributions(ground, gatherPeople(ground), end)
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
  const { text: words, start, end } = spanOf(text, quantity.from, quantity.to)
  const found = { text: words, start, end, value: valueOf(low.value, quantity) } as Draft<Statistic>
  if (high !== undefined) found.to = valueOf(high.value, quantity)
  if (relation.from !== undefined) found.from = relation.from
  if (relation.outOf !== undefined) found.outOf = relation.outOf
  found.bound = bound
  found.measure = measured.measure
  if (measured.unit !== undefined) found.unit = measured.unit
  if (measured.code !== undefined) found.unitCode = measured.code
  if (subject !== undefined) found.subject = subject
  if (speaker !== undefined) found.speaker = speaker
  if (relation.change !== undefined) found.change = relation.change
  if (place !== undefined) found.place = place
  if (period !== undefined) found.period = period
  found.sentence = spanOf(text, sentence.from, sentence.to)
  found.confidence = confidenceOf(ground, quantity, measured)
  return found
}
