import { TokenKind } from '../text/index.ts'
import type { Fields, Piece } from './fields.ts'
import { digitsAt, find, isGlued, isNear, numberAt, type Scene, skipMark, skipParticle, takeEnding, widthAt, wordAt } from './scene.ts'

/** Years that stand in figures without a word that says so: before them are counts, and so are those beyond. */
const EARLIEST = 1700
const LATEST = 2150
/** From here on a plain year in a text dated by Bikram Sambat is one of it; below, of the Gregorian calendar. */
const BIKRAM_FROM = 2041

/**
 * Reads a year, or a range of years written as one (2014-19, 2022-23): साल 2014 · सन् १९९० · २०८२/८३ · 1998 में.
 *
 * @param dated whether a month or a modifier beside it already makes the number a year
 */
export function readYear(scene: Scene, at: number, dated: boolean): Piece | undefined {
  const era = readEra(scene, at)
  const start = era?.to ?? at
  const year = readPlainYear(scene, start)
  if (year === undefined) return undefined
  if (era === undefined && !dated && !isYearHere(scene, at, year)) return undefined
  const calendar = calendarOf(scene, era, year.value)
  const fields = { year: year.value, ...(calendar !== undefined && { calendar }) }
  const until = year.last === undefined ? undefined : { ...fields, year: year.last }
  return { to: takeYearWord(scene, year.to), fields, ...(until !== undefined && { until }) }
}

/** How long a word before a year gets: विक्रम संवत् साल. */
const MOST_ERA_TOKENS = 4

function readEra(scene: Scene, at: number): { to: number; bikram: boolean; gregorian: boolean } | undefined {
  let to = at
  let bikram = false
  let gregorian = false
  // नेपाल writes both: सन् साल; the words may also stand apart by a colon or a stop.
  for (let found = find(scene, to); found !== undefined && to - at < MOST_ERA_TOKENS && (to === at || isNear(scene.text, to)); found = find(scene, to)) {
    const { era, unit } = found.word
    if (era === undefined && unit !== 'year') break
    bikram ||= era === 'bikram'
    gregorian ||= era === 'gregorian'
    to = skipMark(scene, found.to, '.:')
  }
  return to === at || !isNear(scene.text, to) ? undefined : { to, bikram, gregorian }
}

interface PlainYear {
  readonly value: number
  readonly last?: number
  readonly to: number
  readonly digits: boolean
}

function readPlainYear(scene: Scene, at: number): PlainYear | undefined {
  const value = digitsAt(scene, at)
  if (value === undefined) return readSpokenYear(scene, at)
  if (widthAt(scene, at) !== 4 || value < 1000 || value > LATEST) return undefined
  const mark = scene.text.keys[at + 1] ?? ''
  const isTight = isGlued(scene.text, at + 1) && isGlued(scene.text, at + 2)
  const isJoined = (mark === '-' || mark === '/') && (isTight || isLoose(scene, at, value))
  const second = isJoined ? digitsAt(scene, at + 2) : undefined
  const width = widthAt(scene, at + 2)
  const last = second === undefined || width < 2 || width === 3 ? undefined : width === 4 ? second : value - (value % 100) + second
  if (last === undefined || last <= value || last - value > 60) return { value, to: at + 1, digits: true }
  // 2016-12-22 and 2014-19-… are dates.
  if (isGlued(scene.text, at + 3) && (scene.text.keys[at + 3] === mark || scene.text.kinds[at + 3] === TokenKind.digits)) return undefined
  return { value, last, to: at + 3, digits: true }
}

/** 2004- 2005, 1980 -81: years that a scrape pulled apart; of two digits only the next one. */
function isLoose(scene: Scene, at: number, value: number): boolean {
  if (!isNear(scene.text, at + 1) || !isNear(scene.text, at + 2)) return false
  return widthAt(scene, at + 2) === 4 || (isGlued(scene.text, at + 2) && widthAt(scene, at + 2) === 2 && digitsAt(scene, at + 2) === (value + 1) % 100)
}

/** दो हजार अठारह, उन्नीस सौ अठत्तर. */
function readSpokenYear(scene: Scene, at: number): PlainYear | undefined {
  const number = numberAt(scene, at)
  if (number?.scaled !== true || number.written !== 'words' || !Number.isInteger(number.value)) return undefined
  return number.value >= EARLIEST && number.value <= LATEST ? { value: number.value, to: number.to, digits: false } : undefined
}

