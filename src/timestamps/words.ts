import type { Particle, TimestampTables, Unit } from '../language/tables/timestamps.ts'

/** All that a word, or a fixed phrase, can mean to a time expression; most words have one of these. */
export interface Meanings {
  readonly month?: number
  readonly calendar?: 'bikram'
  /** A month that counts beside a day or a year only. */
  readonly doubtful?: true
  readonly weekday?: number
  readonly part?: number
  readonly days?: readonly [past: number, future: number]
  readonly unit?: Unit
  readonly period?: readonly [shift: number, unit: Unit]
  readonly modifier?: -1 | 0 | 1
  readonly anchor?: true
  readonly particle?: Particle
  /** The ending glued to a noun. */
  readonly ending?: Particle
  readonly era?: 'gregorian' | 'bikram'
  readonly oclock?: true
  readonly pastHour?: true
  readonly dayMark?: true
  readonly ordinal?: number
  readonly ordinalEnding?: true
  readonly edge?: true
  readonly approximator?: true
  readonly fiscal?: true
  readonly festival?: readonly [month: number, day: number]
  readonly vague?: true
  readonly unmeasured?: true
  readonly vagueAmount?: true
  readonly label?: 'published' | 'updated'
  readonly labelTail?: true
  readonly meridiem?: 'am' | 'pm'
  readonly zone?: number
  readonly tense?: -1 | 0 | 1
  readonly condition?: true
  readonly movable?: true
  readonly whole?: true
}

/** What the matcher asks of a word before any reader is tried; see openers.ts. */
interface Marks {
  /** How an expression may begin with it: by itself, as a unit (which takes more), or together with the word behind. */
  readonly opens?: 'alone' | 'unit' | 'with'
  /** What it makes of a number before it: maybe a time, or one together with the word behind. */
  readonly follows?: 'alone' | 'with'
  /** The phrases it begins, by their second key, the longest first. */
  readonly phrases?: ReadonlyMap<string, readonly Phrase[]>
  /** Whether one of them may begin an expression. */
  readonly opensPhrase?: true
  /** Whether it is one of the words of numbers. */
  readonly number?: true
}

/** A word of the lexicon. Each has every field, so that all are of one shape: readers ask for a dozen fields of every word they see. */
export type Word = { readonly [Field in keyof (Meanings & Marks)]-?: (Meanings & Marks)[Field] | undefined }

/** A fixed phrase of several words. */
export interface Phrase {
  readonly keys: readonly string[]
  readonly word: Word
}

export interface Lexicon {
  readonly words: ReadonlyMap<string, Word>
  /** The words that numbers are made of. */
  readonly numerals: { has(key: string): boolean }
  /** 1 for the first letters of every word that an expression, or a number, may begin with; see `gateOf`. */
  readonly beginnings: Uint8Array
  /** Endings of verbs, with the tense they tell, by their last letter. */
  readonly verbEndings: ReadonlyMap<number, readonly (readonly [ending: string, tense: -1 | 1])[]>
  readonly promiseEndings: readonly string[]
  readonly fiscalYear: TimestampTables['fiscalYear']
  /** Where a text may be dated by Bikram Sambat: the offset of its clock times, in minutes. */
  readonly bikramZone?: number
}

/** A lexicon under way: phrases by their first key, and by all of them. */
export interface Draft {
  readonly words: Map<string, Meanings>
  readonly phrases: Map<string, Map<string, DraftPhrase>>
}

export interface DraftPhrase {
  readonly keys: readonly string[]
  readonly meanings: Meanings
}

/** A word that means nothing. */
export const nothing: Word = {
  month: undefined, calendar: undefined, doubtful: undefined, weekday: undefined, part: undefined, days: undefined, unit: undefined, period: undefined, modifier: undefined, anchor: undefined,
  particle: undefined, ending: undefined, era: undefined, oclock: undefined, pastHour: undefined, dayMark: undefined, ordinal: undefined, ordinalEnding: undefined, edge: undefined, approximator: undefined,
  fiscal: undefined, festival: undefined, vague: undefined, unmeasured: undefined, vagueAmount: undefined, label: undefined, labelTail: undefined, meridiem: undefined, zone: undefined, tense: undefined,
  condition: undefined, movable: undefined, whole: undefined, opens: undefined, follows: undefined, phrases: undefined, opensPhrase: undefined, number: undefined,
}

/** A word that is one of a number, and nothing else. */
export const numeral: Word = { ...nothing, number: true }
