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
export function skipPhrase({ keys, gaps }: TokenizedText, phrases: Phrases, at: number, to: number): number {
  const matches = (phrase: readonly string[]): boolean => at + phrase.length <= to && phrase.every((key, offset) => keys[at + offset] === key && (offset === 0 || (gaps[at + offset] ?? 0) < Gap.line))
  const found = phrases.get(keys[at] ?? '')?.find(matches)
  return at + (found?.length ?? 0)
}

/** Whether the tokens from `from` to `to` are one of the phrases. */
export function isPhrase(text: TokenizedText, phrases: Phrases, from: number, to: number): boolean {
  return from < to && skipPhrase(text, phrases, from, to) === to
}
