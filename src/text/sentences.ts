import { ABBREVIATIONS, DOMAIN_ENDINGS, LETTER_NAMES } from './abbreviations.ts'
import { Gap, TokenKind, type TokenizedText } from './types.ts'

type Columns = Omit<TokenizedText, 'text' | 'sentences'>

const ENDERS: ReadonlySet<string> = new Set(['।', '॥', '?', '!', '|', '…'])
// What closes with the sentence it stands behind: किया।"
const CLOSERS: ReadonlySet<string> = new Set(['"', "'", ')', ']', '}', '»'])

// No sentence of a newspaper is longer, in tokens. Records bear their sentence: ten thousand figures without a stop would
// each bear them all, 200 MB from a text of 20 kB.
const LONGEST_SENTENCE = 500

/** The first token of each sentence; a line break always ends one, a full stop unless it belongs to an abbreviation, a number or an address. */
export function findSentences(columns: Columns): Int32Array {
  const { length, keys, gaps, kinds } = columns
  const found: number[] = []
  let ended = true
  for (let index = 0; index < length; index++) {
    const gap = gaps[index] ?? Gap.none
    if (gap >= Gap.line || index - (found.at(-1) ?? 0) >= LONGEST_SENTENCE) ended = true
    if (kinds[index] !== TokenKind.punctuation) {
      if (ended) found.push(index)
      ended = false
      continue
    }
    const key = keys[index] ?? ''
    const closes = gap === Gap.none && index > 0 && (key === '.' || ENDERS.has(key) || CLOSERS.has(key))
    if (ended && !closes) {
      found.push(index)
      ended = false
    }
    if (key === '.' ? endsSentence(columns, index) : ENDERS.has(key)) ended = true
  }
  return Int32Array.from(found)
}

function endsSentence({ keys, kinds, gaps, length }: Columns, stop: number): boolean {
  if (stop === 0 || gaps[stop] !== Gap.none || stop + 1 === length) return true
  const before = keys[stop - 1] ?? ''
  const after = keys[stop + 1] ?? ''
  const glued = gaps[stop + 1] === Gap.none
  const kind = kinds[stop - 1]
  if (glued && kind === kinds[stop + 1] && (kind === TokenKind.digits || kind === TokenKind.latin)) return false
  if (glued && DOMAIN_ENDINGS.has(after)) return false
  if (kind === TokenKind.digits || kind === TokenKind.punctuation) return true
  if (before.length === 1 || ABBREVIATIONS.has(before)) return false
  // जी ends sentences as the honorific; as a letter it is glued to what follows (जी.एस.टी.).
  return !LETTER_NAMES.has(before) || (before === 'जी' && !glued)
}

/**
 * The bounds of the sentence that holds a token, by binary search.
 *
 * @param text a tokenised text
 * @param token index of a token
 * @returns token indexes, half-open
 */
export function sentenceAt(text: TokenizedText, token: number): { readonly from: number; readonly to: number } {
  const { sentences } = text
  let low = 0
  let high = sentences.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((sentences[middle] ?? 0) <= token) low = middle
    else high = middle
  }
  return { from: sentences[low] ?? 0, to: sentences[low + 1] ?? text.length }
}
