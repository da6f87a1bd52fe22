import { gatherEvidence } from '../../src/entities/tagger/elsewhere.ts'
import { addElsewhereFeatures, addGapFeatures, addHitFeatures, addNeighbourFeatures, addOwnFeatures, addPairFeatures, newFeatureList } from '../../src/entities/tagger/features.ts'
import { collectHits } from '../../src/entities/tagger/hits.ts'
import { NO_LEXICON } from '../../src/entities/tagger/lexicon.ts'
import type { GazetteerHits } from '../../src/entities/tagger/types.ts'
import { NOWHERE, readVocabulary, type Word } from '../../src/entities/tagger/words.ts'
import { findNames, readWords, shippedNames, stemmerOf, type TextWords } from '../../src/entities/gazetteer/index.ts'
import type { Sample } from './corpora.ts'

/** The features of every token of a sample: token `i` has `ids[offsets[i]]` to `ids[offsets[i + 1] - 1]`. */
export interface Extracted {
  readonly sample: Sample
  readonly offsets: Int32Array
  readonly ids: Int32Array
}

/** Groups of features that may be left out, to see what each is worth. */
export type FeatureGroup = 'lists' | 'clusters' | 'affixes' | 'stems' | 'pairs' | 'neighbours' | 'elsewhere'

export interface ExtractOptions {
  readonly clusterOf: (hash: number) => number
  readonly without: ReadonlySet<FeatureGroup>
}

/** The words of a sample. */
export function wordsOf({ text, language }: Pick<Sample, 'text' | 'language'>): TextWords {
  return readWords(text, stemmerOf([language]))
}

/** What the shipped name lists say of a sample: the look-up that the library itself uses. */
export function hitsOf(words: TextWords, language: Sample['language']): GazetteerHits {
  const names = shippedNames()
  return collectHits(words, [language], [[findNames(words, names.trie), names]])
}

export function extract(sample: Sample, { clusterOf, without }: ExtractOptions): Extracted {
  const { text } = sample
  const textWords = wordsOf(sample)
  const { words, wordOf } = readVocabulary(without.has('stems') ? { ...textWords, stems: [] } : textWords, without.has('clusters') ? NO_LEXICON : { ...NO_LEXICON, clusterOf })
  const bits = without.has('lists') ? new Uint16Array(text.length) : hitsOf(textWords, sample.language).bits
  const evidence = gatherEvidence(textWords, bits)
  const offsets = new Int32Array(text.length + 1)
  const ids: number[] = []
  const list = newFeatureList()
  for (let sentence = 0; sentence < text.sentences.length; sentence++) {
    const from = text.sentences[sentence] ?? 0
    const to = text.sentences[sentence + 1] ?? text.length
    const wordAt = (token: number): Word => (token >= from && token < to ? (words[wordOf[token] ?? 0] ?? NOWHERE) : NOWHERE)
    for (let token = from; token < to; token++) {
      list.length = 0
      const word = wordAt(token)
      addOwnFeatures(list, without.has('affixes') ? { ...word, key: '', stem: '' } : word)
      if (!without.has('neighbours')) for (const distance of [-2, -1, 1, 2]) addNeighbourFeatures(list, wordAt(token + distance), distance)
      if (!without.has('pairs')) addPairFeatures(list, wordAt(token - 1), word, wordAt(token + 1))
      addGapFeatures(list, text.gaps[token] ?? 0, text.gaps[token + 1] ?? 3, word, token === from)
      addHitFeatures(list, bits, token, wordAt(token - 1), wordAt(token + 1))
      if (!without.has('elsewhere')) addElsewhereFeatures(list, evidence[token] ?? 0)
      for (let feature = 0; feature < list.length; feature++) ids.push(list.ids[feature] ?? 0)
      offsets[token + 1] = ids.length
    }
  }
  return { sample, offsets, ids: Int32Array.from(ids) }
}
