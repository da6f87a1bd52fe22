import { Gap, TokenKind, type TokenizedText } from '../text/index.ts'
import type { Ground } from './ground.ts'
import { isNominal } from './noun.ts'
import { continues, matchPhrase, type PhraseMatch } from './phrases.ts'
import { Role, roleAt, type Unit, type Vocabulary } from './vocabulary.ts'

/** A unit with its tokens. */
export interface FoundUnit {
  readonly unit: Unit
  readonly from: number
  readonly to: number
}

/** The unit at a token, with or without a case ending. */
export function unitAt(text: TokenizedText, at: number, { units, inflectedUnits }: Vocabulary): PhraseMatch<Unit> | undefined {
  const match = matchPhrase(units, text, at)
  if (match !== undefined) return match
  const value = inflectedUnits.read(text.keys[at] ?? '')
  return value === undefined ? undefined : { value, to: at + 1 }
}

/** The unit behind a number: apart, glued, or joined by a hyphen (3-इंच). */
export function matchUnit(text: TokenizedText, at: number, vocabulary: Vocabulary): FoundUnit | undefined {
  if (!continues(text, at)) return undefined
  const from = text.keys[at] === '-' && text.gaps[at] === text.gaps[at + 1] && text.kinds[at + 1] !== TokenKind.digits ? at + 1 : at
  const match = unitAt(text, from, vocabulary)
  if (match === undefined) return matchForeign(text, from, vocabulary)
  // A single Latin letter is a unit only where it touches its number: 100m.
  if (text.kinds[from] === TokenKind.latin && text.keys[from]?.length === 1 && text.gaps[from] !== Gap.none) return undefined
  return { unit: match.value, from, to: match.to }
}

/** A currency behind the name of its country: यूक्रेनी ग्रिव्ना. Whose it is decides the code, so none is given. */
function matchForeign(text: TokenizedText, from: number, vocabulary: Vocabulary): FoundUnit | undefined {
  if (text.kinds[from] !== TokenKind.devanagari || !continues(text, from + 1)) return undefined
  const money = unitAt(text, from + 1, vocabulary)
  if (money?.value.measure !== 'money' || money.value.factor !== 1 || text.kinds[from + 1] !== TokenKind.devanagari) return undefined
  if (!isNominal(text, from, vocabulary) || (roleAt(from, vocabulary) & Role.noun) !== 0) return undefined
  return { unit: { measure: 'money', code: '', factor: 1 }, from, to: money.to }
}

/** The smaller coin behind the larger: 3 डॉलर 50 सेंट, एक रुपया और पचास पैसे. */
export function readMinor({ text, vocabulary, readNumber }: Ground, unit: Unit, at: number): { value: number; unit: Unit; to: number } | undefined {
  if (unit.measure !== 'money' || unit.factor !== 1 || !continues(text, at)) return undefined
  const number = readNumber(at) ?? (continues(text, at + 1) ? readNumber(at + 1) : undefined)
  if (number === undefined) return undefined
  const minor = matchUnit(text, number.to, vocabulary)
  if (minor?.unit.code !== unit.code || minor.unit.factor === 1) return undefined
  return { value: number.value, unit: minor.unit, to: minor.to }
}
