import { describe, type Input, type TokenizedText, tokenize } from '../text/index.ts'
import { detectLanguage } from './detect.ts'
import type { LanguageCode } from './pack.ts'
import { languageCodes } from './packs.ts'

/** The option every extractor takes. */
export interface LanguageOptions {
  /** The languages to read the text in, in order of preference; detected when absent. */
  readonly languages?: readonly LanguageCode[]
}

/** A tokenised text with the languages to read it in, the likeliest first. */
export interface Reading {
  readonly text: TokenizedText
  readonly languages: readonly LanguageCode[]
  /** What was detected, where that was needed to settle them. */
  readonly detected?: LanguageCode | 'und'
}

// Below this a text is read in all languages, the likeliest first.
const SURE = 0.6

/**
 * Tokenises the input and settles its languages: those asked for, else the detected one, else (a phrase that could be any) all.
 *
 * @throws TypeError when the input is neither string nor TokenizedText, or `languages` names another language
 */
export function readInput(input: Input, options: LanguageOptions = {}, otherwise?: readonly LanguageCode[]): Reading {
  checkOptions(options)
  const text = tokenize(input)
  if (options.languages !== undefined) return { text, languages: checkLanguages(options.languages) }
  if (otherwise !== undefined) return { text, languages: otherwise }
  const { language, confidence } = detectLanguage(text)
  if (language === 'und') return { text, languages: languageCodes, detected: language }
  const others = languageCodes.filter((code) => code !== language)
  return { text, languages: confidence >= SURE ? [language] : [language, ...others], detected: language }
}

function checkOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null) throw new TypeError(`Options must be an object, not ${describe(options)}`)
}

function checkLanguages(languages: unknown): readonly LanguageCode[] {
  const known: readonly unknown[] = languageCodes
  if (!Array.isArray(languages) || languages.length === 0) throw new TypeError(`options.languages must be ${accepted()}, not ${describe(languages)}`)
  for (const code of languages) if (!known.includes(code)) throw new TypeError(`options.languages must be ${accepted()}; it has ${describe(code)}`)
  return [...new Set(languages as LanguageCode[])]
}

function accepted(): string {
  return `a non-empty array of ${languageCodes.map((code) => `'${code}'`).join(', ')}`
}
