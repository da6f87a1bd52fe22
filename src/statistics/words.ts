import type { TableSet } from '../language/index.ts'
import { fold } from '../text/index.ts'

type Tables = TableSet['statistics']

/** The words of a field, or the phrases of one that parts them by a bar. */
export function splitWords(words: string, separator: ' ' | '|'): string[] {
  return words === '' ? [] : words.split(separator)
}

/** The folded words that some languages have in a field. */
export function wordSet(all: readonly Tables[], field: (tables: Tables) => string): ReadonlySet<string> {
  return new Set(wordList(all, field))
}

/** The same in the order of the tables, for endings. */
export function wordList(all: readonly Tables[], field: (tables: Tables) => string): string[] {
  return all.flatMap((tables) => splitWords(fold(field(tables)), ' '))
}
