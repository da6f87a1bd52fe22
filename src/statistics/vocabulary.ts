import { type LanguageCode, type TableSet, tableSets } from '../language/index.ts'
import { numberWords } from '../numbers/index.ts'
import { fold, once, type TokenizedText } from '../text/index.ts'
import { buildDiscourse, type Discourse } from './discourse.ts'
import { buildPhrases, type PhraseTable } from './phrases.ts'
import type { Bound, Measure } from './types.ts'
import { splitWords as split, wordSet as words } from './words.ts'

/** What a word may be, as bits: a word is often several. */
export const Role = {
  function: 1, adjective: 2, noun: 4, label: 8, labelAfter: 16, glued: 32, object: 64, source: 128, month: 256, article: 512, classifier: 1024,
  reached: 2048, range: 4096, limit: 8192, increase: 16384, decrease: 32768, genitive: 65536, total: 131072, ergative: 262144, speech: 524288,
  pronoun: 1048576, title: 2097152, locative: 4194304, scope: 8388608, age: 16777216, money: 33554432, person: 67108864, vagueSource: 134217728, clock: -2147483648, ago: 268435456, conjunction: 536870912, countedBefore: 1073741824,
} as const

export interface Unit {
  readonly measure: Measure
  readonly code: string
  readonly factor: number
}

/** The tables of some languages, folded and made ready to be looked up. */
export interface Vocabulary extends Discourse {
  readonly roles: ReadonlyMap<string, number>
  /** The words a quantity may begin with; figures may anyway. */
  readonly starters: ReadonlySet<string>
  readonly units: PhraseTable<Unit>
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
  readonly agoEndings: readonly string[]
  readonly measureWords: ReadonlyMap<string, Measure>
  readonly verbEndings: readonly string[]
  readonly ergativeEndings: readonly string[]
}

const vocabularies = once((key): Vocabulary => {
  const languages = key.split(' ') as LanguageCode[]
  return build(tableSets(languages), numberWords(languages))
})

/** The vocabulary of these languages, made at first use. */
export function vocabularyOf(languages: readonly LanguageCode[]): Vocabulary {
  return vocabularies(languages.join(' '))
}

/** What the word at a token may be. */
export function roleAt({ keys }: TokenizedText, at: number, { roles }: Vocabulary): number {
  return roles.get(keys[at] ?? '') ?? 0
}

type Tables = TableSet['statistics']

function build(sets: readonly TableSet[], numbers: Iterable<string>): Vocabulary {
  const all = sets.map(({ statistics }) => statistics)
  const phrases = (field: (tables: Tables) => string): [string, true][] => all.flatMap((tables) => split(field(tables), '|').map((phrase): [string, true] => [phrase, true]))
  const currencies = buildPhrases(all.flatMap(({ currencies }) => currencies.flatMap(([code, words]) => split(words, '|').map((word): [string, string] => [word, code]))))
  const multiples = values(all, ({ multiples }) => multiples)
  const halves = words(all, ({ halves }) => halves)
  const vague = values(all, ({ vague }) => vague)
  return {
    ...buildDiscourse(all),
    roles: buildRoles(sets),
    starters: new Set([...numbers, ...currencies.keys(), ...multiples.keys(), ...halves, ...vague.keys()]),
    units: buildPhrases(all.flatMap(unitRows)),
    currencies,
    boundsBefore: buildPhrases(all.flatMap(({ boundsBefore }) => boundRows(boundsBefore))),
    boundsAfter: buildPhrases(all.flatMap(({ boundsAfter }) => boundRows(boundsAfter).filter(([phrase]) => !phrase.startsWith('~')))),
    gluedBounds: buildGlued(all.flatMap(({ boundsAfter }) => boundRows(boundsAfter).filter(([phrase]) => phrase.startsWith('~')))),
    outOf: buildPhrases(phrases(({ outOf }) => outOf).filter(([phrase]) => !phrase.startsWith('~'))),
    gluedOutOf: phrases(({ outOf }) => outOf).flatMap(([phrase]) => (phrase.startsWith('~') ? [fold(phrase.slice(1))] : [])),
    ranges: buildPhrases(phrases(({ rangeWords }) => rangeWords)),
    sources: buildPhrases(phrases(({ sources }) => sources).filter(([phrase]) => !phrase.startsWith('~'))),
    vague,
    compoundPostpositions: words(all, ({ compoundPostpositions }) => compoundPostpositions),
    adverbs: words(all, ({ adverbs }) => adverbs),
    participles: words(all, ({ participles }) => participles),
    auxiliaries: words(all, ({ auxiliaries }) => auxiliaries),
    counters: words(all, ({ counters }) => counters),
    states: words(all, ({ states }) => states),
    halves,
    multiples,
    tellingVerbs: buildPhrases(phrases(({ tellingVerbs }) => tellingVerbs)),
    startWords: words(all, ({ startWords }) => startWords),
    startEndings: all.flatMap(({ startEndings }) => split(fold(startEndings), ' ')),
    becoming: words(all, ({ becoming }) => becoming),
    converbs: words(all, ({ converbs }) => converbs),
    scopeEndings: all.flatMap(({ scopeEndings }) => split(fold(scopeEndings), ' ')),
    offices: new Map(all.flatMap(({ titles }) => split(fold(titles), '|').flatMap((group) => group.split(' ').map((title): [string, string] => [title, group])))),
    idioms: buildPhrases(phrases(({ idioms }) => idioms)),
    agoEndings: all.flatMap(({ agoEndings }) => split(fold(agoEndings), ' ')),
    measureWords: new Map(all.flatMap(({ measureWords }) => measureWords.flatMap(([measure, words]) => split(words, ' ').map((word): [string, Measure] => [fold(word), measure])))),
    verbEndings: all.flatMap(({ verbEndings }) => split(fold(verbEndings), ' ')),
    ergativeEndings: all.flatMap(({ ergativeEndings }) => split(fold(ergativeEndings), ' ')),
  }
}

