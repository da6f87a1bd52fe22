import { TokenKind } from '../text/index.ts'
import { mayBegin } from './candidates.ts'
import type { Candidate, Fields, Meaning, Piece } from './fields.ts'
import { readMoment } from './moment.ts'
import { readOffset } from './offsets.ts'
import { readStretch } from './periods.ts'
import { find, isNear, type Scene, skipMark, skipParticle, wordAt } from './scene.ts'
import { isDateline, isPromise, standsAlone, tenseOf } from './tense.ts'

/** Finds every time expression, left to right: where one ends the next may begin, so that none overlap. */
export function matchTimes(scene: Scene): Candidate[] {
  const candidates: Candidate[] = []
  for (let at = 0; at < scene.text.length; at++) {
    if (!mayBegin(scene, at)) continue
    const read = readTime(scene, at)
    if (read === undefined) continue
    const { to, meaning } = read
    const candidate = { from: at, to, meaning, tense: asksTense(meaning) ? tenseOf(scene, at, to) : 0 } as const
    if (isTime(scene, candidate)) candidates.push(candidate)
    else continue
    at = to - 1
  }
  return candidates
}

/** Whether what a time means may depend on the tense of its clause: a full date is the same in all. */
function asksTense(meaning: Meaning): boolean {
  if (meaning.kind !== 'moment') return meaning.kind === 'offset'
  const { year, month, day, days, weekday } = meaning.fields
  return year === undefined || (month === undefined && day !== undefined) || days !== undefined || weekday !== undefined || meaning.until !== undefined
}

function readTime(scene: Scene, at: number): { to: number; meaning: Meaning } | undefined {
  const found = find(scene, at)
  if (found?.word.unmeasured === true) return { to: found.to, meaning: { kind: 'unresolved' } }
  const stretch = readStretch(scene, at) ?? readOffset(scene, at)
  if (stretch !== undefined) return readDayBehind(scene, stretch) ?? stretch
  if (found?.word.vague === true && found.word.unit === undefined && found.word.modifier === undefined) return { to: found.to, meaning: { kind: 'vague' } }
  if (found?.word.movable === true) return readFeast(scene, found.to)
  const first = readMoment(scene, at)
  if (first === undefined) return readCountedDay(scene, at)
  const range = first.until === undefined ? readRange(scene, first) : undefined
  const { to, fields: read, until } = range ?? first
  const fields = read.month !== undefined && read.year === undefined && read.side === undefined && isDateline(scene, at, to) ? { ...read, side: -1 as const } : read
  return { to, meaning: { kind: 'moment', fields, ...(until !== undefined && { until }) } }
}

/** चार महीने पहले 23 जुलाई (को): the date tells what the length of time only rounds to. */
function readDayBehind(scene: Scene, { to, meaning }: { to: number; meaning: Meaning }): { to: number; meaning: Meaning } | undefined {
  if (meaning.kind !== 'offset' || meaning.sign === 1 || !isNear(scene.text, to)) return undefined
  const date = readMoment(scene, to)
  if (date?.fields.day === undefined || date.fields.month === undefined || date.until !== undefined) return undefined
  return { to: date.to, meaning: { kind: 'moment', fields: { ...date.fields, ...(date.fields.year === undefined && { side: -1 }) } } }
}

/** A feast is a time where a postposition of time stands behind it: होली मिलन is none. */
function readFeast(scene: Scene, to: number): { to: number; meaning: Meaning } | undefined {
  const of = skipParticle(scene, to, 'of')
  if (of > to && isNear(scene.text, of) && wordAt(scene, of).unit === 'day') return { to: of + 1, meaning: { kind: 'unresolved' } }
  const isTime = skipParticle(scene, to, 'on in from until before after') > to
  return isTime ? { to, meaning: { kind: 'unresolved' } } : undefined
}

/** पहले दिन, दूसरे दिन: a day of something the text tells of. */
function readCountedDay(scene: Scene, at: number): { to: number; meaning: Meaning } | undefined {
  if (wordAt(scene, at).ordinal === undefined || !isNear(scene.text, at + 1)) return undefined
  const next = find(scene, at + 1)
  return next?.word.unit === 'day' ? { to: next.to, meaning: { kind: 'unresolved' } } : undefined
}

