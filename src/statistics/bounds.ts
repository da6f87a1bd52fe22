import { TokenKind, type TokenizedText } from '../text/index.ts'
import { continues, matchPhrase } from './phrases.ts'
import type { Bound } from './types.ts'
import { Role, roleAt, type Vocabulary } from './vocabulary.ts'

// The longest phrase before a number (ज्यादा से ज्यादा, मोटे तौर पर).
const LONGEST_BEFORE = 4

/** The bound that the words right before a number give it. */
export function boundBefore(text: TokenizedText, at: number, vocabulary: Vocabulary): Bound | undefined {
  if (!continues(text, at)) return undefined
  for (let length = LONGEST_BEFORE; length > 0; length--) {
    const match = at >= length ? matchPhrase(vocabulary.boundsBefore, text, at - length) : undefined
    if (match?.to === at) return match.value
  }
  return undefined
}

export interface BoundAfter {
  readonly bound: Bound
  /** The token behind its words. */
  readonly to: number
}

/** The bound that the words behind a number or unit give it; `last` is the token they stand behind, which may carry its first part as an ending. */
export function boundAfter(text: TokenizedText, last: number, vocabulary: Vocabulary): BoundAfter | undefined {
  const at = last + 1
  if (continues(text, at)) {
    const match = matchPhrase(vocabulary.boundsAfter, text, at)
    // के करीब दो हजार: the words belong to the number that follows.
    if (match !== undefined && !(match.value === 'about' && startsNumber(text, match.to))) return limits(match.value, match.to, vocabulary)
    if ((roleAt(at, vocabulary) & Role.limit) !== 0) return limits('atMost', at + 1, vocabulary)
  }
  const key = text.keys[last] ?? ''
  for (const [ending, rest, alone] of vocabulary.gluedBounds) {
    if (!key.endsWith(ending)) continue
    const match = continues(text, at) ? matchPhrase(rest, text, at) : undefined
    if (match !== undefined) return { bound: match.value, to: match.to }
    if (alone !== undefined) return limits(alone, at, vocabulary)
  }
  return undefined
}

/** A limit that is said to be reached is no bound: 5865 तक पहुंच गई. */
function limits(bound: Bound, to: number, vocabulary: Vocabulary): BoundAfter {
  const reached = bound === 'atMost' && (roleAt(to, vocabulary) & Role.reached) !== 0
  return { bound: reached ? 'exact' : bound, to }
}

function startsNumber({ kinds }: TokenizedText, at: number): boolean {
  return kinds[at] === TokenKind.digits
}
