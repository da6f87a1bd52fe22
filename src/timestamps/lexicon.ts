import { type LanguageCode, packs, tableSets } from '../language/index.ts'
import type { Particle, Row, TimestampTables, Unit } from '../language/tables/timestamps.ts'
import { fold, once, tokenize } from '../text/index.ts'
import { minutesOf } from './reference.ts'

/** All that a word, or a fixed phrase, can mean to a time expression; most words have one of these. */
export interface Word {
  /** Whether an expression may begin with it, or may together with the word behind. */
  opens?: true | 'with'
  month?: number
  calendar?: 'bikram'
  /** A month that counts beside a day or a year only. */
  doubtful?: true
  weekday?: number
  part?: number
  days?: readonly [past: number, future: number]
  unit?: Unit
  period?: readonly [shift: number, unit: Unit]
  modifier?: -1 | 0 | 1
  anchor?: true
  particle?: Particle
  /** The ending glued to a noun. */
  ending?: Particle
  era?: 'gregorian' | 'bikram'
  oclock?: true
  pastHour?: true
  dayMark?: true
  ordinal?: number
  ordinalEnding?: true
  edge?: true
  approximator?: true
  fiscal?: true
  festival?: readonly [month: number, day: number]
  vague?: true
  unmeasured?: true
  vagueAmount?: true
  label?: 'published' | 'updated'
  labelTail?: true
  meridiem?: 'am' | 'pm'
  zone?: number
  tense?: -1 | 0 | 1
  condition?: true
  movable?: true
  whole?: true
}

interface Phrase {
  readonly keys: readonly string[]
  readonly word: Word
}

export interface Lexicon {
  readonly words: ReadonlyMap<string, Word>
  /** By first key, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Endings of verbs, with the tense they tell. */
  readonly verbEndings: readonly (readonly [ending: string, tense: -1 | 1])[]
  readonly promiseEndings: readonly string[]
  readonly fiscalYear: TimestampTables['fiscalYear']
  /** Where a text may be dated by Bikram Sambat: the offset of its clock times, in minutes. */
  readonly bikramZone?: number
}

interface Draft {
  readonly words: Map<string, Word>
  readonly phrases: Map<string, Phrase[]>
}

/** The lexicon of a set of languages, made once for each. */
export const lexiconOf: (languages: readonly LanguageCode[]) => Lexicon = (languages) => lexicons(languages.join())

const lexicons = once((key) => {
  const languages = key.split(',') as LanguageCode[]
  const bikram = languages.find((code) => packs[code].timestamps.bikramMonths.length > 0)
  const lexicon = build(tableSets(languages).map((set) => set.timestamps))
  return bikram === undefined ? lexicon : { ...lexicon, bikramZone: minutesOf(packs[bikram].offset) }
})

function build(tables: readonly TimestampTables[]): Lexicon {
  const draft: Draft = { words: new Map(), phrases: new Map() }
  for (const table of tables) {
    addNouns(draft, table)
    addMarks(draft, table)
  }
  for (const list of draft.phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  markOpeners(draft)
  const verbEndings = tables.flatMap(({ tense }) => [
    ...split(tense.futureEndings).map((ending) => [fold(ending), 1] as const),
    ...split(tense.pastEndings).map((ending) => [fold(ending), -1] as const),
  ])
  const promiseEndings = tables.flatMap(({ tense }) => split(tense.promiseEndings).map(fold))
  const fiscalYear = tables[0]?.fiscalYear ?? { calendar: 'gregorian', month: 4 }
  return { ...draft, verbEndings, promiseEndings, fiscalYear }
}

/** Postpositions and verbs are the commonest words of a text: it pays to know at one look that no time begins there. */
function markOpeners({ words, phrases }: Draft): void {
  for (const word of words.values()) {
    if (isWhole(word)) word.opens = true
    else if (isModifying(word)) word.opens = 'with'
  }
  for (const [key, list] of phrases) {
    if (list.some(({ word }) => isWhole(word) || isModifying(word))) words.set(key, { ...words.get(key), opens: true })
  }
}

const WHOLE = ['month', 'weekday', 'part', 'days', 'unit', 'period', 'dayMark', 'festival', 'movable', 'vague', 'unmeasured'] as const
const MODIFYING = ['modifier', 'anchor', 'era', 'ordinal', 'fiscal', 'vagueAmount'] as const

function isWhole(word: Word): boolean {
  return WHOLE.some((meaning) => word[meaning] !== undefined)
}

function isModifying(word: Word): boolean {
  return MODIFYING.some((meaning) => word[meaning] !== undefined)
}

/** What takes glued endings: these are the words an expression can end in. */
function addNouns(draft: Draft, table: TimestampTables): void {
  const endings = table.endings.flatMap(([ending, written]) => split(written).map((form) => [ending, fold(form)] as const))
  const add = <Value>(rows: readonly Row<Value>[], mean: (value: Value) => Word): void => {
    for (const [value, written] of rows) for (const form of split(written)) addInflected(draft, form, mean(value), endings)
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
  for (const form of split(table.oclock)) addInflected(draft, form, { oclock: true }, endings)
  // Abbreviations take no endings: mr ता with one would be the hour, तास.
  for (const form of split(table.dayMarks)) addInflected(draft, form, { dayMark: true }, form.length > 2 ? endings : [])
  for (const form of split(table.bikramDayMarks)) addInflected(draft, form, { dayMark: true, calendar: 'bikram' }, endings)
}

function addInflected(draft: Draft, form: string, word: Word, endings: readonly (readonly [Particle, string])[]): void {
  addForm(draft, form, word)
  const keys = keysOf(form)
  const last = keys.pop() ?? ''
  for (const [ending, written] of endings) addKeys(draft, [...keys, last + written], { ...word, ending })
}

function addMarks(draft: Draft, table: TimestampTables): void {
  const add = <Value>(rows: readonly Row<Value>[], mean: (value: Value) => Word): void => {
    for (const [value, written] of rows) for (const form of split(written)) addForm(draft, form, mean(value))
  }
  const mark = (written: string, word: Word): void => {
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

function addForm(draft: Draft, form: string, word: Word): void {
  addKeys(draft, keysOf(form), word)
}

function addKeys(draft: Draft, keys: readonly string[], word: Word): void {
  const [first] = keys
  if (first === undefined) return
  if (keys.length === 1) {
    // A spelling of several meanings has them all; where two languages disagree the likelier language wins.
    draft.words.set(first, { ...word, ...draft.words.get(first) })
    return
  }
  const list = draft.phrases.get(first) ?? []
  const known = list.find((phrase) => phrase.keys.join(' ') === keys.join(' '))
  if (known === undefined) list.push({ keys, word: { ...word } })
  else Object.assign(known.word, { ...word, ...known.word })
  draft.phrases.set(first, list)
}

function keysOf(form: string): string[] {
  return [...tokenize(form).keys]
}

function split(written: string): string[] {
  return written === '' ? [] : written.split(', ')
}
