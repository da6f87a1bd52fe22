import { hashKey } from '../../src/entities/gazetteer/index.ts'
import { PART_BITS } from '../../src/entities/tagger/lexicon.ts'
import { tokenize, TokenKind } from '../../src/text/index.ts'
import { classBigrams, countBigrams, exchange } from './clusters.ts'
import { readRaw } from './corpora.ts'

const CLASSES = 400
const COARSE_CLASSES = 40
// A word must be seen so often.
const LEAST = 8
const ROUNDS = 8
const LONGEST_FIGURE = 6
const BREAK = '\n'

/** Word clusters of unlabelled news in all three languages: hash of a word's key → cluster, a coarse class and a part of it. */
export function clusterWords(rawFolder: string, log: (line: string) => void): Map<number, number> {
  const stream = (['hi', 'mr', 'ne'] as const).flatMap((language) => readRaw(rawFolder, language).flatMap(({ text }) => wordsOf(text)))
  const counts = new Map<string, number>()
  for (const word of stream) counts.set(word, (counts.get(word) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= LEAST).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
  const index = new Map(frequent.map((word, at) => [word, at]))
  const bigrams = countBigrams(Int32Array.from(stream, (word) => index.get(word) ?? -1), frequent.length)
  log(`${stream.length} words, ${frequent.length} of them different and frequent`)
  const classes = exchange(bigrams, CLASSES, ROUNDS, log)
  const coarse = exchange(classBigrams(bigrams, classes, CLASSES), COARSE_CLASSES, 3 * ROUNDS, log)
  const numbers = numberClasses(coarse)
  return new Map(frequent.map((word, at) => [hashKey(word), numbers[classes[at] ?? 0] ?? 0]))
}

/** A text's words with line and sentence breaks; figures stand for their length. */
function wordsOf(text: string): string[] {
  const { keys, kinds, sentences, length } = tokenize(text)
  const words: string[] = []
  let sentence = 0
  for (let token = 0; token < length; token++) {
    if (sentences[sentence] === token) {
      words.push(BREAK)
      sentence++
    }
    const key = keys[token] ?? ''
    words.push(kinds[token] === TokenKind.digits ? `#${Math.min(LONGEST_FIGURE, key.length)}` : key)
  }
  return words
}

/** Numbers each class by its coarse class, from 1, and its place in it. */
function numberClasses(coarse: Int32Array): number[] {
  const places = new Int32Array(COARSE_CLASSES)
  return Array.from(coarse, (group) => {
    const place = places[group] ?? 0
    places[group] = place + 1
    return ((group + 1) << PART_BITS) + place
  })
}
