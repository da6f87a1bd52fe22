import type { LanguageCode } from '../language/index.ts'
import { Gap, TokenKind, type TokenizedText } from '../text/index.ts'
import { readFigure } from './digits.ts'
import { type Parts, readParts, type Words } from './fraction.ts'
import { lexiconOf, type NumberLexicon, type NumberWord, ordinalEndingsOf } from './lexicon.ts'
import { multiply } from './multiply.ts'
import type { NumberReading } from './types.ts'

/** A number under way: what it adds up of, and what may come next. */
interface Chain {
  /** Parts, the larger first: करोड़, लाख, हजार … */
  readonly parts: number[]
  /** A number read last that a scale may still multiply. */
  pending: boolean
  /** What comes next must be smaller: behind लाख only less than a lakh. */
  limit: number
  to: number
  digits: boolean
  words: boolean
  scaled: boolean
  decimals: number
  /** What one number is multiplied by in all; 0 where the chain has several. */
  factor: number
  ordinal: boolean
  ended: boolean
}

/** Reads the number that begins at a token of a text; `undefined` where none begins. */
export type NumberReader = (text: TokenizedText, index: number) => NumberReading | undefined

/**
 * Makes a reader of numbers in some languages: figures of either script, words, scales, fractions, and chains of them
 * (3 करोड़ 26 लाख 61 हजार 252 · सात हजार 106 करोड़ · साढ़े तीन सौ · -5).
 *
 * @param languages whose number words count, the first before the others
 */
export function numberReader(languages: readonly LanguageCode[]): NumberReader {
  const words: Words = { lexicon: lexiconOf(languages), endings: ordinalEndingsOf(languages) }
  return (text, index) => readWith(text, index, words)
}

/**
 * Reads the number that begins at a token, as {@link numberReader} does; for a single number.
 *
 * @param text a tokenised text
 * @param index the token to begin at
 * @param languages whose number words count, the first before the others
 * @returns the number and its tokens; `undefined` where none begins
 */
export function readNumber(text: TokenizedText, index: number, languages: readonly LanguageCode[]): NumberReading | undefined {
  return numberReader(languages)(text, index)
}

// No number is said in more; without a bound 7 लाख 7 लाख … would be read again from each of its words.
const MOST_PARTS = 12

function readWith(text: TokenizedText, index: number, words: Words): NumberReading | undefined {
  const kind = text.kinds[index]
  if (kind === TokenKind.digits) return readChain(text, index, words)
  if (kind === TokenKind.punctuation) return isMinus(text, index) ? negate(readChain(text, index + 1, words), index) : undefined
  const word = words.lexicon.get(text.keys[index] ?? '')
  if (word === undefined) return undefined
  return word.minus === true ? negate(readChain(text, index + 1, words), index) : readChain(text, index, words)
}

function isMinus({ keys, kinds, gaps }: TokenizedText, index: number): boolean {
  const key = keys[index]
  return (key === '-' || key === '−') && kinds[index + 1] === TokenKind.digits && gaps[index + 1] === Gap.none && keys[index - 1] !== '-' && (gaps[index] !== Gap.none || keys[index - 1] === '(')
}

function negate(reading: NumberReading | undefined, from: number): NumberReading | undefined {
  return reading === undefined || reading.ordinal === true ? undefined : { ...reading, value: 0 - reading.value, from }
}

function readChain(text: TokenizedText, from: number, words: Words): NumberReading | undefined {
  const { lexicon } = words
  const chain: Chain = { parts: [], pending: false, limit: Infinity, to: from, digits: false, words: false, scaled: false, decimals: 0, factor: 1, ordinal: false, ended: false }
  const first = lexicon.get(text.keys[from] ?? '')
  while (!chain.ordinal && !chain.ended && (chain.to === from || joins(text, chain.to))) {
    if (!readPart(text, chain, words)) break
  }
  if (chain.to === from) return undefined
  let sum = 0
  for (const part of chain.parts) sum += part
  const parts = chain.ordinal || chain.ended || !joins(text, chain.to) ? undefined : readParts(text, chain.to, sum, words, readChain)
  return toReading(from, first, chain, parts, sum)
}

/** Fields are set one by one: spreads of what is absent cost more than all the reading (a third of the time on news). */
function toReading(from: number, first: NumberWord | undefined, chain: Chain, parts: Parts | undefined, sum: number): NumberReading {
  const reading: { -readonly [Field in keyof NumberReading]: NumberReading[Field] } = {
    value: parts?.value ?? sum,
    from,
    to: parts?.to ?? chain.to,
    written: !chain.digits ? 'words' : chain.words ? 'mixed' : 'digits',
    scaled: chain.scaled || parts?.scaled === true,
  }
  const decimals = parts?.decimals ?? chain.decimals
  if (chain.factor > 1 && parts === undefined) reading.scale = chain.factor
  if (chain.ordinal) reading.ordinal = true
  if (chain.ended) reading.ended = true
  if (first?.scale !== undefined && first.unit === undefined) reading.bare = true
  if (first?.doubtful === true && chain.to === from + 1) reading.doubtful = true
  if (parts?.denominator !== undefined) reading.denominator = parts.denominator
  if (decimals > 0) reading.decimals = decimals
  return reading
}

