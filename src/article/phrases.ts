import { fold, Gap, type TokenizedText, tokenize } from '../text/index.ts'

/** Phrases by their first key, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Builds phrases from lists parted by `|`, or by blanks where they are words. */
export function phrasesOf(lists: readonly string[], separator: '|' | ' ' = '|'): Phrases {
  const phrases = new Map<string, (readonly string[])[]>()
  for (const written of lists.flatMap((list) => list.split(separator))) {
    const { keys } = tokenize(fold(written))
    const [first] = keys
    if (first === undefined) continue
    const known = phrases.get(first)
    if (known === undefined) phrases.set(first, [keys])
    else known.push(keys)
  }
  for (const known of phrases.values()) known.sort((a, b) => b.length - a.length)
  return phrases
}

/** The token behind the longest phrase that begins at a token and ends by `to` on the same line; `at` itself where none does. */
export function skipPhrase(text: TokenizedText, phrases: Phrases, at: number, to: number): number {
  const known = phrases.get(text.keys[at] ?? '')
  if (known === undefined) return at
  for (const phrase of known) if (goesOn(text, phrase, at, to)) return at + phrase.length
  return at
}

/** Whether a phrase whose first word stands at a token stands there as a whole. */
function goesOn({ keys, gaps }: TokenizedText, phrase: readonly string[], at: number, to: number): boolean {
  if (at + phrase.length > to) return false
  for (let offset = 1; offset < phrase.length; offset++) if (keys[at + offset] !== phrase[offset] || (gaps[at + offset] ?? 0) >= Gap.line) return false
  return true
}

/** Whether the tokens from `from` to `to` are one of the phrases. */
export function isPhrase(text: TokenizedText, phrases: Phrases, from: number, to: number): boolean {
  return from < to && skipPhrase(text, phrases, from, to) === to
}
