import { type CalendarTables, GATE_SIZE, gateOf, gatherInflections, type Inflections, type Stems } from '../language/index.ts'
import type { StatisticTables } from '../language/tables/statistics.ts'
import type { NumberLexicon } from '../numbers/index.ts'
import { fold, type TokenizedText } from '../text/index.ts'

/** What a word may be, as bits: a word is often several. */
export const Role = {
  function: 1, adjective: 2, noun: 4, label: 8, labelAfter: 16, glued: 32, object: 64, source: 128, month: 256, article: 512, classifier: 1024,
  reached: 2048, range: 4096, limit: 8192, increase: 16384, decrease: 32768, genitive: 65536, total: 131072, ergative: 262144, speech: 524288,
  pronoun: 1048576, title: 2097152, locative: 4194304, scope: 8388608, age: 16777216, money: 33554432, person: 67108864, vagueSource: 134217728, clock: -2147483648, conjunction: 536870912, countedBefore: 1073741824,
  /** A quantity may begin with it; with figures one may anyway. */
  starter: 268435456,
} as const

/** The roles of words by folded key. */
export interface RoleTable {
  readonly plain: ReadonlyMap<string, number>
  /** Of words with a case ending, which stand in no table. */
  readonly inflected: Inflections<number>
  readonly numbers: Inflections<unknown>
  /** Which of these may have a word, as bits by {@link gateOf}. */
  readonly gate: Uint8Array
}

const PLAIN = 1
const INFLECTED = 2

/**
 * Gathers the roles of all words.
 *
 * @param sets the tables of each language with its months
 * @param numbers the number words, which begin quantities
 * @param starters other words that do
 */
export function buildRoles(sets: readonly (readonly [StatisticTables, CalendarTables])[], numbers: NumberLexicon, starters: Iterable<string>): RoleTable {
  const plain = new Map<string, number>()
  const inflections: (readonly [string, Stems<number>])[] = []
  for (const [tables, calendar] of sets) {
    for (const [role, words] of rolesOf(tables)) addWords(plain, split(fold(words)), role)
    addWords(plain, tables.sources.split('|').map((phrase) => fold(phrase.split(' ')[0] ?? '')), Role.source)
    const stems = new Map<string, number>()
    for (const words of [plain, stems]) {
      addWords(words, split(fold(monthWords(calendar))), Role.month)
      addWords(words, split(fold(tables.labelsAfter)), Role.labelAfter)
    }
    for (const ending of split(fold(tables.unitEndings))) inflections.push([ending, stems])
  }
  const inflected = gatherInflections(inflections)
  addWords(plain, numbers.plain.keys(), Role.starter)
  addWords(plain, starters, Role.starter)
  for (const [word, role] of plain) plain.set(word, role | (inflected.read(word) ?? 0) | (numbers.has(word) ? Role.starter : 0))
  const gate = new Uint8Array(GATE_SIZE)
  for (const word of plain.keys()) gate[gateOf(word)] = PLAIN
  for (const { gate: other } of [inflected, numbers.inflected]) for (let at = 0; at < GATE_SIZE; at++) if (other[at] === 1) gate[at] = (gate[at] ?? 0) | INFLECTED
  return { plain, inflected, numbers: numbers.inflected, gate }
}

function addWords(roles: Map<string, number>, words: Iterable<string>, role: number): void {
  for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role)
}

function rolesOf(tables: StatisticTables): readonly (readonly [role: number, words: string])[] {
  return [
    [Role.function, tables.functionWords], [Role.adjective, tables.adjectives], [Role.noun, tables.nouns], [Role.label, tables.labels], [Role.glued, tables.glued],
    [Role.object, tables.objectMarkers], [Role.article, tables.articles], [Role.classifier, tables.classifiers], [Role.reached, tables.reached],
    [Role.range, tables.rangeWords.replaceAll('|', ' ')], [Role.limit, tables.limits], [Role.increase, tables.increase], [Role.decrease, tables.decrease],
    [Role.genitive, tables.genitives], [Role.total, tables.totals], [Role.ergative, tables.ergative], [Role.speech, tables.speechVerbs], [Role.pronoun, tables.speakerPronouns],
    [Role.title, tables.titles.replaceAll('|', ' ')], [Role.locative, tables.locatives], [Role.scope, tables.scopes], [Role.age, tables.ages], [Role.money, tables.moneyNouns],
    [Role.person, tables.persons], [Role.vagueSource, tables.vagueSources], [Role.clock, tables.clockBehind], [Role.conjunction, tables.conjunctions], [Role.countedBefore, tables.countedBefore],
  ]
}

/** The months of every calendar in use: figures beside them are dates. */
function monthWords({ months, doubtfulMonths, bikramMonths }: CalendarTables): string {
  const written = [...months, ...doubtfulMonths, ...bikramMonths].flatMap(([, ways]) => ways.split(', '))
  return written.filter((way) => !way.includes(' ')).join(' ')
}

function split(words: string): string[] {
  return words === '' ? [] : words.split(' ')
}

/** What each token of a text may be: one look-up a token, which all that follows shares. */
export function readRoles({ keys, length }: TokenizedText, { plain, inflected, numbers, gate }: RoleTable): Int32Array {
  const roles = new Int32Array(length)
  for (let at = 0; at < length; at++) {
    const key = keys[at] ?? ''
    const tables = gate[gateOf(key)] ?? 0
    if (tables === 0) continue
    const role = (tables & PLAIN) === 0 ? undefined : plain.get(key)
    if (role !== undefined) roles[at] = role
    else if ((tables & INFLECTED) !== 0) roles[at] = (inflected.read(key) ?? 0) | (numbers.read(key) === undefined ? 0 : Role.starter)
  }
  return roles
}

/** What the word at a token may be. */
export function roleAt(at: number, { roles }: { readonly roles: Int32Array }): number {
  // Reading before or behind a typed array makes the engine throw away what it compiled, each time.
  return at >= 0 && at < roles.length ? (roles[at] ?? 0) : 0
}
