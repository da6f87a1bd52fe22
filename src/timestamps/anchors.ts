import type { CivilDate } from './calendar.ts'
import type { Context } from './resolve-date.ts'

/** The times named last, and behind which token: what उसी दिन, a bare clock time or a bare quarter refers to. */
export interface Anchor {
  readonly day?: { readonly date: CivilDate; readonly at: number }
  readonly year?: { readonly year: number; readonly at: number; readonly precision: 'year' | 'quarter' }
}

/** How many tokens later उसी दिन, or a bare clock time, still refers to it. */
const REACH = 60
/** How many tokens later a quarter without a year is one of the year named last. */
const YEAR_REACH = 250
/** How many tokens may stand between a year and a date of it: चार साल पहले भुज में 26 जनवरी को. */
const BETWEEN = 4

/** What of it an expression may refer to. */
export function anchorsAt(day: Anchor['day'], year: Anchor['year'], at: number, sentence: number): Pick<Context, 'anchor' | 'anchorYear' | 'yearBefore'> {
  const near = day !== undefined && at - day.at <= REACH ? day.date : undefined
  const anchorYear = year !== undefined && at - year.at <= YEAR_REACH ? year.year : undefined
  const yearBefore = year?.precision === 'year' && year.at > sentence && at - year.at <= BETWEEN ? year.year : undefined
  return { anchor: near, anchorYear, yearBefore }
}
