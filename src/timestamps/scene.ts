import type { LanguageCode, Reading } from '../language/index.ts'
import { type NumberReader, numberReader, type NumberReading } from '../numbers/index.ts'
import { Gap, once, TokenKind, type TokenizedText } from '../text/index.ts'
import { lexiconOf } from './lexicon.ts'
import { type Lexicon, nothing, numeral, type Phrase, type Word } from './words.ts'

/** What every reader of this folder looks at: the text, and the words its languages know. */
export interface Scene extends Knowledge {
  readonly text: TokenizedText
  /** The word at each token that was looked at. */
  readonly words: (Word | undefined)[]
  /** The numbers read last: several readers try the same token in turn. */
  readonly memo: { at: number; number: NumberReading | undefined; at2: number; number2: NumberReading | undefined }
}

interface Knowledge {
  readonly lexicon: Lexicon
  readonly readNumber: NumberReader
}

/** A known word or phrase, and the token behind it. */
export interface Found {
  readonly word: Word
  readonly to: number
}

const knowledge = once((key): Knowledge => {
  const languages = key.split(',') as LanguageCode[]
  return { lexicon: lexiconOf(languages), readNumber: numberReader(languages) }
})

export function sceneOf({ text, languages }: Reading): Scene {
  const { lexicon, readNumber } = knowledge(languages.join())
  return { text, words: new Array<Word | undefined>(text.length), lexicon, readNumber, memo: { at: -1, number: undefined, at2: -1, number2: undefined } }
}

/** What the token means by itself; {@link nothing} where it means nothing. */
export function wordAt(scene: Scene, at: number): Word {
  return scene.words[at] ?? lookUp(scene, at)
}

function lookUp({ text, words, lexicon }: Scene, at: number): Word {
  const key = text.keys[at]
  if (key === undefined) return nothing
  const word = lexicon.words.get(key) ?? (lexicon.numerals.has(key) ? numeral : nothing)
  words[at] = word
  return word
}

/** The longest known phrase that begins at a token, else the word there. */
export function find(scene: Scene, at: number): Found | undefined {
  const word = wordAt(scene, at)
  if (word === nothing) return undefined
  const phrase = word.phrases === undefined ? undefined : phraseAt(scene, at, word.phrases)
  return phrase === undefined ? { word, to: at + 1 } : { word: phrase.word, to: at + phrase.keys.length }
}

/** The longest of a word's phrases that stands at a token, on one line. */
export function phraseAt({ text }: Scene, at: number, phrases: NonNullable<Word['phrases']>): Phrase | undefined {
  const list = isNear(text, at + 1) ? phrases.get(text.keys[at + 1] ?? '') : undefined
  if (list === undefined) return undefined
  for (const phrase of list) if (goesOn(text, at, phrase.keys)) return phrase
  return undefined
}

function goesOn(text: TokenizedText, at: number, keys: readonly string[]): boolean {
  for (let index = 2; index < keys.length; index++) {
    if (text.keys[at + index] !== keys[index] || !isNear(text, at + index)) return false
  }
  return true
}

/** Whether no more than blanks stand before a token. */
export function isNear(text: TokenizedText, at: number): boolean {
  return at < text.length && (text.gaps[at] ?? Gap.paragraph) <= Gap.space
}

export function isGlued(text: TokenizedText, at: number): boolean {
  return at < text.length && text.gaps[at] === Gap.none
}

/** The digits at a token as a number; `undefined` for another token, and for more digits than a year has. */
export function digitsAt({ text }: Scene, at: number): number | undefined {
  const key = text.keys[at] ?? ''
  return text.kinds[at] === TokenKind.digits && key.length <= 4 ? Number(key) : undefined
}

/** How many digits stand at a token. */
export function widthAt({ text }: Scene, at: number): number {
  return text.kinds[at] === TokenKind.digits ? (text.keys[at] ?? '').length : 0
}

/** Whether a number may begin at a token. */
export function opensNumber(scene: Scene, at: number): boolean {
  const kind = scene.text.kinds[at]
  return kind === TokenKind.digits || (kind !== TokenKind.punctuation && wordAt(scene, at).number === true)
}

/** The number that begins at a token, in digits or words; a word that is first of all something else (ne छ) is none. */
export function numberAt(scene: Scene, at: number): NumberReading | undefined {
  const { memo } = scene
  if (memo.at === at) return memo.number
  // Readers go to and fro between a number and the one behind it: 10 से 12 दिन.
  const { at2, number2 } = memo
  memo.at2 = memo.at
  memo.number2 = memo.number
  memo.number = at2 === at ? number2 : opensNumber(scene, at) ? readPlainNumber(scene, at) : undefined
  memo.at = at
  return memo.number
}

function readPlainNumber({ text, readNumber }: Scene, at: number): NumberReading | undefined {
  const number = readNumber(text, at)
  return number?.bare === true || number?.doubtful === true || number?.denominator !== undefined ? undefined : number
}

/** A whole number from 1 to 32, the days of the longest month of either calendar; पहली (जून) counts. */
export function dayAt(scene: Scene, at: number): { readonly value: number; readonly to: number; readonly ordinal: boolean } | undefined {
  const digits = digitsAt(scene, at)
  if (digits !== undefined) {
    if (widthAt(scene, at) > 2 || digits < 1 || digits > 32) return undefined
    const ending = isGlued(scene.text, at + 1) && wordAt(scene, at + 1).ordinalEnding === true
    return { value: digits, to: at + (ending ? 2 : 1), ordinal: ending }
  }
  // पहले is first of all "before".
  const number = wordAt(scene, at).particle === undefined ? numberAt(scene, at) : undefined
  if (number === undefined || number.scaled || !Number.isInteger(number.value) || number.value < 1 || number.value > 32) return undefined
  return { value: number.value, to: number.to, ordinal: number.ordinal === true }
}

/** Skips a mark, if it stands at a token on the same line. */
export function skipMark({ text }: Scene, at: number, marks: string): number {
  const key = text.keys[at] ?? ''
  return key.length === 1 && marks.includes(key) && isNear(text, at) ? at + 1 : at
}

/** Skips a postposition of these kinds, if one stands at a token. */
export function skipParticle(scene: Scene, at: number, kinds: string): number {
  if (!isNear(scene.text, at)) return at
  const found = find(scene, at)
  return found?.word.particle !== undefined && kinds.includes(found.word.particle) ? found.to : at
}

/** Takes in an ending glued to digits: 2019मा, १०पासून. */
export function takeEnding(scene: Scene, to: number): number {
  return isGlued(scene.text, to) && wordAt(scene, to).particle !== undefined && scene.text.kinds[to] === TokenKind.devanagari ? to + 1 : to
}

/** Whether what stands at a token can follow a finished date: a postposition, a mark, a line end, a year. */
export function endsNumber(scene: Scene, at: number): boolean {
  const { text } = scene
  if (!isNear(text, at)) return true
  const kind = text.kinds[at]
  if (kind === TokenKind.punctuation) return text.keys[at] !== '%'
  if (kind === TokenKind.digits) return widthAt(scene, at) === 4 || text.keys[at + 1] === ':'
  const { particle, part, weekday, era, meridiem, dayMark } = wordAt(scene, at)
  return particle !== undefined || part !== undefined || weekday !== undefined || era !== undefined || meridiem !== undefined || dayMark === true
}