function joins({ gaps }: TokenizedText, at: number): boolean {
  return (gaps[at] ?? Gap.paragraph) <= Gap.space
}

function readPart(text: TokenizedText, chain: Chain, { lexicon, endings }: Words): boolean {
  if (chain.parts.length >= MOST_PARTS) return false
  const at = chain.to
  if (text.kinds[at] === TokenKind.digits) return readDigits(text, chain, lexicon, endings)
  const word = lexicon.get(text.keys[at] ?? '')
  if (word === undefined) return false
  if (word.shift !== undefined) return readShift(text, chain, word.shift, lexicon)
  if (word.unit !== undefined) return readUnit(text, chain, word)
  if (word.half === true) return readHalf(text, chain, lexicon)
  return word.scale !== undefined && readScale(text, chain, word, word.scale)
}

function readDigits(text: TokenizedText, chain: Chain, lexicon: NumberLexicon, endings: ReadonlySet<string>): boolean {
  const figure = readFigure(text, chain.to)
  if (figure === undefined || figure.value >= chain.limit) return false
  const next = lexicon.get(text.keys[figure.to] ?? '')
  // 70 लाख 2023 में: behind a scale above a thousand a bare year begins something else.
  if (chain.limit !== Infinity && chain.limit > 1000 && figure.value >= 1000 && figure.value < 3000 && next?.scale === undefined) return false
  push(chain, figure.value, figure.to)
  chain.digits = true
  chain.decimals = figure.decimals
  const ending = text.keys[figure.to] ?? ''
  if (joins(text, figure.to) && figure.decimals === 0 && endings.has(ending)) {
    chain.ordinal = true
    chain.to++
  }
  return true
}

function readUnit(text: TokenizedText, chain: Chain, word: NumberWord): boolean {
  const value = word.unit ?? 0
  if (value >= chain.limit || (word.ordinal === true && chain.digits)) return false
  const colon = word.colon === true && text.keys[chain.to + 1] === ':' && text.gaps[chain.to + 1] === Gap.none
  push(chain, value, chain.to + (colon ? 2 : 1))
  chain.words = true
  chain.decimals = 0
  if (word.ordinal === true) chain.ordinal = true
  if (word.scale !== undefined) scaleUp(chain, word.scale)
  if (word.ended === true) chain.ended = true
  return true
}

function readShift(text: TokenizedText, chain: Chain, shift: number, lexicon: NumberLexicon): boolean {
  const at = chain.to + 1
  if (!joins(text, at)) return false
  const figure = readFigure(text, at)
  const word = lexicon.get(text.keys[at] ?? '')
  if (figure?.decimals === 0) return pushShifted(chain, figure.value + shift, figure.to, true)
  if (word?.unit !== undefined && word.ordinal !== true && Number.isInteger(word.unit)) {
    if (!pushShifted(chain, word.unit + shift, at + 1, false)) return false
    if (word.scale !== undefined) scaleUp(chain, word.scale)
    if (word.ended === true) chain.ended = true
    return true
  }
  return word?.scale !== undefined && pushShifted(chain, 1 + shift, at, false)
}

function pushShifted(chain: Chain, value: number, to: number, digits: boolean): boolean {
  if (value >= chain.limit) return false
  push(chain, value, to)
  chain.words = true
  chain.digits ||= digits
  chain.decimals = 0
  return true
}

function readHalf(text: TokenizedText, chain: Chain, lexicon: NumberLexicon): boolean {
  const next = lexicon.get(text.keys[chain.to + 1] ?? '')
  if (chain.parts.length > 0 || next?.scale === undefined || next.unit !== undefined || !joins(text, chain.to + 1)) return false
  push(chain, 0.5, chain.to + 1)
  chain.words = true
  return true
}

function readScale(text: TokenizedText, chain: Chain, word: NumberWord, scale: number): boolean {
  const next = chain.to + 1
  if (word.short !== undefined && !(chain.pending && (word.short === '' || text.keys[next] === '॰'))) return false
  if (word.notBefore?.has(text.keys[next] ?? '') === true) return false
  // Scales that follow each other multiply only upwards (लाख करोड़); सौ सौ is a repetition.
  if (!chain.pending && chain.parts.length > 0 && scale <= chain.limit) return false
  if (chain.parts.length === 0) push(chain, 1, chain.to)
  chain.to = next + (word.short === '॰' ? 1 : 0)
  chain.words = true
  scaleUp(chain, scale)
  if (word.ended === true) chain.ended = true
  return true
}

function push(chain: Chain, value: number, to: number): void {
  if (chain.parts.length > 0) chain.factor = 0
  chain.parts.push(value)
  chain.pending = true
  chain.limit = 0
  chain.to = to
}

/** Multiplies the last part, with the smaller ones before it: सात हजार 106 करोड़. */
function scaleUp(chain: Chain, scale: number): void {
  let value = chain.parts.pop() ?? 1
  while ((chain.parts.at(-1) ?? Infinity) < scale) value += chain.parts.pop() ?? 0
  chain.parts.push(multiply(value, scale))
  chain.factor *= scale
  chain.pending = false
  chain.scaled = true
  chain.limit = scale
}
