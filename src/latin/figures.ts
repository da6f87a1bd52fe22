import { languageCodes, statisticTables } from '../language/index.ts'
import { readNumber } from '../numbers/index.ts'
import { Gap, once, sentenceAt, spanOf, tokenAt, tokenize, type TokenizedText } from '../text/index.ts'
import type { LatinRun } from './runs.ts'
import type { TaggedWord } from './tags.ts'
import type { LatinStatistic } from './types.ts'

// The library's own tables leave English number words out: in a Hindi page they are names (One Nation). Here the line is English.
const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const CONFIDENCE = 0.7

const numberWords = once((): ReadonlyMap<string, number> => new Map([...UNITS.map((word, value) => [word, value] as const), ...TENS.map((word, index) => [word, 10 * (index + 2)] as const)]))

/** Whether a run has a number in English words. */
export function hasNumberWord({ keys }: TokenizedText, { from, to }: LatinRun): boolean {
  for (let index = from; index < to; index++) if (numberWords().has(keys[index] ?? '')) return true
  return false
}

/** The figures of a run that are written in English words: two million voters, twenty-five killed. */
export function readFigures(text: TokenizedText, run: LatinRun, words: readonly TaggedWord[]): LatinStatistic[] {
  const found: LatinStatistic[] = []
  for (let at = run.from; at < run.to; at++) {
    const figure = readFigure(text, at, run.to)
    if (figure === undefined) continue
    const statistic = toStatistic(text, run, words, figure)
    if (statistic !== undefined) found.push(statistic)
    at = figure.to - 1
  }
  return found
}

interface Figure {
  readonly from: number
  readonly to: number
  readonly value: number
}

/** Reads number words as figures and hands them, with the scales behind them, to the number reader. */
function readFigure({ keys, gaps }: TokenizedText, from: number, end: number): Figure | undefined {
  const small = readSmall(keys, from, end)
  if (small === undefined) return undefined
  const words = [String(small.value)]
  const ends = [small.to]
  for (let at = small.to; at < Math.min(end, small.to + 4) && (gaps[at] ?? 0) <= Gap.space; ) {
    const next = readSmall(keys, at, end)
    words.push(next === undefined ? (keys[at] ?? '') : String(next.value))
    at = next?.to ?? at + 1
    ends.push(at)
  }
  const reading = readNumber(tokenize(words.join(' ')), 0, languageCodes)
  return reading === undefined ? undefined : { from, to: ends[reading.to - 1] ?? small.to, value: reading.value }
}

/** twenty-five, twenty five, six */
function readSmall(keys: readonly string[], at: number, end: number): { readonly value: number; readonly to: number } | undefined {
  const value = numberWords().get(keys[at] ?? '')
  if (value === undefined) return undefined
  const next = keys[at + 1] === '-' ? at + 2 : at + 1
  const unit = next < end ? numberWords().get(keys[next] ?? '') : undefined
  return value >= 20 && unit !== undefined && unit > 0 && unit < 10 ? { value: value + unit, to: next + 1 } : { value, to: at + 1 }
}

function toStatistic(text: TokenizedText, run: LatinRun, words: readonly TaggedWord[], { from, to, value }: Figure): LatinStatistic | undefined {
  const unit = unitAt(text, run, words, to)
  // One and a bare small number count nothing.
  if (unit === undefined && value < 10) return undefined
  if (value <= 1 && unit?.measure === 'count') return undefined
  const sentence = sentenceAt(text, from)
  const end = unit?.from === to ? unit.to : to
  return {
    ...spanOf(text, from, end),
    value,
    bound: boundBefore(text, from),
    measure: unit?.measure ?? 'count',
    ...(unit !== undefined && { unit: spanOf(text, unit.from, unit.to).text }),
    ...(unit !== undefined && unit.code !== '' && { unitCode: unit.code }),
    sentence: spanOf(text, sentence.from, sentence.to),
    confidence: CONFIDENCE,
  }
}

interface Unit {
  readonly from: number
  readonly to: number
  readonly measure: LatinStatistic['measure']
  readonly code: string
}

const units = once(() => new Map(statisticTables.en.units.flatMap(([measure, code, spellings]) => spellings.split('|').map((word) => [word, { measure, code }] as const))))

/** The unit or counted noun behind a number: an adjective may stand between (two million new voters). */
function unitAt(text: TokenizedText, run: LatinRun, words: readonly TaggedWord[], at: number): Unit | undefined {
  const known = units().get(text.keys[at] ?? '')
  if (known !== undefined && at < run.to) return { from: at, to: at + 1, ...known }
  for (let index = at; index < Math.min(run.to, at + 2); index++) {
    const tags = words.find(({ start }) => tokenAt(text, run.start + start) === index)?.tags
    if (tags?.has('Noun') === true) return { from: index, to: index + 1, measure: 'count', code: '' }
    if (tags?.has('Adjective') !== true) return undefined
  }
  return undefined
}

function boundBefore({ keys }: TokenizedText, from: number): LatinStatistic['bound'] {
  for (const [bound, written] of statisticTables.en.boundsBefore) {
    if (written.split('|').some((phrase) => phrase.split(' ').every((word, index, all) => keys[from - all.length + index] === word))) return bound
  }
  return 'exact'
}
