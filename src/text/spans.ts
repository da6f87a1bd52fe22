import type { Span, TokenizedText } from './types.ts'

/**
 * The span of a run of tokens.
 *
 * @param text a tokenised text
 * @param from the first token
 * @param to the token after the last; must be greater than `from`
 * @returns its text and UTF-16 offsets
 */
export function spanOf(text: TokenizedText, from: number, to: number): Span {
  const start = text.starts[from] ?? text.text.length
  const end = text.ends[to - 1] ?? start
  return { text: text.text.slice(start, end), start, end }
}

/**
 * The first token that ends behind an offset, by binary search: the token at that offset, or the next one.
 *
 * @param text a tokenised text
 * @param offset a UTF-16 offset
 * @returns a token index; `text.length` behind the last token
 */
export function tokenAt(text: TokenizedText, offset: number): number {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((text.ends[middle] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Keeps, of spans that overlap, the one that begins first, and of those that begin together the longest.
 *
 * @param spans anything with bounds, in any order
 * @returns the kept ones, sorted
 */
export function keepLongest<Bounds extends { readonly start: number; readonly end: number }>(spans: readonly Bounds[]): Bounds[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Bounds[] = []
  let end = 0
  for (const span of sorted) {
    if (span.start < end) continue
    kept.push(span)
    end = span.end
  }
  return kept
}
