import { gatherInflections, type Inflections, type LanguageCode, numberTables, type Stems, tablesOf } from '../language/index.ts'
import type { NumberTables } from '../language/tables/numbers.ts'
import { fold, once } from '../text/index.ts'

/** What a word can do in a number; most do one thing. */
export interface NumberWord {
  unit?: number
  scale?: number
  /** Set where the scale needs a number before it, and what must stand behind it. */
  short?: '' | '॰'
  shift?: number
  half?: true
  denominator?: number
  prefix?: number
  and?: true
  point?: true
  minus?: true
  minusAlone?: true
  ordinal?: true
  ended?: true
  doubtful?: true
  /** Takes a colon right behind it along: छ: */
  colon?: true
  notBefore?: ReadonlySet<string>
}

/** The number words of some languages by folded key. */
export interface NumberLexicon {
  readonly get: (key: string) => NumberWord | undefined
  readonly has: (key: string) => boolean
  /** Those that stand in the tables. */
  readonly plain: ReadonlyMap<string, NumberWord>
  /** The others, made of a stem and an ending. */
  readonly inflected: Inflections<NumberWord>
}

// Fractions glued to their number (साडेतीन) are made for small numbers only: larger ones are written apart.
const LARGEST_GLUED = 20

const lexicons = once((key): NumberLexicon => {
  const words = new Map<string, NumberWord>()
  const inflections: Inflection[] = []
  for (const set of tablesOf(numberTables, key.split(' ') as LanguageCode[])) addTables(words, inflections, set)
  const inflected = gatherInflections(inflections)
  const get = (word: string): NumberWord | undefined => words.get(word) ?? inflected.read(word)
  return { get, has: (word) => get(word) !== undefined, plain: words, inflected }
})

/** The number words of these languages. */
export function lexiconOf(languages: readonly LanguageCode[]): NumberLexicon {
  return lexicons(languages.join(' '))
}

type Inflection = readonly [ending: string, stems: Stems<NumberWord>]

function addTables(words: Map<string, NumberWord>, inflections: Inflection[], numbers: NumberTables): void {
  const add = (key: string, word: NumberWord): void => {
    const known = words.get(key)
    words.set(key, known === undefined ? word : { ...word, ...known })
  }
  const stems: NumberStems = { ended: new Map(), ordinal: new Map(), scaled: new Map() }
  addUnits(add, stems, numbers)
  addScales(add, stems, numbers)
  for (const [shift, spellings] of numbers.shifts) for (const word of list(spellings)) add(word, { shift })
  for (const [denominator, spellings] of numbers.denominators) for (const word of list(spellings)) add(word, { denominator })
  for (const [prefix, spellings] of numbers.denominatorPrefixes) for (const word of list(spellings)) add(word, { prefix })
  for (const [unit, spellings] of numbers.ordinals) for (const word of list(spellings)) add(word, { unit, ordinal: true })
  for (const word of list(numbers.halves)) add(word, { half: true })
  for (const word of list(numbers.and)) add(word, { and: true })
  for (const word of list(numbers.point)) add(word, { point: true })
  for (const word of list(numbers.minus)) add(word, { minus: true })
  for (const word of list(numbers.minusAlone)) add(word, { minusAlone: true })
  for (const word of list(numbers.doubtful)) add(word, { doubtful: true })
  for (const ending of list(numbers.unitEndings)) inflections.push([ending, stems.ended])
  for (const ending of list(numbers.ordinalEndings)) inflections.push([ending, stems.ordinal])
  for (const ending of list(numbers.scaleEndings)) inflections.push([ending, stems.scaled])
}

type Add = (key: string, word: NumberWord) => void

/** What endings are glued to, with what the whole then is. */
interface NumberStems {
  readonly ended: Map<string, NumberWord>
  readonly ordinal: Map<string, NumberWord>
  readonly scaled: Map<string, NumberWord>
}

function addUnits(add: Add, stems: NumberStems, numbers: NumberTables): void {
  const shifts = numbers.shifts.flatMap(([shift, prefixes]) => list(prefixes).map((prefix) => [prefix, shift] as const))
  const glued = gluedScales(numbers)
  for (const [unit, spellings] of numbers.units) {
    for (const key of list(spellings)) {
      if (key.endsWith(':')) {
        add(key.slice(0, -1), { unit, colon: true })
        continue
      }
      add(key, { unit })
      stems.ended.set(key, { unit, ended: true })
      if (Number.isInteger(unit) && unit > 0) stems.ordinal.set(key, { unit, ordinal: true })
      addGlued(add, stems, glued, key, unit)
      if (unit > LARGEST_GLUED) continue
      for (const [prefix, shift] of shifts) {
        add(prefix + key, { unit: unit + shift })
        addGlued(add, stems, glued, prefix + key, unit + shift)
      }
    }
  }
  for (const [prefix, shift] of shifts) addGlued(add, stems, glued, prefix, 1 + shift)
}

type Scales = readonly (readonly [glued: string, scale: number])[]

function gluedScales(numbers: NumberTables): Scales {
  return numbers.gluedScales.map(([scale, glued]) => [fold(glued), scale])
}

function addGlued(add: Add, stems: NumberStems, scales: Scales, stem: string, unit: number): void {
  for (const [glued, scale] of scales) {
    add(stem + glued, { unit, scale })
    stems.scaled.set(stem + glued, { unit, scale, ended: true })
  }
}

function addScales(add: Add, stems: NumberStems, numbers: NumberTables): void {
  for (const [scale, spellings] of numbers.scales) {
    for (const key of list(spellings)) {
      add(key, { scale })
      stems.scaled.set(key, { scale, ended: true })
    }
  }
  for (const [scale, spellings] of numbers.shortScales) {
    for (const key of list(spellings)) add(key.replace('॰', ''), { scale, short: key.endsWith('॰') ? '॰' : '' })
  }
  for (const [scale, others] of numbers.notScaleBefore) add(fold(scale), { notBefore: new Set(list(others)) })
}

/** The words of a field, folded. */
function list(words: string): string[] {
  return words === '' ? [] : fold(words).split(' ')
}

const endings = once((key): ReadonlySet<string> => new Set(tablesOf(numberTables, key.split(' ') as LanguageCode[]).flatMap(({ ordinalEndings }) => list(ordinalEndings))))

/** What makes digits an ordinal when glued to them: 5वां. */
export function ordinalEndingsOf(languages: readonly LanguageCode[]): ReadonlySet<string> {
  return endings(languages.join(' '))
}
