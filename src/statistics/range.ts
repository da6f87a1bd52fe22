import type { NumberReading } from '../numbers/index.ts'
import { Gap, type TokenizedText } from '../text/index.ts'
import type { Base } from './build.ts'
import type { Ground } from './ground.ts'
import { isNominal } from './noun.ts'
import { continues, matchPhrase } from './phrases.ts'
import { type FoundUnit, matchUnit, unitAt } from './unit.ts'
import { Role, roleAt, type Vocabulary } from './vocabulary.ts'

/** The two ends of a range; one end only where the number is repeated to mean "each": 2-2 लाख. */
export interface Range {
  readonly low: NumberReading
  readonly high?: NumberReading
  readonly to: number
}

/** Reads the second number of a range behind the first: 10-12 लाख, 5 से 7 हजार, दो-तीन सौ. */
export function readRange({ text, vocabulary, readNumber }: Ground, low: NumberReading): Range | undefined {
  const at = low.to
  if (!continues(text, at)) return undefined
  const key = text.keys[at] ?? ''
  const dash = key === '-' || key === '–' || key === '~'
  const word = dash ? at + 1 : matchPhrase(vocabulary.ranges, text, at)?.to
  if (word === undefined) return undefined
  if (dash && text.gaps[at] !== text.gaps[at + 1]) return undefined
  if (!continues(text, word)) return undefined
  const high = readNumber(word)
  if (high === undefined || high.ordinal === true || low.ordinal === true) return undefined
  if (dash && text.keys[high.to] === '-' && text.gaps[high.to] === Gap.none) return undefined
  const scaled = high.scale !== undefined && !low.scaled ? { ...low, value: low.value * high.scale, scaled: true } : low
  if (scaled.value === high.value) return { low: { ...high, from: low.from }, to: high.to }
  if (scaled.value > high.value || (!dash && !isFollowed(text, high, vocabulary))) return undefined
  return { low: scaled, high, to: high.to }
}

/** A range with the unit at both ends: 30 मिनट से 45 मिनट तक. */
export function widened({ text, vocabulary, readNumber }: Ground, base: Base, { unit, to }: FoundUnit): { readonly base: Base; readonly unit: FoundUnit } | undefined {
  const word = continues(text, to) ? matchPhrase(vocabulary.ranges, text, to)?.to : undefined
  if (word === undefined || !continues(text, word)) return undefined
  const high = readNumber(word)
  const again = high === undefined ? undefined : matchUnit(text, high.to, vocabulary)
  if (high === undefined || again?.unit !== unit || high.value <= base.low.value) return undefined
  const limited = continues(text, again.to) && (roleAt(again.to, vocabulary) & (Role.limit | Role.genitive)) !== 0
  return limited ? { base: { ...base, high }, unit: again } : undefined
}

/** A range in words goes on with what it counts or how far it goes; else it is a change: 1251 से 6412 हुई. */
function isFollowed(text: TokenizedText, high: NumberReading, vocabulary: Vocabulary): boolean {
  if (!continues(text, high.to)) return high.scaled
  const limit = (roleAt(high.to, vocabulary) & (Role.limit | Role.age | Role.month | Role.labelAfter)) !== 0
  return limit || unitAt(text, high.to, vocabulary) !== undefined || isNominal(text, high.to, vocabulary)
}
