import { type CivilDate, daysBetween } from './calendar.ts'

// How many days nearer a day on the wrong side of the reference must be to win against the verb's tense. A verb of the
// future is the surer sign: one of the past may belong to another clause (ने चेतावनी दी).
const PAST_WEIGHT = 320
const FUTURE_WEIGHT = 345
/** More than any distance: only that side counts. */
const STRICT_WEIGHT = 100_000

/**
 * Of the days that an expression without a year may mean, the one nearest to the reference; a clause of the past
 * prefers days before it, one that looks ahead days behind it.
 *
 * @param strict whether only that side counts: गत, आगामी
 */
export function nearest<Day extends { readonly date: CivilDate }>(days: readonly Day[], reference: CivilDate, side: -1 | 0 | 1, strict: boolean): Day | undefined {
  let best: Day | undefined
  let least = Infinity
  for (const day of days) {
    const distance = daysBetween(reference, day.date)
    const isWrong = side !== 0 && distance !== 0 && Math.sign(distance) !== side
    const cost = Math.abs(distance) + (isWrong ? (strict ? STRICT_WEIGHT : side === 1 ? FUTURE_WEIGHT : PAST_WEIGHT) : 0)
    if (cost >= least) continue
    best = day
    least = cost
  }
  return best
}
