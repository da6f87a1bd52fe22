import type { Unit } from '../language/tables/timestamps.ts'

/** What an expression says of its time, as written: numbers where they stand, shifts where it counts from the reference. */
export interface Fields {
  readonly calendar?: 'gregorian' | 'bikram'
  readonly year?: number
  readonly yearShift?: number
  readonly month?: number
  readonly monthShift?: number
  readonly day?: number
  readonly days?: readonly [past: number, future: number]
  readonly weekShift?: number
  /** The n-th week, or weekday, of a month. */
  readonly nth?: number
  readonly nthWeek?: number
  readonly weekday?: number
  readonly weekdayShift?: -1 | 0 | 1
  /** Which of the years, or months, around the reference: गत (जुलाई). */
  readonly side?: -1 | 0 | 1
  readonly part?: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  readonly meridiem?: 'am' | 'pm'
  /** Minutes east of Greenwich. */
  readonly zone?: number
  readonly fiscal?: true
  readonly quarter?: number
  readonly quarterShift?: number
  readonly half?: number
  /** 199 for the 1990s, 20 for the 2000s and every other year 20XX. */
  readonly decade?: number
  readonly decadeShift?: number
  readonly century?: number
  /** The period of a time named before: उसी दिन; and so many after it: अगले दिन. */
  readonly anchored?: Unit
  readonly step?: number
  /** इसी दिन, which is a time only behind a period: पिछले साल इसी दिन. */
  readonly this?: true
  /** The hour or minute of the reference: यह घंटा. */
  readonly now?: 'hour' | 'minute'
  /** A numeric date that may be month-first: 03/11/2024. */
  readonly slashed?: true
}

/** A part of an expression: its fields, and its end where it is a range. */
export interface Piece {
  readonly to: number
  readonly fields: Fields
  readonly until?: Fields
}

export type Step = readonly [amount: number, unit: Unit]

/** What a run of tokens was read as. */
export type Meaning =
  | { readonly kind: 'moment'; readonly fields: Fields; readonly until?: Fields; /** What it means where that is no day. */ readonly otherwise?: Fields }
  /** So long before or after the reference (or a day): दो दिन पहले. `due` where only a term is named: दो दिन में. */
  | { readonly kind: 'offset'; readonly steps: readonly Step[]; readonly least?: number; readonly sign: -1 | 1; readonly due: boolean; readonly base?: readonly [number, number] }
  /** So long up to the reference or from it on: पिछले दस दिन. */
  | { readonly kind: 'stretch'; readonly amount: number; readonly unit: Unit; readonly sign: -1 | 1 }
  /** A relative time whose base is not the reference: चुनाव से दो दिन पहले. */
  | { readonly kind: 'unresolved' }
  | { readonly kind: 'vague' }

export interface Candidate {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
  /** Whether the clause tells of the past (-1), looks ahead (1), or does not say (0). */
  readonly tense: -1 | 0 | 1
}
