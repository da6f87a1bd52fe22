import { type LanguageCode, type TableSet, tableSets } from '../language/index.ts'
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

export type NumberLexicon = ReadonlyMap<string, NumberWord>

// Fractions glued to their number (साडेतीन) are made for small numbers only: larger ones are written apart.
const LARGEST_GLUED = 20

const lexicons = once((key): NumberLexicon => {
  const words = new Map<string, NumberWord>()
  for (const set of tableSets(key.split(' ') as LanguageCode[])) addTables(words, set)
  return words
})

/** The number words of these languages by folded key. */
export function lexiconOf(languages: readonly LanguageCode[]): NumberLexicon {
  return lexicons(languages.join(' '))
}

/** The words, folded, that a number in words may begin with. */
export function numberWords(languages: readonly LanguageCode[]): Iterable<string> {
  return lexiconOf(languages).keys()
}

function addTables(words: Map<string, NumberWord>, { numbers }: TableSet): void {
  const add = (spelling: string, word: NumberWord): void => {
    const key = fold(spelling)
    words.set(key, { ...word, ...words.get(key) })
  }
  addUnits(add, numbers)
  addScales(add, numbers)
  for (const [shift, spellings] of numbers.shifts) for (const word of spellings.split(' ')) add(word, { shift })
  for (const [denominator, spellings] of numbers.denominators) for (const word of spellings.split(' ')) add(word, { denominator })
  for (const [prefix, spellings] of numbers.denominatorPrefixes) for (const word of spellings.split(' ')) add(word, { prefix })
  for (const [unit, spellings] of numbers.ordinals) for (const word of spellings.split(' ')) add(word, { unit, ordinal: true })
  for (const word of list(numbers.halves)) add(word, { half: true })
  for (const word of list(numbers.and)) add(word, { and: true })
  for (const word of list(numbers.point)) add(word, { point: true })
  for (const word of list(numbers.minus)) add(word, { minus: true })
  for (const word of list(numbers.minusAlone)) add(word, { minusAlone: true })
  for (const word of list(numbers.doubtful)) add(word, { doubtful: true })
}

type Add = (spelling: string, word: NumberWord) => void
type Tables = TableSet['numbers']

function addUnits(add: Add, numbers: Tables): void {
  for (const [unit, spellings] of numbers.units) {
    for (const spelling of spellings.split(' ')) {
      if (spelling.endsWith(':')) add(spelling.slice(0, -1), { unit, colon: true })
      else addUnit(add, numbers, unit, spelling)
    }
  }
}

function addUnit(add: Add, numbers: Tables, unit: number, spelling: string): void {
  add(spelling, { unit })
  for (const ending of list(numbers.unitEndings)) add(spelling + ending, { unit, ended: true })
  if (Number.isInteger(unit) && unit > 0) for (const ending of list(numbers.ordinalEndings)) add(spelling + ending, { unit, ordinal: true })
  addGlued(add, numbers, spelling, unit)
  if (unit > LARGEST_GLUED) return
  for (const [shift, shifts] of numbers.shifts) {
    for (const prefix of shifts.split(' ')) {
      add(prefix + spelling, { unit: unit + shift })
      addGlued(add, numbers, prefix + spelling, unit + shift)
    }
  }
}

function addGlued(add: Add, numbers: Tables, stem: string, unit: number): void {
  for (const [scale, glued] of numbers.gluedScales) {
    add(stem + glued, { unit, scale })
    for (const ending of list(numbers.scaleEndings)) add(stem + glued + ending, { unit, scale, ended: true })
  }
}

function addScales(add: Add, numbers: Tables): void {
  for (const [scale, spellings] of numbers.scales) {
    for (const spelling of spellings.split(' ')) {
      add(spelling, { scale })
      for (const ending of list(numbers.scaleEndings)) add(spelling + ending, { scale, ended: true })
    }
  }
  for (const [scale, spellings] of numbers.shortScales) {
    for (const spelling of spellings.split(' ')) add(spelling.replace('॰', ''), { scale, short: spelling.endsWith('॰') ? '॰' : '' })
  }
  for (const [shift, shifts] of numbers.shifts) {
    for (const prefix of shifts.split(' ')) addGlued(add, numbers, prefix, 1 + shift)
  }
  for (const [scale, others] of numbers.notScaleBefore) add(scale, { notBefore: new Set(list(fold(others))) })
}

function list(words: string): string[] {
  return words === '' ? [] : words.split(' ')
}

const endings = once((key): ReadonlySet<string> => new Set(tableSets(key.split(' ') as LanguageCode[]).flatMap(({ numbers }) => list(fold(numbers.ordinalEndings)))))

/** What makes digits an ordinal when glued to them: 5वां. */
export function ordinalEndingsOf(languages: readonly LanguageCode[]): ReadonlySet<string> {
  return endings(languages.join(' '))
}
