import { Gap, type TokenizedText, tokenize } from '../text/index.ts'

/** Phrases of one or more tokens by their first key, the longest first. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

export interface Phrase<Value> {
  readonly keys: readonly string[]
  readonly value: Value
}

/** A phrase found: its value and the token behind it. */
export interface PhraseMatch<Value> {
  readonly value: Value
  readonly to: number
}

/** Builds a table from phrases as written; of two that read alike the first stays. */
export function buildPhrases<Value>(rows: Iterable<readonly [phrase: string, value: Value]>): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>()
  for (const [written, value] of rows) {
    const { keys } = tokenize(written)
    const [first] = keys
    if (first === undefined) continue
    const phrases = table.get(first)
    if (phrases === undefined) table.set(first, [{ keys, value }])
    else phrases.push({ keys, value })
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.keys.length - a.keys.length)
  return table
}

/** The longest phrase that stands at a token, on one line. */
export function matchPhrase<Value>(table: PhraseTable<Value>, text: TokenizedText, at: number): PhraseMatch<Value> | undefined {
  const phrases = table.get(text.keys[at] ?? '')
  if (phrases === undefined) return undefined
  for (const { keys, value } of phrases) {
    if (standsAt(keys, text, at)) return { value, to: at + keys.length }
  }
  return undefined
}

function standsAt(keys: readonly string[], text: TokenizedText, at: number): boolean {
  for (let offset = 1; offset < keys.length; offset++) {
    if (text.keys[at + offset] !== keys[offset] || (text.gaps[at + offset] ?? Gap.paragraph) > Gap.space) return false
  }
  return true
}

/** Whether a token continues the line of the one before it. */
export function continues(text: TokenizedText, at: number): boolean {
  return (text.gaps[at] ?? Gap.paragraph) <= Gap.space
}