/** 31 मार्च से 10 अप्रैल, सोमवार-शुक्रवार, 2014 से 2019, सोमवारपासून शुक्रवारपर्यंत. */
function readRange(scene: Scene, first: Piece): Piece | undefined {
  const { text } = scene
  const dash = skipMark(scene, first.to, '-')
  const joint = dash > first.to ? dash : skipParticle(scene, first.to, 'from to')
  if (!isNear(text, joint) || (joint === first.to && wordAt(scene, first.to - 1).ending !== 'from')) return undefined
  const second = readMoment(scene, joint)
  if (second === undefined || second.until !== undefined || !isSameKind(first.fields, second.fields)) return undefined
  return { to: second.to, fields: inherit(first.fields, second.fields), until: inherit(second.fields, first.fields) }
}

const KINDS: readonly (readonly (keyof Fields)[])[] = [['hour'], ['day', 'days', 'weekday'], ['month'], ['year']]

function isSameKind(first: Fields, second: Fields): boolean {
  const finest = (fields: Fields): number => KINDS.findIndex((kind) => kind.some((field) => fields[field] !== undefined))
  const kind = finest(first)
  return kind >= 0 && (kind === finest(second) || (kind < 2 && finest(second) === 1))
}

/** Gives an end of a range what only the other end says: 10 (जून) से 15 जून, (आज) शाम 4 से 6 बजे. */
function inherit(fields: Fields, other: Fields): Fields {
  const { year, month, calendar, day, days, weekday, yearShift, monthShift } = other
  const hasDay = fields.day !== undefined || fields.days !== undefined || fields.weekday !== undefined
  return {
    ...(fields.year === undefined && fields.yearShift === undefined && { ...(year !== undefined && { year }), ...(yearShift !== undefined && { yearShift }) }),
    ...(fields.month === undefined && !hasDay && fields.hour !== undefined && { ...(month !== undefined && { month }), ...(day !== undefined && { day }), ...(days !== undefined && { days }), ...(weekday !== undefined && { weekday }) }),
    ...(monthShift !== undefined && fields.month === undefined && { monthShift }),
    ...(calendar !== undefined && { calendar }),
    ...fields,
  }
}

/** Whether what was read is a time where it stands, and not a part of one, a duration, or a common word. */
function isTime(scene: Scene, { from, to, meaning }: Candidate): boolean {
  switch (meaning.kind) {
    case 'offset':
      return !meaning.due || standsAlone(scene, from, to) || isPromise(scene, to)
    case 'moment':
      return isMoment(scene, from, to, meaning.fields)
    default:
      return true
  }
}

function isMoment(scene: Scene, from: number, to: number, fields: Fields): boolean {
  const said = Object.keys(fields)
  if (said.length === 1 && fields.part !== undefined) return isTermOfDay(scene, to)
  if (said.length === 1 && (fields.nthWeek !== undefined || fields.half !== undefined)) return false
  if (fields.this === true && fields.yearShift === undefined) return false
  if (fields.nthWeek !== undefined && fields.month === undefined && fields.monthShift === undefined) return false
  if (fields.month !== undefined && said.every((field) => field === 'month' || field === 'calendar')) return isMonthHere(scene, from, to)
  return true
}

/** A part of day alone is as vague as daily life, but for a term: शाम तक, सायंकाळपर्यंत. */
function isTermOfDay(scene: Scene, to: number): boolean {
  if (wordAt(scene, to - 1).unit !== undefined) return false
  return wordAt(scene, to - 1).ending === 'until' || skipParticle(scene, to, 'until') > to
}

/** A month alone: मार्च is also a procession and मई, माघ are names, so something has to stand behind that stands behind times. */
function isMonthHere(scene: Scene, from: number, to: number): boolean {
  const { doubtful, ending } = wordAt(scene, from)
  if (doubtful === true) return false
  if (ending !== undefined || to > from + 1 || !isNear(scene.text, to)) return true
  if (scene.text.kinds[to] === TokenKind.punctuation) return true
  const { particle, edge } = wordAt(scene, to)
  return particle !== undefined || edge === true
}
