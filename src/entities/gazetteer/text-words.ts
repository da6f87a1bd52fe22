import { type TokenizedText } from '../../text/index.ts'
import type { Stemmer } from './stem.ts'
import { addWord, hashKey, newWordTable, type WordTable } from './word-table.ts'

/** The different words of a text: what depends on a word alone is asked once for each of them, not at each token. */
export interface TextWords {
  readonly text: TokenizedText
  readonly table: WordTable
  /** The word at each token. */
  readonly of: Int32Array
  /** The first token of each word. */
  readonly first: readonly number[]
  /** The dictionary forms each word may stand for; none where no ending is glued. */
  readonly stems: readonly (readonly string[])[]
}

/** Numbers the different words of a text. */
export function readWords(text: TokenizedText, stem: Stemmer): TextWords {
  const { keys, length } = text
  const table = newWordTable(length)
  const of = new Int32Array(length)
  const first: number[] = []
  const stems: (readonly string[])[] = []
  for (let token = 0; token < length; token++) {
    const key = keys[token] ?? ''
    const word = addWord(table, key, hashKey(key))
    of[token] = word
    if (word < first.length) continue
    first.push(token)
    stems.push(stem(key))
  }
  return { text, table, of, first, stems }
}
