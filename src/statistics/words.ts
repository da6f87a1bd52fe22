import type { StatisticTables } from '../language/tables/statistics.ts'
import { fold } from '../text/index.ts'

/** The words of a field, or the phrases of one that parts them by a bar. */
export function splitWords(words: string, separator: ' ' | '|'): string[] {
  return words === '' ? [] : words.split(separator)
}

/** The folded words that some languages have in a field. */
export function wordSet(all: readonly StatisticTables[], field: (tables: StatisticTables) => string): ReadonlySet<string> {
  return new Set(wordList(all, field))
}

/** The same in the order of the tables, for endings. */
export function wordList(all: readonly StatisticTables[], field: (tables: StatisticTables) => string): string[] {
  return all.flatMap((tables) => splitWords(fold(field(tables)), ' '))
}
