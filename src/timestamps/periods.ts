import type { Unit } from '../language/tables/timestamps.ts'
import { readDate, readMonth } from './dates.ts'
import type { Fields, Meaning, Piece } from './fields.ts'
import { find, type Found, isNear, numberAt, type Scene, skipMark, skipParticle, wordAt } from './scene.ts'
import { standsAlone } from './tense.ts'
import { readYear } from './years.ts'

/** Reads a period counted from the reference or from a time named before: पिछले साल · इसी सप्ताह · अगले सोमवार · गत भदौ २८ गते · उसी दिन. */
export function readPeriod(scene: Scene, at: number): Piece | undefined {
  const found = find(scene, at)
  if (found === undefined) return undefined
  const { word } = found
  if (word.unit !== undefined) return readEdge(scene, found, word.unit)
  if (word.period !== undefined) return { to: found.to, fields: shift(word.period[1], word.period[0]) ?? {} }
  if (word.anchor === true) return readAnchored(scene, found)
  return word.modifier === undefined ? undefined : readModified(scene, found, word.modifier)
}

/** साल के अंत (में), महीने की शुरुआत: of the reference's own period. */
function readEdge(scene: Scene, { to, word }: Found, unit: Unit): Piece | undefined {
  if (unit !== 'year' && unit !== 'month' && unit !== 'week') return undefined
  const of = skipParticle(scene, to, 'of')
  if ((of === to && word.ending !== 'of') || !isNear(scene.text, of) || find(scene, of)?.word.edge !== true) return undefined
  return { to, fields: shift(unit, 0) ?? {} }
}

function readAnchored(scene: Scene, { to }: Found): Piece | undefined {
  if (!isNear(scene.text, to)) return undefined
  const { unit, part } = wordAt(scene, to)
  if (unit === 'day' || unit === 'year' || unit === 'month' || unit === 'week') return { to: to + 1, fields: { anchored: unit } }
  return part === undefined ? undefined : { to: to + 1, fields: { anchored: 'day' } }
}

function readModified(scene: Scene, { to }: Found, modifier: -1 | 0 | 1): Piece | undefined {
  if (!isNear(scene.text, to)) return undefined
  const next = find(scene, to)
  if (next === undefined) return readSided(scene, to, modifier)
  const { unit, weekday, part, fiscal, ordinal, modifier: second } = next.word
  if (fiscal === true) return readFiscal(scene, to, modifier)
  if (weekday !== undefined) return { to: next.to, fields: { weekday, weekdayShift: modifier } }
  if (unit === 'day') return { to: next.to, fields: modifier === 0 ? { anchored: 'day', this: true } : { anchored: 'day', step: modifier } }
  if (unit !== undefined) {
    const fields = shift(unit, modifier)
    return fields === undefined ? undefined : { to: next.to, fields }
  }
  // बीती रात is the night before today, इस रात today's.
  if (part !== undefined) return { to: next.to, fields: modifier === 1 ? { anchored: 'day', step: 1, part } : { days: [modifier, modifier], part } }
  if (second !== undefined && second !== 0 && modifier === 0) return readModified(scene, next, second)
  return ordinal === undefined ? readSided(scene, to, modifier) : undefined
}

/** गत जुलाई, यही माघ १६ गते, आगामी 15 जून. */
function readSided(scene: Scene, at: number, side: -1 | 0 | 1): Piece | undefined {
  const date = readDate(scene, at)
  if (date?.fields.month === undefined || date.fields.year !== undefined) return undefined
  return { ...date, fields: { ...date.fields, side }, ...(date.until !== undefined && { until: { ...date.until, side } }) }
}

function shift(unit: Unit, by: number): Fields | undefined {
  switch (unit) {
    case 'year': return { yearShift: by }
    case 'month': return { monthShift: by }
    case 'week': return { weekShift: by }
    case 'quarter': return { quarterShift: by }
    case 'decade': return { decadeShift: by }
    case 'hour':
    case 'minute': return by === 0 ? { now: unit } : undefined
    default: return undefined
  }
}

/** वित्त वर्ष 2022-23, चालू वित्त वर्ष, आर्थिक वर्ष २०८२/८३. */
export function readFiscal(scene: Scene, at: number, modifier?: -1 | 0 | 1): Piece | undefined {
  const found = find(scene, at)
  if (found?.word.fiscal !== true) return undefined
  const word = wordAt(scene, found.to)
  const isYear = word.unit === 'year' && isNear(scene.text, found.to)
  const to = isYear ? found.to + 1 : found.to
  const year = isNear(scene.text, to) ? readYear(scene, to, true) : undefined
  if (year !== undefined) return { to: year.to, fields: { ...year.fields, fiscal: true }, ...(year.until !== undefined && { until: year.until }) }
  return modifier === undefined || !isYear ? undefined : { to, fields: { fiscal: true, yearShift: modifier } }
}

