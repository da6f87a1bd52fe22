import { franc } from 'franc'
import { fold, type Input, once, TokenKind, type TokenizedText, tokenize } from '../text/index.ts'
import { neighbours } from './neighbours.ts'
import type { LanguageCode } from './pack.ts'
import { detectionTables, languageCodes } from './packs.ts'
import { DEVANAGARI, findSuffix, type SuffixTrie, trieOf } from './suffix-trie.ts'

/** The language of a text, and how sure that is. */
export interface LanguageDetection {
  /** `hi`, `mr` or `ne`; `und` for other languages, Devanagari (Bhojpuri, Maithili, Sanskrit, Konkani …) or not, and for a text without words. */
  readonly language: LanguageCode | 'und'
  /** From 0 to 1: how much of the evidence says so; 0 where there is none. */
  readonly confidence: number
}

/** What a word, by its key, says for each language: khabar's own in their order, then all neighbours as one. */
type Votes = Int32Array

interface Cues {
  readonly words: SuffixTrie<Votes>
  /** Of each Devanagari unit, the language it speaks for and one more; 0 for most. */
  readonly letters: Uint8Array
}

// Enough for any page: what comes after does not change the language.
const TOKENS_READ = 400
// A whole function word says more than an ending, which other languages' words may share; a letter lies between.
const WORD_WEIGHT = 3
const LETTER_WEIGHT = 2
// A word is longer than its ending by so many units.
const SHORTEST_STEM = 2
const NEIGHBOUR = languageCodes.length

const cuesOf = once((): Cues => {
  const words = new Map<string, Votes>()
  const endings = new Map<string, Votes>()
  const letters = new Uint8Array(0x80)
  for (const [index, code] of languageCodes.entries()) {
    const detection = detectionTables[code]
    for (const word of fold(detection.words).split(' ')) vote(words, word, index, WORD_WEIGHT)
    for (const ending of fold(detection.endings).split(' ')) vote(endings, ending, index, 1)
    for (const letter of detection.letters) letters[(letter.codePointAt(0) ?? 0) - DEVANAGARI] = index + 1
  }
  const own = new Set(words.keys())
  for (const word of fold(neighbours.map(([, list]) => list).join(' ')).split(' ')) if (!own.has(word)) vote(words, word, NEIGHBOUR, WORD_WEIGHT)
  return { words: trieOf(words, endings), letters }
})

function vote(votes: Map<string, Votes>, key: string, index: number, weight: number): void {
  const known = votes.get(key) ?? new Int32Array(NEIGHBOUR + 1)
  known[index] = weight
  votes.set(key, known)
}

/**
 * Tells which of khabar's languages a text is in: by function words, endings and letters, which decide even a headline;
 * where there are none, by franc's letter statistics, which need some length.
 *
 * @param input a text, or a tokenised one; the first words decide
 * @returns the language and a confidence; `und` for other languages and for a text without Devanagari words
 * @throws TypeError when the input is neither
 *
 * @example
 * detectLanguage('भाजपा ने जीती').language //=> 'hi'
 * detectLanguage('पुण्यात पावसाची शक्यता आहे').language //=> 'mr'
 * detectLanguage('हमनी के गाँव में बिजली आ गइल बा').language //=> 'und'
 */
export function detectLanguage(input: Input): LanguageDetection {
  const text = tokenize(input)
  const scores = scoreCues(text)
  let total = 0
  let best = 0
  for (const [index, score] of scores.entries()) {
    total += score
    if (score > (scores[best] ?? 0)) best = index
  }
  const score = scores[best] ?? 0
  if (score === 0) return detectByLetters(text)
  // Little evidence is no certainty: one function word gives two thirds.
  const confidence = Math.round((100 * (score + 1)) / (total + 3)) / 100
  return { language: languageCodes[best] ?? 'und', confidence }
}

function scoreCues({ text, length, keys, kinds, starts, ends }: TokenizedText): Int32Array {
  const { words, letters } = cuesOf()
  const scores = new Int32Array(NEIGHBOUR + 1)
  for (let index = 0; index < Math.min(length, TOKENS_READ); index++) {
    if (kinds[index] !== TokenKind.devanagari) continue
    const key = keys[index] ?? ''
    add(scores, findSuffix(key, words, SHORTEST_STEM))
    const end = ends[index] ?? 0
    for (let at = starts[index] ?? end; at < end; at++) {
      const unit = text.charCodeAt(at) - DEVANAGARI
      // A joiner in a word is no Devanagari unit.
      const language = unit >= 0 && unit < letters.length ? (letters[unit] ?? 0) - 1 : -1
      if (language >= 0) scores[language] = (scores[language] ?? 0) + LETTER_WEIGHT
    }
  }
  return scores
}

function add(scores: Int32Array, votes: Votes | undefined): void {
  if (votes === undefined) return
  for (let index = 0; index <= NEIGHBOUR; index++) scores[index] = (scores[index] ?? 0) + (votes[index] ?? 0)
}

// franc guesses at random below this many units.
const SHORTEST_FOR_FRANC = 40
const GUESSED = 0.4

function detectByLetters(text: TokenizedText): LanguageDetection {
  if (!text.kinds.includes(TokenKind.devanagari)) return { language: 'und', confidence: 0 }
  const [first = 'hi'] = languageCodes
  if (text.text.length < SHORTEST_FOR_FRANC) return { language: first, confidence: GUESSED / 2 }
  const found = franc(text.text.slice(0, 2048), { only: languageCodes.map((code) => detectionTables[code].franc), minLength: 3 })
  return { language: languageCodes.find((code) => detectionTables[code].franc === found) ?? first, confidence: GUESSED }
}
