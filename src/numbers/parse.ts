import { type LanguageCode, languageCodes, type LanguageOptions, readInput } from '../language/index.ts'
import type { TokenizedText } from '../text/index.ts'
import { lexiconOf } from './lexicon.ts'
import { readNumber } from './read.ts'

/**
 * Reads a phrase that is one number: figures of either script with Indian or Western groups, words in every spelling in use,
 * scales to शंख and trillion, fractions (सवा, डेढ़, साढ़े), decimals in words, and chains of them.
 *
 * @param phrase the number; blanks around it do not matter
 * @param options `languages` to read it in; all by default, since a phrase is too short to tell
 * @returns the number; `null` if the whole is not one
 * @throws TypeError when the phrase is not a string, or `languages` names another language
 *
 * @example
 * parseNumber('साढ़े तीन लाख') //=> 350000
 * parseNumber('3 करोड़ 26 लाख 61 हजार 252') //=> 32661252
 * parseNumber('१,२५,०००') //=> 125000
 * parseNumber('तीन किताबें') //=> null
 */
export function parseNumber(phrase: string, options: LanguageOptions = {}): number | null {
  const { text, languages } = readInput(phrase, options, languageCodes)
  if (lexiconOf(languages).get(text.keys[0] ?? '')?.minusAlone !== true) return readWhole(text, 0, languages)
  const value = readWhole(text, 1, languages)
  return value === null ? null : 0 - value
}

function readWhole(text: TokenizedText, from: number, languages: readonly LanguageCode[]): number | null {
  const reading = readNumber(text, from, languages)
  return reading?.to === text.length && reading.ordinal !== true ? reading.value : null
}
