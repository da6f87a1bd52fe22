import { readClock, readZone, skipApproximators } from './clock.ts'
import { readDate } from './dates.ts'
import type { Fields, Piece } from './fields.ts'
import { readFiscal, readMonthsOfQuarter, readOrdinal, readPeriod } from './periods.ts'
import { find, type Found, isGlued, isNear, opensNumber, type Scene, skipMark, skipParticle, wordAt } from './scene.ts'
import { readAge, readYear } from './years.ts'

/** What makes a time more exact than the pieces before it; a second piece that says the same begins another expression. */
const GROUPS: readonly (readonly (keyof Fields)[])[] = [
  ['year', 'yearShift', 'decade', 'decadeShift', 'century'],
  ['month', 'monthShift', 'quarter', 'quarterShift', 'half', 'weekShift', 'nthWeek'],
  ['day', 'days', 'anchored', 'nth'],
  ['weekday'],
  ['hour', 'now'],
  ['part'],
]

/**
 * Reads one point in time from its pieces, in whatever order an outlet puts them: मंगलवार, 16 जून 2023 की शाम 4 बजे ·
 * Jun 16, 2023, 4:33 PM IST · पिछले साल 25 मई · 2024 की पहली छमाही.
 */
export function readMoment(scene: Scene, at: number): Piece | undefined {
  const first = readPiece(scene, at, {})
  if (first === undefined) return undefined
  let piece = first
  for (let next = readNext(scene, piece); next !== undefined; next = readNext(scene, piece)) piece = next
  const to = takeEdge(scene, piece.to)
  return to === piece.to ? piece : { ...piece, to }
}

function readNext(scene: Scene, piece: Piece): Piece | undefined {
  if (piece.until !== undefined && piece.fields.hour !== undefined) return undefined
  for (const at of jointsAt(scene, piece)) {
    const next = readPiece(scene, at, piece.fields)
    if (next !== undefined && fits(piece.fields, next.fields)) return merge(piece, next)
  }
  return undefined
}

function merge(piece: Piece, next: Piece): Piece {
  const fields = { ...piece.fields, ...next.fields }
  const until = next.until !== undefined ? { ...piece.fields, ...next.until } : piece.until !== undefined ? { ...piece.until, ...next.fields } : undefined
  return { to: next.to, fields, ...(until !== undefined && { until }) }
}

function fits(known: Fields, next: Fields): boolean {
  for (const group of GROUPS) {
    const isSet = group.some((field) => known[field] !== undefined)
    if (isSet && group.some((field) => next[field] !== undefined) && !isFiner(known, next, group)) return false
  }
  if ((known.weekday !== undefined && next.days !== undefined) || (known.days !== undefined && next.weekday !== undefined)) return false
  if (known.calendar !== undefined && next.calendar !== undefined && known.calendar !== next.calendar) return false
  return !(known.hour !== undefined && next.part !== undefined && known.part === undefined && next.hour === undefined && known.meridiem !== undefined)
}

/** इस महीने की 24 तारीख is fine, and पिछले सप्ताह रविवार; two months are not. */
function isFiner(known: Fields, next: Fields, group: readonly (keyof Fields)[]): boolean {
  return group[0] === 'month' && known.nthWeek === undefined && known.weekShift === undefined && next.nthWeek !== undefined
}

/** Where the next piece may begin: at once, behind a mark, behind a postposition. */
function jointsAt(scene: Scene, { to, fields }: Piece): number[] {
  const { text } = scene
  const found: number[] = []
  const add = (at: number): void => {
    if (isNear(text, at) && !found.includes(at)) found.push(at)
  }
  add(to)
  const mark = skipMark(scene, to, ',')
  add(mark)
  if (text.keys[to] === 't' && isGlued(text, to)) add(to + 1)
  const dash = skipMark(scene, to, '-|.')
  if (dash > to && (text.keys[to] !== '.' || fields.month !== undefined)) add(dash)
  const of = skipParticle(scene, mark, 'of on')
  if (of > mark) add(skipApproximators(scene, of))
  // सोमवार में 4 बजे is not said, रात में 12 बजे is.
  add(skipApproximators(scene, mark))
  if (fields.part !== undefined || fields.days !== undefined) add(skipParticle(scene, to, 'in'))
  return found
}