function values(all: readonly Tables[], field: (tables: Tables) => Tables['vague']): ReadonlyMap<string, number> {
  return new Map(all.flatMap((tables) => field(tables).flatMap(([value, spellings]) => split(fold(spellings), ' ').map((word): [string, number] => [word, value]))))
}

function buildRoles(sets: readonly TableSet[]): ReadonlyMap<string, number> {
  const roles = new Map<string, number>()
  const add = (words: string, role: number): void => {
    for (const word of split(fold(words), ' ')) roles.set(word, (roles.get(word) ?? 0) | role)
  }
  for (const { statistics: tables, timestamps } of sets) {
    add(withEndings(monthWords(timestamps), tables), Role.month)
    add(tables.functionWords, Role.function)
    add(tables.adjectives, Role.adjective)
    add(tables.nouns, Role.noun)
    add(tables.labels, Role.label)
    add(withEndings(tables.labelsAfter, tables), Role.labelAfter)
    add(tables.glued, Role.glued)
    add(tables.objectMarkers, Role.object)
    add(tables.articles, Role.article)
    add(tables.classifiers, Role.classifier)
    add(tables.reached, Role.reached)
    add(tables.rangeWords.replaceAll('|', ' '), Role.range)
    add(tables.limits, Role.limit)
    add(tables.increase, Role.increase)
    add(tables.decrease, Role.decrease)
    add(tables.genitives, Role.genitive)
    add(tables.totals, Role.total)
    add(tables.ergative, Role.ergative)
    add(tables.speechVerbs, Role.speech)
    add(tables.speakerPronouns, Role.pronoun)
    add(tables.titles.replaceAll('|', ' '), Role.title)
    add(tables.locatives, Role.locative)
    add(tables.scopes, Role.scope)
    add(tables.ages, Role.age)
    add(tables.moneyNouns, Role.money)
    add(tables.persons, Role.person)
    add(tables.vagueSources, Role.vagueSource)
    add(tables.ago, Role.ago)
    for (const phrase of split(tables.sources, '|')) add(phrase.split(' ')[0] ?? '', Role.source)
    add(tables.clockBehind, Role.clock)
    add(tables.conjunctions, Role.conjunction)
    add(tables.countedBefore, Role.countedBefore)
  }
  return roles
}

/** The months of every calendar in use, from the tables of times: figures beside them are dates. */
function monthWords({ months, doubtfulMonths, bikramMonths }: TableSet['timestamps']): string {
  const written = [...months, ...doubtfulMonths, ...bikramMonths].flatMap(([, ways]) => ways.split(', '))
  return written.filter((way) => !way.includes(' ')).join(' ')
}

/** Words with every case ending that may be glued to them. */
function withEndings(words: string, { unitEndings }: Tables): string {
  const endings = split(unitEndings, ' ')
  return split(words, ' ').flatMap((word) => [word, ...endings.map((ending) => word + ending)]).join(' ')
}

function unitRows(tables: Tables): [string, Unit][] {
  const rows: [string, Unit][] = []
  const endings = split(tables.unitEndings, ' ')
  for (const [measure, code, spellings, factor = 1] of tables.units) {
    const unit: Unit = { measure, code, factor }
    for (const spelling of spellings.split('|')) {
      rows.push([spelling, unit])
      if (!spelling.endsWith('.')) for (const ending of endings) rows.push([spelling + ending, unit])
    }
  }
  return rows
}

function boundRows(rows: Tables['boundsBefore']): [string, Bound][] {
  return rows.flatMap(([bound, phrases]) => split(phrases, '|').map((phrase): [string, Bound] => [phrase, bound]))
}

function buildGlued(rows: readonly (readonly [string, Bound])[]): Vocabulary['gluedBounds'] {
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
