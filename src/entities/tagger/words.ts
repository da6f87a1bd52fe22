import { TokenKind } from '../../text/index.ts'
import { hashKey, hashUnit, type TextWords } from '../gazetteer/index.ts'

/** A cluster's number is that of a coarse cluster and, in these lower bits, of a part of it. */
export const PART_BITS = 6

const SUFFIX_LENGTH = 3

/** A word as the features read it: hashes of its key and what stands for it where it is rare. */
export interface Word {
  readonly key: string
  readonly hash: number
  readonly kind: number
  readonly suffix: number
  readonly cluster: number
  /** The key without its case ending, and that ending; the whole key and nothing where it has none. */
  readonly stem: string
  readonly stemHash: number
  readonly ending: number
  readonly stemCluster: number
}

/** What stands outside a sentence. */
export const NOWHERE: Word = { key: '', hash: 0, kind: 0, suffix: 0, cluster: 0, stem: '', stemHash: 0, ending: 0, stemCluster: 0 }

/**
 * Reads a word.
 *
 * @param stem the key without its case ending, or the key itself
 * @param clusterOf a word's cluster by the hash of its key, 0 for none
 */
export function readWord(key: string, kind: number, stem: string, clusterOf: (hash: number) => number): Word {
  // Figures are told apart by their length alone.
  const hash = kind === TokenKind.digits ? -key.length : hashKey(key)
  const stemHash = stem === key ? hash : hashKey(stem)
  const cluster = clusterOf(hash)
  const ending = stem === key ? 0 : hashKey(key.slice(stem.length))
  return { key, hash, kind, suffix: hashSuffix(key, SUFFIX_LENGTH), cluster, stem, stemHash, ending, stemCluster: ending === 0 ? cluster : clusterOf(stemHash) }
}

function hashSuffix(key: string, length: number): number {
  let hash = 7
  for (let at = Math.max(0, key.length - length); at < key.length; at++) hash = hashUnit(hash, key.charCodeAt(at))
  return hash
}

/** The words of a text as the features read them, by number, and the number of each token's. */
export interface Vocabulary {
  readonly words: readonly Word[]
  readonly wordOf: Int32Array
}

/** Reads the words of a text; the last one, {@link NOWHERE}, stands for what is outside a sentence. */
export function readVocabulary({ text, table, of, first, stems }: TextWords, clusterOf: (hash: number) => number): Vocabulary {
  const words: Word[] = []
  for (const [word, key] of table.keys.entries()) {
    const kind = text.kinds[first[word] ?? 0] ?? 0
    words.push(readWord(key, kind, kind === TokenKind.devanagari ? (stems[word]?.[0] ?? key) : key, clusterOf))
  }
  words.push(NOWHERE)
  return { words, wordOf: of }
}
