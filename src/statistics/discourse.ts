import type { StatisticTables } from '../language/tables/statistics.ts'
import { type Endings, makeEndings } from './endings.ts'
import { wordList, wordSet } from './words.ts'

/** What clauses and passages are read by: the words that tell subjects and speakers. Each field is the table field of its name, folded. */
export interface Discourse {
  readonly firstPerson: ReadonlySet<string>
  readonly reportNouns: ReadonlySet<string>
  readonly clausalSpeech: ReadonlySet<string>
  readonly announcements: ReadonlySet<string>
  readonly backReferences: ReadonlySet<string>
  readonly dimensions: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly built: ReadonlySet<string>
  readonly compared: ReadonlySet<string>
  readonly per: ReadonlySet<string>
  readonly aid: ReadonlySet<string>
  readonly gauges: ReadonlySet<string>
  readonly cash: ReadonlySet<string>
  readonly ownVoice: ReadonlySet<string>
  readonly complementizers: ReadonlySet<string>
  readonly speechPresent: ReadonlySet<string>
  readonly accounts: ReadonlySet<string>
  readonly anaphors: ReadonlySet<string>
  readonly sourceModifiers: ReadonlySet<string>
  readonly sourceLinks: ReadonlySet<string>
  readonly hollow: ReadonlySet<string>
  readonly lightWords: ReadonlySet<string>
  readonly clauseWords: ReadonlySet<string>
  readonly restatements: ReadonlySet<string>
  readonly scores: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  readonly copulas: ReadonlySet<string>
  readonly dativeEndings: readonly string[]
  readonly finiteEndings: readonly string[]
  readonly companions: readonly string[]
  readonly nameStops: readonly string[]
  readonly verbalNouns: readonly string[]
  readonly genitiveEndings: readonly string[]
  readonly sourceEndings: Endings
  /** What stands for a glued case ending in the nominative; by ending, the longest first. */
  readonly nominatives: readonly (readonly [ending: string, nominative: string])[]
}

/** Reads the tables of some languages. */
export function buildDiscourse(all: readonly StatisticTables[]): Discourse {
  return {
    firstPerson: wordSet(all, ({ firstPerson }) => firstPerson),
    reportNouns: wordSet(all, ({ reportNouns }) => reportNouns),
    clausalSpeech: wordSet(all, ({ clausalSpeech }) => clausalSpeech),
    announcements: wordSet(all, ({ announcements }) => announcements),
    backReferences: wordSet(all, ({ backReferences }) => backReferences),
    dimensions: wordSet(all, ({ dimensions }) => dimensions),
    links: wordSet(all, ({ links }) => links),
    built: wordSet(all, ({ built }) => built),
    compared: wordSet(all, ({ compared }) => compared),
    per: wordSet(all, ({ per }) => per),
    aid: wordSet(all, ({ aid }) => aid),
    gauges: wordSet(all, ({ gauges }) => gauges),
    cash: wordSet(all, ({ cash }) => cash),
    ownVoice: wordSet(all, ({ ownVoice }) => ownVoice),
    complementizers: wordSet(all, ({ complementizers }) => complementizers),
    speechPresent: wordSet(all, ({ speechPresent }) => speechPresent),
    accounts: wordSet(all, ({ accounts }) => accounts),
    anaphors: wordSet(all, ({ anaphors }) => anaphors),
    sourceModifiers: wordSet(all, ({ sourceModifiers }) => sourceModifiers),
    sourceLinks: wordSet(all, ({ sourceLinks }) => sourceLinks),
    hollow: wordSet(all, ({ hollow }) => hollow),
    lightWords: wordSet(all, ({ lightWords }) => lightWords),
    clauseWords: wordSet(all, ({ clauseWords }) => clauseWords),
    restatements: wordSet(all, ({ restatements }) => restatements),
    scores: wordSet(all, ({ scores }) => scores),
    pronouns: wordSet(all, ({ pronouns }) => pronouns),
    copulas: wordSet(all, ({ copulas }) => copulas),
    dativeEndings: wordList(all, ({ dativeEndings }) => dativeEndings),
    finiteEndings: wordList(all, ({ finiteEndings }) => finiteEndings),
    companions: wordList(all, ({ companions }) => companions),
    nameStops: wordList(all, ({ nameStops }) => nameStops),
    verbalNouns: wordList(all, ({ verbalNouns }) => verbalNouns),
    genitiveEndings: wordList(all, ({ genitiveEndings }) => genitiveEndings),
    sourceEndings: makeEndings(wordList(all, ({ sourceEndings }) => sourceEndings)),
    nominatives: all.flatMap(({ nominatives }) => nominatives),
  }
}
