import { calendarTables, type LanguageCode, numberTables, offsets, tablesOf, timestampTables } from '../language/index.ts'
import type { Particle, Row, TimestampTables } from '../language/tables/timestamps.ts'
import { type NumberLexicon, numberWordsOf } from '../numbers/index.ts'
import { fold, once, tokenize } from '../text/index.ts'
import { finish, markBeginnings } from './openers.ts'
import { minutesOf } from './reference.ts'
import type { Draft, DraftPhrase, Lexicon, Meanings } from './words.ts'

/** The lexicon of a set of languages, made once for each. */
export const lexiconOf: (languages: readonly LanguageCode[]) => Lexicon = (languages) => lexicons(languages.join())

const lexicons = once((key) => {
  const languages = key.split(',') as LanguageCode[]
  const bikram = languages.find((code) => calendarTables[code].bikramMonths.length > 0)
  const lexicon = build(tablesOf(timestampTables, languages), tablesOf(numberTables, languages).map(({ ordinalEndings }) => ordinalEndings), numberWordsOf(languages))
  return bikram === undefined ? lexicon : { ...lexicon, bikramZone: minutesOf(offsets[bikram]) }
})

function build(tables: readonly TimestampTables[], ordinalEndings: readonly string[], numerals: NumberLexicon): Lexicon {
  const draft: Draft = { words: new Map(), phrases: new Map() }
  for (const table of tables) {
    addNouns(draft, table)
    addMarks(draft, table)
  }
  const words = finish(draft, ordinalEndings, numerals)
  const verbEndings = tables.flatMap(({ tense }) => [
    ...split(tense.futureEndings).map((ending) => [fold(ending), 1] as const),
    ...split(tense.pastEndings).map((ending) => [fold(ending), -1] as const),
  ])
  const promiseEndings = tables.flatMap(({ tense }) => split(tense.promiseEndings).map(fold))
  const fiscalYear = tables[0]?.fiscalYear ?? { calendar: 'gregorian', month: 4 }
  return { words, numerals, beginnings: markBeginnings(words, numerals), verbEndings: byLastLetter(verbEndings), promiseEndings, fiscalYear }
}

function byLastLetter(endings: readonly (readonly [string, -1 | 1])[]): Lexicon['verbEndings'] {
  const letters = new Map<number, (readonly [string, -1 | 1])[]>()
  for (const row of endings) {
    const letter = row[0].charCodeAt(row[0].length - 1)
    const list = letters.get(letter)
    if (list === undefined) letters.set(letter, [row])
    else list.push(row)
  }
  return letters
}

/** What takes glued endings: these are the words an expression can end in. */
function addNouns(draft: Draft, table: TimestampTables): void {
  const endings = table.endings.map(([ending, written]): Endings => [ending, split(written).map(fold)])
  const inflect = (written: string, word: Meanings): void => {
    for (const form of split(written)) addInflected(draft, form, word, endings)
  }
  const add = <Value>(rows: readonly Row<Value>[], mean: (value: Value) => Meanings): void => {
    for (const [value, written] of rows) inflect(written, mean(value))
  }
  add(table.months, (month) => ({ month }))
  add(table.doubtfulMonths, (month) => ({ month, doubtful: true }))
  add(table.bikramMonths, (month) => ({ month, calendar: 'bikram' }))
  add(table.weekdays, (weekday) => ({ weekday }))
  add(table.partsOfDay, (part) => ({ part }))
  add(table.days, (days) => ({ days }))
  add(table.units, (unit) => ({ unit }))
  add(table.periods, (period) => ({ period }))
  add(table.festivals, (festival) => ({ festival }))
  inflect(table.oclock, { oclock: true })
  // Abbreviations take no endings: mr ता with one would be the hour, तास.
  for (const form of split(table.dayMarks)) addInflected(draft, form, { dayMark: true }, form.length > 2 ? endings : [])
  inflect(table.bikramDayMarks, { dayMark: true, calendar: 'bikram' })
}

type Endings = readonly [ending: Particle, written: readonly string[]]

// Marathi has 18,000 inflected forms: those of one form and one postposition share their meaning, a tenth of the time and memory.
function addInflected(draft: Draft, form: string, word: Meanings, endings: readonly Endings[]): void {
  const keys = keysOf(form)
  addKeys(draft, keys, word)
  const before = keys.slice(0, -1)
  const last = keys.at(-1) ?? ''
  for (const [ending, written] of endings) {
    const inflected = { ...word, ending }
    for (const letters of written) addKeys(draft, [...before, last + letters], inflected)
  }
}

function addMarks(draft: Draft, table: TimestampTables): void {
  const add = <Value>(rows: readonly Row<Value>[], mean: (value: Value) => Meanings): void => {
    for (const [value, written] of rows) for (const form of split(written)) addForm(draft, form, mean(value))
  }
  const mark = (written: string, word: Meanings): void => {
    for (const form of split(written)) addForm(draft, form, word)
  }
  add(table.modifiers, (modifier) => ({ modifier }))
  add(table.particles, (particle) => ({ particle }))
  add(table.ordinals, (ordinal) => ({ ordinal }))
  add(table.labels, (label) => ({ label }))
  add(table.meridiems, (meridiem) => ({ meridiem }))
  add(table.zones, (zone) => ({ zone }))
  mark(table.anchors, { anchor: true })
  mark(table.eras, { era: 'gregorian' })
  mark(table.bikramEras, { era: 'bikram' })
  mark(table.pastHour, { pastHour: true })
  mark(table.ordinalEndings, { ordinalEnding: true })
  mark(table.edges, { edge: true })
  mark(table.approximators, { approximator: true })
  mark(table.fiscal, { fiscal: true })
  mark(table.unmeasured, { unmeasured: true })
  mark(table.vague, { vague: true })
  mark(table.vagueAmounts, { vagueAmount: true })
  mark(table.labelTails, { labelTail: true })
  mark(table.movable, { movable: true })
  mark(table.whole, { whole: true })
  mark(table.tense.conditions, { condition: true })
  mark(table.tense.open, { tense: 0 })
  mark(table.tense.past, { tense: -1 })
  mark(table.tense.future, { tense: 1 })
}

function addForm(draft: Draft, form: string, word: Meanings): void {
  addKeys(draft, keysOf(form), word)
}

/** A spelling of several meanings has them all; where two languages disagree the likelier language wins. */
function addKeys({ words, phrases }: Draft, keys: readonly string[], word: Meanings): void {
  const [first] = keys
  if (first === undefined) return
  if (keys.length === 1) {
    const known = words.get(first)
    words.set(first, known === undefined ? word : { ...word, ...known })
    return
  }
  const list = phrases.get(first) ?? new Map<string, DraftPhrase>()
  const whole = keys.join(' ')
  const known = list.get(whole)
  list.set(whole, { keys, meanings: known === undefined ? word : { ...word, ...known.meanings } })
  phrases.set(first, list)
}

function keysOf(form: string): string[] {
  return [...tokenize(form).keys]
}

function split(written: string): string[] {
  return written === '' ? [] : written.split(', ')
}
