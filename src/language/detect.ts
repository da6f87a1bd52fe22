import { franc } from 'franc'
import { fold, type Input, once, TokenKind, type TokenizedText, tokenize } from '../text/index.ts'
import type { LanguageCode } from './pack.ts'
import { languageCodes, packs } from './packs.ts'

/** The language of a text, and how sure that is. */
export interface LanguageDetection {
  /** `hi`, `mr` or `ne`, or `und` where the text has nothing to decide by. */
  readonly language: LanguageCode | 'und'
  /** From 0 to 1. */
  readonly confidence: number
}

interface Cues {
  readonly code: LanguageCode
  readonly words: ReadonlySet<string>
  readonly endings: readonly string[]
}

const cuesOf = once((): readonly Cues[] =>
  languageCodes.map((code) => ({
    code,
    words: new Set(fold(packs[code].detection.words).split(' ')),
    endings: fold(packs[code].detection.endings).split(' '),
  })),
)

// Enough for any page: what comes after does not change the language.
const TOKENS_READ = 600
// A whole function word says more than an ending, which other languages' words may share.
const WORD_WEIGHT = 3

/**
 * Tells which of khabar's languages a text is in: by function words first, which decide even a headline,
 * then by franc's letter statistics, which need some length.
 *
 * @param input a text, or a tokenised one
 * @returns the language and a confidence; `und` for a text without Devanagari words
 * @throws TypeError when the input is neither
 *
 * @example
 * detectLanguage('भाजपा ने जीती').language //=> 'hi'
 * detectLanguage('पुण्यात पावसाची शक्यता आहे').language //=> 'mr'
 */
export function detectLanguage(input: Input): LanguageDetection {
  const text = tokenize(input)
  const scores = scoreCues(text)
  const total = scores.reduce((sum, { score }) => sum + score, 0)
  const [best] = [...scores].sort((a, b) => b.score - a.score)
  if (best === undefined || total === 0) return detectByLetters(text)
  return { language: best.code, confidence: Math.round((100 * best.score) / total) / 100 }
}

function scoreCues(text: TokenizedText): { code: LanguageCode; score: number }[] {
  const scores = cuesOf().map(({ code }) => ({ code, score: 0 }))
  for (let index = 0; index < Math.min(text.length, TOKENS_READ); index++) {
    if (text.kinds[index] !== TokenKind.devanagari) continue
    const key = text.keys[index] ?? ''
    for (const [at, cues] of cuesOf().entries()) {
      const entry = scores[at]
      if (entry === undefined) continue
      if (cues.words.has(key)) entry.score += WORD_WEIGHT
      else if (cues.endings.some((ending) => key.length > ending.length + 1 && key.endsWith(ending))) entry.score += 1
    }
  }
  return scores
}

function detectByLetters(text: TokenizedText): LanguageDetection {
  const found = franc(text.text.slice(0, 2048), { only: languageCodes.map((code) => packs[code].detection.franc), minLength: 3 })
  const code = languageCodes.find((candidate) => packs[candidate].detection.franc === found)
  const hasDevanagari = text.kinds.includes(TokenKind.devanagari)
  return code !== undefined && hasDevanagari ? { language: code, confidence: 0.4 } : { language: 'und', confidence: 0 }
}
