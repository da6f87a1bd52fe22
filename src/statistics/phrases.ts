import { Gap, TokenKind, type TokenizedText, tokenize } from '../text/index.ts'

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

/** A table under way. */
export type PhraseDraft<Value> = Map<string, Phrase<Value>[]>

/** Builds a table from phrases as written; of two that read alike the first stays. */
export function buildPhrases<Value>(rows: readonly (readonly [phrase: string, value: Value])[]): PhraseTable<Value> {
  const table: PhraseDraft<Value> = new Map()
  addPhrases(table, rows)
  return finishPhrases(table)
}

/** Endings, folded, and the words found that they are glued to: single words are not written out with each. */
export interface Inflected<Value> {
  readonly endings: readonly string[]
  readonly stems: Map<string, Value>
}

/** Adds phrases as written, and with each of some endings; an abbreviation has none. */
export function addPhrases<Value>(table: PhraseDraft<Value>, rows: readonly (readonly [phrase: string, value: Value])[], { endings, stems }: Inflected<Value> = { endings: [], stems: new Map() }): void {
  // All in one text, a line each: a text of its own for each phrase costs five times as much.
  const text = tokenize(rows.map(([written]) => written).join('\n'))
  let from = 0
  for (const [, value] of rows) {
    let to = from + 1
    while (to < text.length && !isLineStart(text, to)) to++
    const keys = text.keys.slice(from, to)
    const before = keys.slice(0, -1)
    const last = keys.at(-1) ?? ''
    addPhrase(table, { keys, value })
    // An ending glued to a word of another script is a token of its own.
    const glued = text.kinds[to - 1] === TokenKind.devanagari
    if (glued && before.length === 0) stems.set(last, stems.get(last) ?? value)
    else if (last !== '.') for (const ending of endings) addPhrase(table, { keys: glued ? [...before, last + ending] : [...keys, ending], value })
    from = to
  }
}

function isLineStart({ gaps }: TokenizedText, at: number): boolean {
  return (gaps[at] ?? Gap.none) >= Gap.line
}

function addPhrase<Value>(table: PhraseDraft<Value>, phrase: Phrase<Value>): void {
  const first = phrase.keys[0] ?? ''
  const phrases = table.get(first)
  if (phrases === undefined) table.set(first, [phrase])
  else phrases.push(phrase)
}

/** Puts the longest of the phrases that begin alike first. */
export function finishPhrases<Value>(table: PhraseDraft<Value>): PhraseTable<Value> {
  for (const phrases of table.values()) if (phrases.length > 1) phrases.sort((a, b) => b.keys.length - a.keys.length)
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
