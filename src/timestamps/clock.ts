import { TokenKind } from '../text/index.ts'
import type { Fields, Piece } from './fields.ts'
import { digitsAt, find, isGlued, isNear, numberAt, type Scene, skipMark, skipParticle, takeEnding, widthAt, wordAt } from './scene.ts'

/**
 * Reads a clock time: शाम 4:33 बजे · साढ़े दस बजे · 12 बजकर 35 मिनट · 4:20 PM IST · सुबह 7 से रात 9 बजे.
 *
 * @param known what the expression says before it: a bare 16:42 counts behind a date or a part of day only
 */
export function readClock(scene: Scene, at: number, known: Fields): Piece | undefined {
  const part = readPart(scene, at)
  const start = part === undefined ? at : skipApproximators(scene, part.to)
  const time = readTime(scene, start)
  if (time === undefined) return undefined
  const fields = { ...part?.fields, ...time.fields }
  const range = readRange(scene, time, fields)
  if (range !== undefined) return range
  const tail = readTail(scene, time.to, time.fields.minute !== undefined)
  const told = tail !== undefined || time.told || isExpected(fields, known, time)
  if (!told) return undefined
  const all = { ...fields, ...tail?.fields }
  const after = all.part === undefined && all.meridiem === undefined && tail?.oclock === true && all.hour !== undefined && all.hour <= 12 ? readPartBehind(scene, tail.to) : undefined
  return { to: after?.to ?? tail?.to ?? time.to, fields: { ...all, ...after?.fields } }
}

/** शाम, देर रात; and what leads on to the hour: शाम के (4 बजे), रात में (12 बजकर). */
function readPart(scene: Scene, at: number): Piece | undefined {
  const found = find(scene, at)
  if (found?.word.part === undefined) return undefined
  const to = skipParticle(scene, skipMark(scene, found.to, ','), 'of in on')
  return isNear(scene.text, to) ? { to, fields: { part: found.word.part } } : undefined
}

function readPartBehind(scene: Scene, at: number): Piece | undefined {
  if (!isNear(scene.text, at)) return undefined
  const found = find(scene, at)
  return found?.word.part === undefined ? undefined : { to: found.to, fields: { part: found.word.part } }
}

export function skipApproximators(scene: Scene, at: number): number {
  const found = isNear(scene.text, at) ? find(scene, at) : undefined
  return found?.word.approximator === true ? found.to : at
}

interface Time extends Piece {
  /** Whether it is a clock time whatever stands around it. */
  readonly told: boolean
  /** Whether it has minutes behind a colon. */
  readonly colon: boolean
}

function readTime(scene: Scene, at: number): Time | undefined {
  const hour = digitsAt(scene, at)
  if (hour === undefined) return readSpokenTime(scene, at)
  if (widthAt(scene, at) > 2 || hour > 24) return undefined
  const mark = scene.text.keys[at + 1] ?? ''
  const minute = digitsAt(scene, at + 2)
  const isFine = ':.'.includes(mark) && mark !== '' && isGlued(scene.text, at + 1) && isGlued(scene.text, at + 2) && widthAt(scene, at + 2) === 2
  if (!isFine || minute === undefined || minute > 59) return readSpokenTime(scene, at)
  const second = mark === ':' && scene.text.keys[at + 3] === ':' && isGlued(scene.text, at + 4) ? digitsAt(scene, at + 4) : undefined
  const fields = { hour, minute, ...(second !== undefined && second < 60 && { second }) }
  return { to: skipFraction(scene, at + (second === undefined ? 3 : 5), second), fields, told: false, colon: mark === ':' }
}

/** The milliseconds of a machine stamp: 41.250. */
function skipFraction(scene: Scene, at: number, second: number | undefined): number {
  const isFraction = second !== undefined && scene.text.keys[at] === '.' && isGlued(scene.text, at) && isGlued(scene.text, at + 1) && scene.text.kinds[at + 1] === TokenKind.digits
  return isFraction ? at + 2 : at
}

