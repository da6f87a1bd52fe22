import { gatherInflections, type Inflections, type Stems } from '../language/index.ts'
import type { StatisticTables } from '../language/tables/statistics.ts'
import { fold } from '../text/index.ts'
import { buildDiscourse, type Discourse } from './discourse.ts'
import { type Endings, makeEndings } from './endings.ts'
import { addPhrases, buildPhrases, finishPhrases, type PhraseDraft, type PhraseTable } from './phrases.ts'
import type { Bound, Measure } from './types.ts'
import { splitWords as split, wordList, wordSet as words } from './words.ts'

export interface Unit {
  readonly measure: Measure
  readonly code: string
  readonly factor: number
}

/** The tables of some languages, folded and made ready to be looked up. */
export interface Tables extends Discourse {
  readonly units: PhraseTable<Unit>
  /** Units of one word with a case ending. */
  readonly inflectedUnits: Inflections<Unit>
  readonly currencies: PhraseTable<string>
  readonly boundsBefore: PhraseTable<Bound>
  readonly boundsAfter: PhraseTable<Bound>
  /** Phrases whose first word is glued to the word before them, by that ending. */
  readonly gluedBounds: readonly (readonly [ending: string, rest: PhraseTable<Bound>, alone: Bound | undefined])[]
  readonly outOf: PhraseTable<true>
  readonly gluedOutOf: readonly string[]
  readonly ranges: PhraseTable<true>
  readonly sources: PhraseTable<true>
  readonly compoundPostpositions: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly participles: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly startWords: ReadonlySet<string>
  readonly startEndings: readonly string[]
  readonly becoming: ReadonlySet<string>
  readonly converbs: ReadonlySet<string>
  readonly scopeEndings: readonly string[]
  readonly tellingVerbs: PhraseTable<true>
  readonly counters: ReadonlySet<string>
  readonly states: ReadonlySet<string>
  readonly halves: ReadonlySet<string>
  readonly multiples: ReadonlyMap<string, number>
  /** Titles by the first of those that mean one office. */
  readonly offices: ReadonlyMap<string, string>
  readonly vague: ReadonlyMap<string, number>
  readonly idioms: PhraseTable<true>
  readonly ago: ReadonlySet<string>
  readonly agoEndings: readonly string[]
  readonly measureWords: ReadonlyMap<string, Measure>
  readonly verbEndings: Endings
  readonly ergativeEndings: Endings
}

/** Makes the tables of some languages ready. */
export function buildTables(all: readonly StatisticTables[]): Tables {
  const phrases = (field: (tables: StatisticTables) => string): [string, true][] => all.flatMap((tables) => split(field(tables), '|').map((phrase): [string, true] => [phrase, true]))
  return {
    ...buildDiscourse(all),
    ...buildUnits(all),
    currencies: buildPhrases(all.flatMap(({ currencies }) => currencies.flatMap(([code, words]) => split(words, '|').map((word): [string, string] => [word, code])))),
    boundsBefore: buildPhrases(all.flatMap(({ boundsBefore }) => boundRows(boundsBefore))),
    boundsAfter: buildPhrases(all.flatMap(({ boundsAfter }) => boundRows(boundsAfter).filter(([phrase]) => !phrase.startsWith('~')))),
    gluedBounds: buildGlued(all.flatMap(({ boundsAfter }) => boundRows(boundsAfter).filter(([phrase]) => phrase.startsWith('~')))),
    outOf: buildPhrases(phrases(({ outOf }) => outOf).filter(([phrase]) => !phrase.startsWith('~'))),
    gluedOutOf: phrases(({ outOf }) => outOf).flatMap(([phrase]) => (phrase.startsWith('~') ? [fold(phrase.slice(1))] : [])),
    ranges: buildPhrases(phrases(({ rangeWords }) => rangeWords)),
    sources: buildPhrases(phrases(({ sources }) => sources).filter(([phrase]) => !phrase.startsWith('~'))),
    vague: values(all, ({ vague }) => vague),
    compoundPostpositions: words(all, ({ compoundPostpositions }) => compoundPostpositions),
    adverbs: words(all, ({ adverbs }) => adverbs),
    participles: words(all, ({ participles }) => participles),
    auxiliaries: words(all, ({ auxiliaries }) => auxiliaries),
    counters: words(all, ({ counters }) => counters),
    states: words(all, ({ states }) => states),
    halves: words(all, ({ halves }) => halves),
    multiples: values(all, ({ multiples }) => multiples),
    tellingVerbs: buildPhrases(phrases(({ tellingVerbs }) => tellingVerbs)),
    startWords: words(all, ({ startWords }) => startWords),
    startEndings: wordList(all, ({ startEndings }) => startEndings),
    becoming: words(all, ({ becoming }) => becoming),
    converbs: words(all, ({ converbs }) => converbs),
    scopeEndings: wordList(all, ({ scopeEndings }) => scopeEndings),
    offices: new Map(all.flatMap(({ titles }) => split(fold(titles), '|').flatMap((group) => group.split(' ').map((title): [string, string] => [title, group])))),
    idioms: buildPhrases(phrases(({ idioms }) => idioms)),
    ago: words(all, ({ ago }) => ago),
    agoEndings: wordList(all, ({ agoEndings }) => agoEndings),
    measureWords: new Map(all.flatMap(({ measureWords }) => measureWords.flatMap(([measure, words]) => split(words, ' ').map((word): [string, Measure] => [fold(word), measure])))),
    verbEndings: makeEndings(wordList(all, ({ verbEndings }) => verbEndings)),
    ergativeEndings: makeEndings(wordList(all, ({ ergativeEndings }) => ergativeEndings)),
  }
}

function values(all: readonly StatisticTables[], field: (tables: StatisticTables) => StatisticTables['vague']): ReadonlyMap<string, number> {
  return new Map(all.flatMap((tables) => field(tables).flatMap(([value, spellings]) => split(fold(spellings), ' ').map((word): [string, number] => [word, value]))))
}

function buildUnits(all: readonly StatisticTables[]): Pick<Tables, 'units' | 'inflectedUnits'> {
  const table: PhraseDraft<Unit> = new Map()
  const inflections: (readonly [string, Stems<Unit>])[] = []
  for (const { units, unitEndings } of all) {
    const endings = split(fold(unitEndings), ' ')
    const stems = new Map<string, Unit>()
    const rows = units.flatMap(([measure, code, spellings, factor = 1]) => {
      const unit: Unit = { measure, code, factor }
      return spellings.split('|').map((spelling): [string, Unit] => [spelling, unit])
    })
    addPhrases(table, rows, { endings, stems })
    for (const ending of endings) inflections.push([ending, stems])
  }
  return { units: finishPhrases(table), inflectedUnits: gatherInflections(inflections) }
}

function boundRows(rows: StatisticTables['boundsBefore']): [string, Bound][] {
  return rows.flatMap(([bound, phrases]) => split(phrases, '|').map((phrase): [string, Bound] => [phrase, bound]))
}

function buildGlued(rows: readonly (readonly [string, Bound])[]): Tables['gluedBounds'] {
  const byEnding = new Map<string, [string, Bound][]>()
  const alone = new Map<string, Bound>()
  for (const [phrase, bound] of rows) {
    const [first = '', ...rest] = fold(phrase.slice(1)).split(' ')
    const known = byEnding.get(first) ?? []
    byEnding.set(first, known)
    if (rest.length === 0) alone.set(first, bound)
    else known.push([rest.join(' '), bound])
  }
  return [...byEnding].sort(([a], [b]) => b.length - a.length).map(([ending, known]) => [ending, buildPhrases(known), alone.get(ending)])
}