/** पहली तिमाही, दूसरी छमाही, तीसरे मंगलवार, दूसरे सप्ताह: an ordinal and what it counts. */
export function readOrdinal(scene: Scene, at: number): Piece | undefined {
  const found = find(scene, at)
  const number = found?.word.ordinal === undefined ? numberAt(scene, at) : undefined
  const value = found?.word.ordinal ?? (number?.ordinal === true ? number.value : undefined)
  const to = found?.word.ordinal === undefined ? number?.to : found.to
  if (value === undefined || value === 0 || to === undefined || !isNear(scene.text, to)) return undefined
  const { unit, weekday, dayMark } = wordAt(scene, to)
  if (value < 0) return weekday === undefined ? undefined : { to: to + 1, fields: { nth: value, weekday } }
  if (unit === 'quarter' && value <= 4) return { to: to + 1, fields: { quarter: value } }
  if (unit === 'half' && value <= 2) return { to: to + 1, fields: { half: value } }
  if (unit === 'week' && value <= 5) return { to: to + 1, fields: { nthWeek: value } }
  if (weekday !== undefined && value <= 5) return { to: to + 1, fields: { nth: value, weekday } }
  return dayMark === true && value <= 31 ? { to: to + 1, fields: { day: value } } : undefined
}

/** जुलाई-सितंबर तिमाही: a quarter told by its months. */
export function readMonthsOfQuarter(scene: Scene, at: number): Piece | undefined {
  const first = readMonth(scene, at)
  if (first?.fields.month === undefined || scene.text.keys[first.to] !== '-') return undefined
  const last = readMonth(scene, first.to + 1)
  if (last?.fields.month === undefined) return undefined
  const behind = skipParticle(scene, last.to, 'of')
  const isQuarter = isNear(scene.text, behind) && wordAt(scene, behind).unit === 'quarter'
  const quarter = (first.fields.month + 2) / 3
  if (!isQuarter || !Number.isInteger(quarter) || last.fields.month !== first.fields.month + 2) return undefined
  return { to: behind + 1, fields: { quarter } }
}

/** पिछले दस दिन, अगले तीन महीने, बीते 24 घंटे: a stretch that ends or begins at the reference; कुछ leaves it open. */
export function readStretch(scene: Scene, at: number): { to: number; meaning: Meaning } | undefined {
  const modifier = find(scene, at)
  const sign = modifier?.word.modifier
  if (modifier === undefined || sign === undefined || sign === 0 || !isNear(scene.text, modifier.to)) return undefined
  if (wordAt(scene, modifier.to).vagueAmount === true) {
    const unit = find(scene, modifier.to + 1)
    return unit?.word.unit === undefined ? undefined : { to: unit.to, meaning: { kind: 'unresolved' } }
  }
  const amount = readAmount(scene, modifier.to)
  if (amount === undefined) return undefined
  const unit = find(scene, amount.to)
  if (unit?.word.unit === undefined || !isNear(scene.text, amount.to)) return undefined
  // Alone on its line it is the term of a clock or calendar: येत्या 3 दिवसांमध्ये.
  if (sign === 1 && unit.word.ending === 'in' && standsAlone(scene, at, unit.to)) {
    return { to: unit.to, meaning: { kind: 'offset', steps: [[amount.value, unit.word.unit]], sign, due: true } }
  }
  return { to: unit.to, meaning: { kind: 'stretch', amount: amount.value, unit: unit.word.unit, sign } }
}

/** Three, two or three (the more counts), चार-पांच. */
export function readAmount(scene: Scene, at: number): { to: number; value: number; least?: number } | undefined {
  const number = numberAt(scene, at)
  if (number === undefined || number.ordinal === true || number.value < 0) return undefined
  const hyphen = skipMark(scene, number.to, '-')
  const dash = hyphen > number.to ? hyphen : skipParticle(scene, number.to, 'and to from')
  const more = dash > number.to && isNear(scene.text, dash) ? numberAt(scene, dash) : undefined
  if (more !== undefined && more.value > number.value && wordAt(scene, more.to).unit !== undefined) return { to: more.to, value: more.value, least: number.value }
  const next = isNear(scene.text, number.to) ? numberAt(scene, number.to) : undefined
  if (next?.value === number.value + 1 && next.written === 'words') return { to: next.to, value: next.value, least: number.value }
  return { to: number.to, value: number.value }
}
