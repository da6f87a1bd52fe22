import { tagTokens } from '../../src/entities/tagger/index.ts'
import type { Weights } from '../../src/entities/tagger/weights.ts'
import { tokenize } from '../../src/text/index.ts'
import { readRaw } from './corpora.ts'
import { hitsOf, wordsOf } from './extract.ts'

// A word that is seen so often and never in a name is taken for none without being asked.
const LEAST = 200
// So far the best reading with a name there must fall behind, in units of the weights: a name that a new text brings may
// be made of words that come close (सम्पर्क समिति).
const FAR = 32

/** Indexes, in the lexicon, of the words that are frequent in raw news and that a model comes nowhere near reading in a name there. */
export function findOrdinary(rawFolder: string, weights: Weights): number[] {
  const { indexOf } = weights.lexicon
  const counts = new Map<string, number>()
  const named = new Set<string>()
  const indexes = new Map<string, number>()
  for (const language of ['hi', 'mr', 'ne'] as const) {
    for (const { text } of readRaw(rawFolder, language)) {
      const words = wordsOf({ text: tokenize(text), language })
      const { labels, margins } = tagTokens(words, hitsOf(words, language), weights)
      for (const [token, word] of words.of.entries()) {
        const key = words.table.keys[word] ?? ''
        if ((labels[token] ?? 0) !== 0 || (margins[token] ?? 0) < FAR) named.add(key)
        else counts.set(key, (counts.get(key) ?? 0) + 1)
        if (!indexes.has(key)) indexes.set(key, indexOf(words.table.hashes[word] ?? 0))
      }
    }
  }
  const found = [...counts].filter(([key, count]) => count >= LEAST && !named.has(key)).map(([key]) => indexes.get(key) ?? -1)
  return [...new Set(found)].filter((index) => index >= 0).sort((a, b) => a - b)
}
