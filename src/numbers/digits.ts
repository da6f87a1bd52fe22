import { Gap, TokenKind, type TokenizedText } from '../text/index.ts'

/** A figure: digits with their group marks and decimals. */
export interface Figure {
  readonly value: number
  readonly to: number
  readonly decimals: number
}

// Longer runs are serial numbers; a double holds no more anyway.
const MAX_DIGITS = 21

/**
 * Reads digits with Indian or Western groups (12,34,567; 1,234,567; a blank may have strayed behind the comma) and decimals.
 * `undefined` where digits and points go on as in a date or a version (16.06.2023).
 */
export function readFigure(text: TokenizedText, index: number): Figure | undefined {
  const { keys, kinds } = text
  if (kinds[index] !== TokenKind.digits) return undefined
  let digits = keys[index] ?? ''
  let at = index + 1
  if (digits.length <= 3) {
    const groups = countGroups(text, at)
    for (let group = 0; group < groups; group++) {
      digits += keys[at + 1] ?? ''
      at += 2
    }
  }
  if (digits.length > MAX_DIGITS) return undefined
  if (!isPoint(text, at)) return { value: Number(digits), to: at, decimals: 0 }
  const parts = keys[at + 1] ?? ''
  at += 2
  if (isPoint(text, at) || parts.length > MAX_DIGITS) return undefined
  return { value: Number(`${digits}.${parts}`), to: at, decimals: parts.length }
}

function isPoint({ keys, kinds, gaps }: TokenizedText, at: number): boolean {
  return keys[at] === '.' && gaps[at] === Gap.none && kinds[at + 1] === TokenKind.digits && gaps[at + 1] === Gap.none
}

/** How many groups follow: of two or three digits each, the last of three; none where they do not fit or, with stray blanks, read like a list. */
function countGroups({ keys, kinds, gaps }: TokenizedText, from: number): number {
  let groups = 0
  let fitting = 0
  let strayed = 0
  for (let at = from; keys[at] === ',' && gaps[at] === Gap.none && kinds[at + 1] === TokenKind.digits; at += 2) {
    const size = keys[at + 1]?.length
    const gap = gaps[at + 1]
    if (gap !== Gap.none && gap !== Gap.space) break
    if (size !== 2 && size !== 3) break
    groups++
    if (gap === Gap.space) strayed++
    if (size === 3) fitting = groups
    if (groups > 8) break
  }
  return strayed > 1 ? 0 : fitting
}
