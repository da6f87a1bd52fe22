import { type NumberReading, readNumber } from '../numbers/index.ts'
import { Gap } from '../text/index.ts'
import type { Ground } from './match.ts'
import { continues } from './phrases.ts'
import { Role } from './vocabulary.ts'

/** The two ends of a range; one end only where the number is repeated to mean "each": 2-2 लाख. */
export interface Range {
  readonly low: NumberReading
  readonly high?: NumberReading
  readonly to: number
}

/** Reads the second number of a range behind the first: 10-12 लाख, 5 से 7 हजार, दो-तीन सौ. */
export function readRange({ text, languages, vocabulary }: Ground, low: NumberReading): Range | undefined {
  const at = low.to
  if (!continues(text, at)) return undefined
  const key = text.keys[at] ?? ''
  const dash = key === '-' || key === '–' || key === '~'
  if (!dash && ((vocabulary.roles.get(key) ?? 0) & Role.range) === 0) return undefined
  if (dash && text.gaps[at] !== text.gaps[at + 1]) return undefined
  if (!continues(text, at + 1)) return undefined
  const high = readNumber(text, at + 1, languages)
  if (high === undefined || high.ordinal === true) return undefined
  if (dash && text.keys[high.to] === '-' && text.gaps[high.to] === Gap.none) return undefined
  const scaled = high.scale !== undefined && !low.scaled ? { ...low, value: low.value * high.scale, scaled: true } : low
  if (scaled.value === high.value) return { low: { ...high, from: low.from }, to: high.to }
  return scaled.value < high.value ? { low: scaled, high, to: high.to } : undefined
}
