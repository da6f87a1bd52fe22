import { TokenKind } from '../text/index.ts'
import type { Fields, Piece } from './fields.ts'
import { dayAt, digitsAt, endsNumber, find, isGlued, isNear, type Scene, skipMark, skipParticle, takeEnding, widthAt, wordAt } from './scene.ts'
import { readClock } from './clock.ts'

/** Reads a date that begins at a token: 16 जून · जून 16 · 16/06/2023 · 03-APR-2020 · 27 तारीख · जून. The year, where it follows, is a piece of its own. */
export function readDate(scene: Scene, at: number): Piece | undefined {
  return readNumericDate(scene, at) ?? readDayMonth(scene, at) ?? readMonthDay(scene, at) ?? readDayAlone(scene, at)
}

/** Three fields between the same mark: the month may be written out, the year is the one of four digits. */
function readNumericDate(scene: Scene, at: number): Piece | undefined {
  const { text } = scene
  const mark = text.keys[at + 1] ?? ''
  if (!'-/.'.includes(mark) || mark === '' || text.keys[at + 3] !== mark) return undefined
  for (let index = at + 1; index < at + 5; index++) if (!isGlued(text, index)) return undefined
  // A fourth field makes it a version or an address.
  if (isGlued(text, at + 5) && (text.keys[at + 5] === mark || text.kinds[at + 5] === TokenKind.digits)) return undefined
  const fields = [at, at + 2, at + 4].map((index) => ({ month: wordAt(scene, index).month, value: digitsAt(scene, index), width: widthAt(scene, index) }))
  const named = fields.find(({ month }) => month !== undefined)?.month
  const numbers = fields.filter(({ value }) => value !== undefined)
  const year = numbers.find(({ width }) => width === 4) ?? (numbers.at(-1)?.width === 2 && mark !== '.' ? numbers.at(-1) : undefined)
  if (year?.value === undefined || numbers.length !== (named === undefined ? 3 : 2)) return undefined
  const [first, second] = numbers.filter((number) => number !== year).map(({ value }) => value ?? 0)
  const set = order(numbers[0] === year, first ?? 0, named ?? second, named !== undefined)
  if (set === undefined) return undefined
  const fullYear = year.width === 4 ? year.value : year.value + (year.value < 50 ? 2000 : 1900)
  return { to: takeEnding(scene, at + 5), fields: { year: fullYear, ...set, ...(mark === '/' && year.width === 4 && { slashed: true }) } }
}

/** Day first unless the year comes first or only the other order is possible. */
function order(yearFirst: boolean, first: number, second: number | undefined, named: boolean): { day: number; month: number } | undefined {
  if (second === undefined) return undefined
  if (named) return { day: first, month: second }
  const [day, month] = yearFirst ? [second, first] : [first, second]
  if (month >= 1 && month <= 12 && day >= 1 && day <= 32) return { day, month }
  return day >= 1 && day <= 12 && month <= 32 && month >= 1 ? { day: month, month: day } : undefined
}

interface Month {
  readonly to: number
  readonly fields: Fields
}

/** A month's name, the stop of its short form, and माह behind it. */
export function readMonth(scene: Scene, at: number): Month | undefined {
  const found = find(scene, at)
  if (found?.word.month === undefined) return undefined
  const { month, calendar, doubtful } = found.word
  let { to } = found
  const stop = isGlued(scene.text, to) ? skipMark(scene, to, '.॰') : to
  if (doubtful === true && stop > to && (digitsAt(scene, stop) !== undefined || isNear(scene.text, stop))) to = stop
  if (isNear(scene.text, to) && wordAt(scene, to).unit === 'month') to++
  return { to, fields: { month, ...(calendar !== undefined && { calendar }) } }
}

/** 16 जून, 5th June, १५ गते जेठ, 10 से 15 जून, 23 व 24 अप्रैल. */
function readDayMonth(scene: Scene, at: number): Piece | undefined {
  const first = dayAt(scene, at)
  if (first === undefined) return undefined
  const last = readSecondDay(scene, first)
  const end = last?.to ?? first.to
  const month = readMonth(scene, skipToMonth(scene, end))
  if (month === undefined) return undefined
  const fields = { ...month.fields, day: first.value }
  return { to: month.to, fields, ...(last !== undefined && last.value > first.value && { until: { ...month.fields, day: last.value } }) }
}

