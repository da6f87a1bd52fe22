import { Gap, type TokenizedText } from '../../text/index.ts'
import type { TextWords } from './text-words.ts'
import { follow, isOptionalMark, type Trie, wordOf } from './trie.ts'
import { findWord } from './word-table.ts'

/** Names found in a text, as columns: match `i` holds the tokens from `from[i]` to before `to[i]` and ends at a node of the trie. */
export interface NameMatches {
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly node: readonly number[]
}

/** A walk through a trie along a text: where the longest name so far ends, and at which node. */
interface Walk {
  readonly text: TokenizedText
  readonly trie: Trie
  readonly of: Int32Array
  /** The trie's number of each word of the text; −1 for none. */
  readonly numbers: Int32Array
  readonly stems: TextWords['stems']
  to: number
  node: number
}

/** The longest name at each token, left to right; a match may begin inside another only where it reaches further. */
export function findNames({ text, table, of, stems }: TextWords, trie: Trie): NameMatches {
  const from: number[] = []
  const to: number[] = []
  const node: number[] = []
  const numbers = new Int32Array(table.keys.length)
  // Most words begin no name.
  const begins = new Uint8Array(numbers.length)
  for (let word = 0; word < numbers.length; word++) {
    const number = findWord(trie.words, table.keys[word] ?? '', table.hashes[word] ?? 0)
    numbers[word] = number
    if (follow(trie, 0, number) > 0 || stems[word]?.length !== 0) begins[word] = 1
  }
  const walk: Walk = { text, trie, of, numbers, stems, to: 0, node: 0 }
  let covered = 0
  for (let index = 0; index < text.length; index++) {
    if (begins[of[index] ?? 0] === 0) continue
    walk.node = 0
    walkFrom(walk, index)
    if (walk.node === 0 || walk.to <= covered) continue
    from.push(index)
    to.push(walk.to)
    node.push(walk.node)
    covered = walk.to
  }
  return { from, to, node }
}

function walkFrom(walk: Walk, start: number): void {
  const { text, trie, of, numbers } = walk
  let node = 0
  for (let index = start; index < text.length; index++) {
    if (index > start) {
      if ((text.gaps[index] ?? 0) >= Gap.line) return
      if (isOptionalMark(text.keys[index] ?? '') && joinsWords(text, index)) continue
    }
    const next = follow(trie, node, numbers[of[index] ?? 0] ?? -1)
    if (next === 0) {
      endStemmed(walk, node, index)
      return
    }
    node = next
    if (trie.ends[node] === undefined) continue
    walk.to = index + 1
    walk.node = node
  }
}

// Stops stand behind initials only: दिल्ली. पुलिस are two sentences, एस. जयशंकर is one name.
const LONGEST_INITIAL = 3

/** Whether the mark at a token stands alone between two words of a name. */
function joinsWords({ keys }: TokenizedText, index: number): boolean {
  const before = keys[index - 1] ?? ''
  return !isOptionalMark(before) && (keys[index] !== '.' || before.length <= LONGEST_INITIAL)
}

/** A name's last word may bear a case ending: काठमाडौंमा. */
function endStemmed(walk: Walk, node: number, index: number): void {
  const { trie, of, stems } = walk
  for (const key of stems[of[index] ?? 0] ?? []) {
    const end = follow(trie, node, wordOf(trie, key))
    if (trie.ends[end] === undefined) continue
    walk.to = index + 1
    walk.node = end
    return
  }
}
