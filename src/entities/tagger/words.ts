import { TokenKind } from '../../text/index.ts'
import { hashKey, hashUnit, type TextWords } from '../gazetteer/index.ts'
import type { Lexicon } from './lexicon.ts'

const SUFFIX_LENGTH = 3

/** A word as the features read it: hashes of its key and what stands for it where it is rare. */
export interface Word {
  readonly key: string
  /** Its index in the lexicon, or −1. */
  readonly index: number
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
export const NOWHERE: Word = { key: '', index: -1, hash: 0, kind: 0, suffix: 0, cluster: 0, stem: '', stemHash: 0, ending: 0, stemCluster: 0 }

/** Reads a word; `stem` is the key without its case ending, or the key itself. */
function readWord(key: string, hash: number, kind: number, stem: string, { indexOf, clusterOf, kept }: Lexicon): Word {
  const index = indexOf(hash)
  const known = index < 0 ? undefined : kept.words[index]
  if (known?.key === key && known.stem === stem && known.kind === kind) return known
  const stemHash = stem === key ? hash : hashKey(stem)
  const cluster = clusterOf(hash)
  const ending = stem === key ? 0 : hashKey(key.slice(stem.length))
  return { key, index, hash, kind, suffix: hashSuffix(key, SUFFIX_LENGTH), cluster, stem, stemHash, ending, stemCluster: ending === 0 ? cluster : clusterOf(stemHash) }
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
export function readVocabulary({ text, table, of, first, stems }: TextWords, lexicon: Lexicon): Vocabulary {
  const words: Word[] = []
  for (const [word, key] of table.keys.entries()) {
    const kind = text.kinds[first[word] ?? 0] ?? 0
    // Figures are told apart by their length alone.
    const hash = kind === TokenKind.digits ? -key.length : (table.hashes[word] ?? 0)
    words.push(readWord(key, hash, kind, kind === TokenKind.devanagari ? (stems[word]?.[0] ?? key) : key, lexicon))
  }
  words.push(NOWHERE)
  return { words, wordOf: of }
}