function skipToMonth(scene: Scene, at: number): number {
  if (!isNear(scene.text, at)) return scene.text.length
  const mark = skipMark(scene, at, '.-')
  const dayMark = wordAt(scene, mark).dayMark === true ? mark + 1 : mark
  const of = skipParticle(scene, dayMark, 'of')
  return isNear(scene.text, of) ? of : scene.text.length
}

/** The end of 10 से 15, 12-14; 23 व 24 are one time too, but 9 और 14 are two. */
function readSecondDay(scene: Scene, { value, to: at }: { value: number; to: number }): { value: number; to: number } | undefined {
  const joint = skipMark(scene, at, '-')
  const next = joint > at ? joint : skipParticle(scene, at, 'from to')
  if (next > at) return isNear(scene.text, next) ? dayAt(scene, next) : undefined
  const and = skipParticle(scene, at, 'and')
  const day = and > at && isNear(scene.text, and) ? dayAt(scene, and) : undefined
  return day?.value === value + 1 ? day : undefined
}

/** जून 16, सितंबर की दस तारीख, पुस ५ गते, and a month alone. */
function readMonthDay(scene: Scene, at: number): Piece | undefined {
  const month = readMonth(scene, at)
  if (month === undefined) return undefined
  const day = readDayBehind(scene, month.to)
  // ne जुन is also "which": जुन सन् २००२ यताकै is no June.
  if (day === undefined) return wordAt(scene, at).doubtful === true && wordAt(scene, month.to).era !== undefined ? undefined : month
  const last = readSecondDay(scene, day)
  const fields = { ...month.fields, day: day.value }
  if (last === undefined || last.value <= day.value || !endsNumber(scene, last.to)) return { to: day.to, fields }
  return { to: readDayMark(scene, last.to) ?? takeEnding(scene, last.to), fields, until: { ...month.fields, day: last.value } }
}

function readDayBehind(scene: Scene, at: number): { value: number; to: number } | undefined {
  const of = skipParticle(scene, at, 'of')
  const start = skipMark(scene, of, ',-')
  if (!isNear(scene.text, start)) return undefined
  const day = dayAt(scene, start)
  if (day === undefined) return undefined
  const marked = readDayMark(scene, day.to)
  if (marked !== undefined) return { value: day.value, to: marked }
  if (of > at || day.ordinal || !endsNumber(scene, day.to) || isClockDigits(scene, start)) return undefined
  // A date range or a figure, not a day: जून 15-20 करोड़, 10.5.
  if (isGlued(scene.text, day.to) && '.:%'.includes(scene.text.keys[day.to] ?? ' ') && digitsAt(scene, day.to + 1) !== undefined) return undefined
  return { value: day.value, to: takeEnding(scene, day.to) }
}

function isClockDigits(scene: Scene, at: number): boolean {
  return isGlued(scene.text, at + 1) && scene.text.keys[at + 1] === ':'
}

/** The token behind गते or तारीख, if it stands at a token. */
function readDayMark(scene: Scene, at: number): number | undefined {
  if (!isNear(scene.text, at)) return undefined
  const found = find(scene, at)
  return found?.word.dayMark === true ? found.to : undefined
}

/** 27 तारीख, १६ गते, ता. 9; and the 15 को that a clock time follows. */
function readDayAlone(scene: Scene, at: number): Piece | undefined {
  const marked = readDayMark(scene, at)
  const day = dayAt(scene, marked === undefined ? at : skipMark(scene, marked, '.'))
  if (day === undefined) return undefined
  if (marked !== undefined) return { to: day.to, fields: { day: day.value } }
  const behind = readDayMark(scene, day.to)
  const { calendar } = wordAt(scene, day.to)
  if (behind !== undefined) return { to: behind, fields: { day: day.value, ...(calendar !== undefined && { calendar }) } }
  const particle = skipParticle(scene, day.to, 'on')
  return particle > day.to && readClock(scene, particle, {}) !== undefined ? { to: day.to, fields: { day: day.value } } : undefined
}
