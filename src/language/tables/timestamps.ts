/** A value and the ways it is written, separated by commas; a way may be several words. */
export type Row<Value> = readonly [value: Value, written: string]

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century'

/** What a postposition, or an ending glued to a noun, says of the time before it. `emphasis` says nothing. */
export type Particle = 'of' | 'on' | 'in' | 'from' | 'to' | 'until' | 'before' | 'after' | 'and' | 'between' | 'emphasis'

export interface TenseTables {
  /** Words that tell of what was to come, which may lie on either side of today: होना था. */
  readonly open: string
  /** Words of a clause that tells of the past, and of one that looks ahead. */
  readonly past: string
  readonly future: string
  /** Endings of verbs that do the same. */
  readonly pastEndings: string
  readonly futureEndings: string
  /** Endings of the first person looking ahead: with them a term is a point in time (दो दिन में लौटूंगा). */
  readonly promiseEndings: string
  /** Words before a time that make its clause one that looks ahead: यदि. */
  readonly conditions: string
}

/** The months of a language, which others than the timestamps folder read too. */
export interface CalendarTables {
  /** Gregorian months, 1–12. */
  readonly months: readonly Row<number>[]
  /** Months that are also everyday words or names: they count beside a day or a year only. */
  readonly doubtfulMonths: readonly Row<number>[]
  /** Months of Bikram Sambat, 1–12, where the language's news is dated by it. */
  readonly bikramMonths: readonly Row<number>[]
}

/** What the timestamps folder needs to know of a language. Words are written as in print; matchers fold them. */
export interface TimestampTables extends CalendarTables {
  /** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
  readonly weekdays: readonly Row<number>[]
  /** The hour from which the twelve hours run in which a clock time with this word falls: शाम 4 is the 4 in 14–25. */
  readonly partsOfDay: readonly Row<number>[]
  /** Days from the reference, in a clause of the past and in one of the future. */
  readonly days: readonly Row<readonly [past: number, future: number]>[]
  readonly units: readonly Row<Unit>[]
  /** Whole periods named in one word or a fixed phrase: यंदा. */
  readonly periods: readonly Row<readonly [shift: number, unit: Unit]>[]
  /** Which period, counted from the reference's own: पिछले, इस, अगले. */
  readonly modifiers: readonly Row<-1 | 0 | 1>[]
  /** Words that point at a time named before: उसी (दिन). */
  readonly anchors: string
  readonly particles: readonly Row<Particle>[]
  /** Endings that are glued to the nouns of time, inflection included. */
  readonly endings: readonly Row<Particle>[]
  /** Words that stand before a year: साल, सन्; the years behind them are Gregorian. */
  readonly eras: string
  /** Words that stand before a year of Bikram Sambat. */
  readonly bikramEras: string
  readonly oclock: string
  /** Words between hour and minutes: बजकर. */
  readonly pastHour: string
  /** Words that mark a number as day of the month: तारीख. */
  readonly dayMarks: string
  /** Those that mark it as one of Bikram Sambat: गते. */
  readonly bikramDayMarks: string
  readonly ordinals: readonly Row<number>[]
  readonly ordinalEndings: string
  /** Parts of a period that leave its value as it is: शुरुआत, अंत. */
  readonly edges: string
  readonly approximators: string
  /** Adjectives of a fiscal year. */
  readonly fiscal: string
  readonly festivals: readonly Row<readonly [month: number, day: number]>[]
  /** Feasts of other calendars, and seasons: definite to the reader, without a fixed Gregorian date. */
  readonly movable: string
  /** Times with a unit and a direction but no number: पिछले दिनों, सालों पहले. */
  readonly unmeasured: string
  /** Times without any measure. */
  readonly vague: string
  /** Words behind a unit that make it one whole: (हफ्ते) भर. */
  readonly whole: string
  /** Words before a unit that make it vague: कुछ (दिन पहले). */
  readonly vagueAmounts: string
  readonly labels: readonly Row<'published' | 'updated'>[]
  /** What may stand between a label and its stamp. */
  readonly labelTails: string
  readonly meridiems: readonly Row<'am' | 'pm'>[]
  /** Time zones, in minutes east of Greenwich. */
  readonly zones: readonly Row<number>[]
  readonly tense: TenseTables
  /** First month of the fiscal year. */
  readonly fiscalYear: { readonly calendar: 'gregorian' | 'bikram'; readonly month: number }
}