function readPiece(scene: Scene, at: number, known: Fields): Piece | undefined {
  if (scene.text.keys[at] === '(') return readBracketed(scene, at, known)
  if (opensNumber(scene, at)) return readNumbered(scene, at, known)
  const found = find(scene, at)
  if (found === undefined) return known.hour === undefined ? undefined : readZone(scene, at)
  const { month, part, era, unit, ordinal, dayMark, fiscal } = found.word
  return (
    (month === undefined ? undefined : (readMonthsOfQuarter(scene, at) ?? readDate(scene, at))) ??
    (part === undefined || known.hour !== undefined ? undefined : readClock(scene, at, known)) ??
    (ordinal === undefined ? undefined : (readAge(scene, at) ?? readOrdinal(scene, at))) ??
    (era === undefined && unit === undefined ? undefined : (readAge(scene, at) ?? readYearHere(scene, at, known))) ??
    (dayMark === undefined ? undefined : readDate(scene, at)) ??
    (fiscal === undefined ? undefined : readFiscal(scene, at)) ??
    readPeriod(scene, at) ??
    readWord(found) ??
    (known.hour === undefined ? undefined : readZone(scene, at))
  )
}

function readNumbered(scene: Scene, at: number, known: Fields): Piece | undefined {
  const clock = known.hour === undefined ? readClock(scene, at, known) : undefined
  return clock ?? readAge(scene, at) ?? readDate(scene, at) ?? readYearHere(scene, at, known) ?? readOrdinal(scene, at)
}

/** The clock time of Webdunia's stamps, brackets and all: 18 फेब्रुवारी 2025 (19:37 IST). */
function readBracketed(scene: Scene, at: number, known: Fields): Piece | undefined {
  if (known.day === undefined || known.hour !== undefined) return undefined
  const clock = readClock(scene, at + 1, known)
  return clock?.fields.zone !== undefined && scene.text.keys[clock.to] === ')' ? { ...clock, to: clock.to + 1 } : undefined
}

function readYearHere(scene: Scene, at: number, known: Fields): Piece | undefined {
  if (known.year !== undefined) return undefined
  const dated = known.month !== undefined || known.day !== undefined
  const year = readYear(scene, at, dated)
  if (year !== undefined || dated) return year
  // A year that a month follows: सन् २०२३ नोभेम्बर १७, २०८२ जेठ १५ गते.
  const bare = readYear(scene, at, true)
  if (bare === undefined || bare.until !== undefined) return undefined
  const behind = skipParticle(scene, skipMark(scene, bare.to, ','), 'of')
  return isNear(scene.text, behind) && wordAt(scene, behind).month !== undefined ? bare : undefined
}

/** Words that are a piece by themselves. */
function readWord({ word, to }: Found): Piece | undefined {
  const { weekday, days, part, festival } = word
  if (weekday !== undefined) return { to, fields: { weekday } }
  if (days !== undefined) return { to, fields: { days } }
  if (festival !== undefined) return { to, fields: { month: festival[0], day: festival[1] } }
  return part === undefined ? undefined : { to, fields: { part } }
}

/** की शुरुआत, के अंत: part of the expression, though its value stays the whole period. */
function takeEdge(scene: Scene, at: number): number {
  if (!isNear(scene.text, at)) return at
  const of = skipParticle(scene, at, 'of')
  const found = isNear(scene.text, of) ? find(scene, of) : undefined
  // शुरू alone is a verb too; a phrase (इसी अवधि) may stand without a postposition.
  return found?.word.edge === true && (of > at || found.to > of + 1 || wordAt(scene, at - 1).ending === 'of') ? found.to : at
}
