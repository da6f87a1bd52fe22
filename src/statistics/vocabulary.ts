import { calendarTables, type LanguageCode, statisticTables, tablesOf } from '../language/index.ts'
import { numberWordsOf } from '../numbers/index.ts'
import { once, type TokenizedText } from '../text/index.ts'
import type { Draft } from './quantity.ts'
import { buildRoles, readRoles, type RoleTable } from './roles.ts'
import { buildTables, type Tables } from './tables.ts'

export { Role, roleAt } from './roles.ts'
export type { Unit } from './tables.ts'

/** What a text is read by: the tables of its languages, and what each of its tokens may be by them. */
export interface Vocabulary extends Tables {
  /** Bits of {@link Role} of the words that stand in the tables. */
  readonly wordRoles: ReadonlyMap<string, number>
  /** Bits of {@link Role}, a token each. */
  readonly roles: Int32Array
}

interface Words {
  readonly tables: Tables
  readonly roles: RoleTable
}

const words = once((key): Words => {
  const languages = key.split(' ') as LanguageCode[]
  const tables = buildTables(tablesOf(statisticTables, languages))
  const { currencies, multiples, halves, vague } = tables
  const sets = [...languages, 'en' as const].map((code) => [statisticTables[code], calendarTables[code]] as const)
  return { tables, roles: buildRoles(sets, numberWordsOf(languages), [...currencies.keys(), ...multiples.keys(), ...halves, ...vague.keys()]) }
})

/** Looks up every token of a text in the tables of these languages, which are made at first use. */
export function readVocabulary(text: TokenizedText, languages: readonly LanguageCode[]): Vocabulary {
  const { tables, roles } = words(languages.join(' '))
  // The tables stand behind as the prototype: copying their sixty fields costs half as much as reading a text.
  const vocabulary = Object.create(tables) as Draft<Vocabulary>
  vocabulary.wordRoles = roles.plain
  vocabulary.roles = readRoles(text, roles)
  return vocabulary
}