function calendarOf(scene: Scene, era: { bikram: boolean; gregorian: boolean } | undefined, year: number): 'bikram' | 'gregorian' | undefined {
  if (era?.gregorian === true) return 'gregorian'
  if (scene.lexicon.bikramZone === undefined) return era?.bikram === true ? 'bikram' : undefined
  if (era?.bikram === true && year > 1950 && year < 2100) return year >= BIKRAM_FROM ? 'bikram' : 'gregorian'
  return year >= BIKRAM_FROM ? 'bikram' : undefined
}

/** Whether a bare number of four digits is a year where it stands. */
function isYearHere(scene: Scene, at: number, { value, to, digits, last }: PlainYear): boolean {
  const { text } = scene
  if (!digits || value < EARLIEST || isGrouped(scene, at, to)) return false
  if (last !== undefined) return value >= 1850 && (value < 2060 || scene.lexicon.bikramZone !== undefined)
  if (!isNear(text, to)) return isNamed(scene, at, value)
  const word = find(scene, to)?.word ?? wordAt(scene, to)
  if (text.kinds[to] === TokenKind.punctuation) return isNamed(scene, at, value)
  if (word.unit === 'year') return word.ending !== undefined || wordAt(scene, to + 1).particle === 'in'
  if (word.edge === true) return true
  // A round thousand with of is a count (2000 के नोट); the other particles stand behind years only.
  if (word.particle === undefined || word.particle === 'on') return false
  if (value % 1000 === 0) return word.particle === 'in' || word.particle === 'until' || word.particle === 'after'
  return true
}

/** Whether figures or money marks touch the number: 1,2019 · ₹2019 · 2019.5. */
function isGrouped(scene: Scene, at: number, to: number): boolean {
  const { text } = scene
  const before = text.keys[at - 1] ?? ''
  if (at > 0 && isGlued(text, at) && !'("\'[/:;।.-'.includes(before)) return text.kinds[at - 1] === TokenKind.punctuation || text.kinds[at - 1] === TokenKind.digits
  if (isGlued(text, at) && '.,/-'.includes(before) && text.kinds[at - 2] === TokenKind.digits && isGlued(text, at - 1)) return true
  return isGlued(text, to) && '.,%/-'.includes(text.keys[to] ?? ' ') && isGlued(text, to + 1) && text.kinds[to + 1] === TokenKind.digits
}

/** A recent year behind a name: लोकसभा चुनाव 2019, T20 World Cup 2024. */
function isNamed(scene: Scene, at: number, value: number): boolean {
  const { text } = scene
  if (value < 1900 || value > 2099 || value % 1000 === 0 || !isNear(text, at) || at === 0) return false
  const kind = text.kinds[at - 1]
  return kind === TokenKind.devanagari || kind === TokenKind.latin || text.keys[at - 1] === ','
}

/** साल behind the number: 1998 साल में, २०७९ सालमा. */
function takeYearWord(scene: Scene, to: number): number {
  const glued = takeEnding(scene, to)
  if (glued > to || !isNear(scene.text, to)) return glued
  const { unit, ending } = wordAt(scene, to)
  return unit === 'year' && (ending !== undefined || wordAt(scene, to + 1).particle === 'in') ? to + 1 : to
}

/** A decade or a century: 1990 के दशक, 90 के दशक, 21वीं सदी. */
export function readAge(scene: Scene, at: number): Piece | undefined {
  const era = readEra(scene, at)
  const number = numberAt(scene, era?.to ?? at)
  const ordinal = number === undefined ? find(scene, at) : undefined
  const value = number?.value ?? ordinal?.word.ordinal
  const behind = number?.to ?? ordinal?.to
  if (value === undefined || behind === undefined || !Number.isInteger(value)) return undefined
  const to = skipParticle(scene, takeEnding(scene, skipMark(scene, behind, '-')), 'of')
  if (!isNear(scene.text, to)) return undefined
  const { unit } = wordAt(scene, skipOrdinalEnding(scene, to))
  const end = skipOrdinalEnding(scene, to) + 1
  const fields = unit === 'decade' ? decadeOf(value) : unit === 'century' && (number?.ordinal === true || ordinal !== undefined || end > to + 1) ? centuryOf(value) : undefined
  return fields === undefined ? undefined : { to: end, fields }
}

function skipOrdinalEnding(scene: Scene, at: number): number {
  return wordAt(scene, at).ordinalEnding === true ? at + 1 : at
}

function decadeOf(value: number): Fields | undefined {
  if (value % 10 !== 0) return undefined
  if (value >= 1000 && value < 2200) return { decade: value / 10 }
  return value >= 20 && value <= 90 ? { decade: 190 + value / 10 } : undefined
}

function centuryOf(value: number): Fields | undefined {
  return value >= 1 && value <= 30 ? { century: value - 1 } : undefined
}