/** चार, साढ़े चार, 12 बजकर 35 मिनट. */
function readSpokenTime(scene: Scene, at: number): Time | undefined {
  const number = numberAt(scene, at)
  if (number === undefined || number.scaled || number.ordinal === true || number.value < 0 || number.value > 24) return undefined
  const minutes = number.value * 60
  if (!Number.isInteger(minutes)) return undefined
  const hour = Math.floor(number.value)
  const past = isNear(scene.text, number.to) ? find(scene, number.to) : undefined
  const more = past?.word.pastHour === true ? numberAt(scene, past.to) : undefined
  if (more !== undefined && more.value < 60 && Number.isInteger(more.value)) {
    const to = wordAt(scene, more.to).unit === 'minute' ? more.to + 1 : more.to
    return { to, fields: { hour, minute: more.value }, told: true, colon: false }
  }
  return { to: number.to, fields: minutes % 60 === 0 ? { hour } : { hour, minute: minutes % 60 }, told: false, colon: false }
}

/** बजे, PM, (IST), +05:30, and मिनट behind 2.40. */
function readTail(scene: Scene, at: number, exact: boolean): { to: number; fields: Fields; oclock: boolean } | undefined {
  let to = at
  let oclock = false
  let fields: Fields = {}
  for (let next = find(scene, to); next !== undefined && isNear(scene.text, to); next = find(scene, to)) {
    const { oclock: isOclock, meridiem, unit } = next.word
    if (isOclock === true) oclock = true
    else if (meridiem !== undefined && fields.meridiem === undefined) fields = { ...fields, meridiem }
    else if (exact && unit === 'minute' && to === at) oclock = true
    else break
    to = next.to
  }
  const zone = exact || fields.meridiem !== undefined ? readZone(scene, to) : undefined
  if (zone === undefined) return to === at ? undefined : { to, fields, oclock }
  return { to: zone.to, fields: { ...fields, ...zone.fields }, oclock }
}

/** IST, (IST), Z, +05:30, and the +5:30 that some pages print. */
export function readZone(scene: Scene, at: number): Piece | undefined {
  const { text } = scene
  if (!isNear(text, at)) return undefined
  const open = text.keys[at] === '(' ? at + 1 : at
  const found = find(scene, open)
  if (found?.word.zone !== undefined) {
    if (open === at) return { to: found.to, fields: { zone: found.word.zone } }
    return text.keys[found.to] === ')' ? { to: found.to + 1, fields: { zone: found.word.zone } } : undefined
  }
  const sign = text.keys[at] === '+' ? 1 : text.keys[at] === '-' ? -1 : 0
  const hours = digitsAt(scene, at + 1)
  if (sign === 0 || hours === undefined || !isGlued(text, at) || !isGlued(text, at + 1)) return undefined
  if (hours > 1400 || (hours > 14 && widthAt(scene, at + 1) < 4)) return undefined
  if (widthAt(scene, at + 1) === 4) return { to: at + 2, fields: { zone: sign * (Math.floor(hours / 100) * 60 + (hours % 100)) } }
  const minutes = digitsAt(scene, at + 3)
  return text.keys[at + 2] === ':' && minutes !== undefined ? { to: at + 4, fields: { zone: sign * (hours * 60 + minutes) } } : undefined
}

function isExpected(fields: Fields, known: Fields, time: Time): boolean {
  if (fields.minute === undefined) return false
  if (fields.part !== undefined || known.part !== undefined) return true
  return time.colon && (known.day !== undefined || known.days !== undefined || known.weekday !== undefined)
}

/** 7 से रात 9 बजे, 12 से 4 बजे, १२ देखि १ बजेसम्म: only the last hour says बजे. */
function readRange(scene: Scene, first: Time, fields: Fields): Piece | undefined {
  const dash = skipMark(scene, takeEnding(scene, first.to), '-')
  const joint = dash > first.to ? dash : skipParticle(scene, first.to, 'from to')
  if (joint === first.to || !isNear(scene.text, joint)) return undefined
  const part = readPart(scene, joint)
  const second = readTime(scene, skipApproximators(scene, part?.to ?? joint))
  if (second === undefined) return undefined
  const tail = readTail(scene, second.to, false)
  if (tail?.oclock !== true && tail?.fields.meridiem === undefined) return undefined
  const until = { ...(fields.part !== undefined && part === undefined && { part: fields.part }), ...part?.fields, ...second.fields, ...tail.fields }
  return { to: tail.to, fields: { ...fields, ...(fields.part === undefined && until.meridiem !== undefined && { meridiem: until.meridiem }) }, until }
}
