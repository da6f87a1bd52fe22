/** A piece of the input: `input.slice(start, end) === text`. Offsets are UTF-16 units into the input as given, half-open. */
export interface Span {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What every extractor reads: a text, or the result of {@link tokenize} so that a text is tokenised once. */
export type Input = string | TokenizedText

/**
 * A text cut into tokens: columns of equal length rather than one object a token, which is what keeps the
 * extractors linear and light. Token `i` is `text.slice(starts[i], ends[i])`.
 */
export interface TokenizedText {
  readonly text: string
  /** Number of tokens. */
  readonly length: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The folded spelling of each token (see {@link fold}), by which tables are looked up. */
  readonly keys: readonly string[]
  /** A {@link TokenKind} a token. */
  readonly kinds: Uint8Array
  /** A {@link Gap} a token: what stands before it. */
  readonly gaps: Uint8Array
  /** The first token of each sentence, ascending. */
  readonly sentences: Int32Array
}

/** What a token is made of: a word of one script, a run of digits, or one mark of punctuation or symbol. */
export const TokenKind = { devanagari: 1, latin: 2, digits: 3, punctuation: 4, other: 5 } as const
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/** What stands before a token: nothing, blanks, a line break, or an empty line. The first token counts as standing after an empty line. */
export const Gap = { none: 0, space: 1, line: 2, paragraph: 3 } as const
export type Gap = (typeof Gap)[keyof typeof Gap]
