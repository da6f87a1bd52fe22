import { hasNumberWord, readFigures } from './figures.ts'
import { findNames, type FoundName, isGrammar, joinMentions, lexiconOf } from './names.ts'
import { findRuns } from './runs.ts'
import { spellingsOf } from './spellings.ts'
import { type TaggedWord, tagWords } from './tags.ts'
import type { LatinInput, LatinReading, LatinStatistic } from './types.ts'

export type { LatinInput, LatinReading, LatinStatistic } from './types.ts'

// Units of Latin text that compromise reads of one page: its time is then bounded whatever the page is.
const MOST_READ = 2400

/**
 * Reads the Latin-script lines of a page, by compromise: names in them become mentions of the entities found in
 * Devanagari (Baghel is बघेल), numbers in English words become statistics. Given to `extractArticle` as its `latin` option.
 *
 * @param input the tokenised text, with its entities and statistics
 * @returns the entities with the mentions added, and the statistics to add
 *
 * @example
 * const { entities } = extractArticle('मुख्यमंत्री भूपेश बघेल ने दौरा किया। CM Baghel Visits Village', { latin })
 * entities[0]?.mentions.map(({ text }) => text) //=> ['भूपेश बघेल', 'Baghel']
 */
export function latin({ text, entities, statistics }: LatinInput): LatinReading {
  const spellings = spellingsOf(entities)
  const names: FoundName[] = []
  const figures: LatinStatistic[] = []
  let read = 0
  for (const run of findRuns(text)) {
    const found = findNames(text, run, spellings)
    const counts = hasNumberWord(text, run)
    if (found.length === 0 && !counts) continue
    read += run.text.length
    if (read > MOST_READ) break
    const words: readonly TaggedWord[] = tagWords(run.text, lexiconOf(text, found, entities))
    names.push(...found.filter((name) => !isGrammar(text, name, run, words)))
    if (counts) figures.push(...readFigures(text, run, words))
  }
  // What is known and begins inside a figure in words (three [hundred MW]) is a part of it.
  const isNew = ({ start, end }: LatinStatistic): boolean => statistics.every((known) => known.end <= start || known.start >= end || known.start > start)
  return { entities: names.length === 0 ? entities : joinMentions(text, entities, names), statistics: figures.filter(isNew) }
}
