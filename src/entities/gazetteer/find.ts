import { Gap, type TokenizedText } from '../../text/index.ts'
import type { Stemmer } from './stem.ts'
import { follow, isOptionalMark, type Trie } from './trie.ts'

/** Names found in a text, as columns: match `i` holds the tokens from `from[i]` to before `to[i]` and ends at a node of the trie. */
export interface NameMatches {
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly node: readonly number[]
}

interface Reach {
  to: number
  node: number
}

/** The longest name at each token, left to right; a match may begin inside another only where it reaches further. */
export function findNames(text: TokenizedText, trie: Trie, stem: Stemmer): NameMatches {
  const from: number[] = []
  const to: number[] = []
  const node: number[] = []
  let covered = 0
  for (let index = 0; index < text.length; index++) {
    const reach = longestFrom(text, trie, stem, index)
    if (reach === undefined || reach.to <= covered) continue
    from.push(index)
    to.push(reach.to)
    node.push(reach.node)
    covered = reach.to
  }
  return { from, to, node }
}

function longestFrom(text: TokenizedText, trie: Trie, stem: Stemmer, start: number): Reach | undefined {
  let node = 0
  let best: Reach | undefined
  for (let index = start; index < text.length; index++) {
    const key = text.keys[index] ?? ''
    if (index > start) {
      if ((text.gaps[index] ?? 0) >= Gap.line) break
      if (isOptionalMark(key) && joinsWords(text, index)) continue
    }
    const next = follow(trie, node, key)
    if (next === undefined) return stemmedEnd(text, trie, stem, node, index) ?? best
    node = next
    if (trie.ends.has(node)) best = { to: index + 1, node }
  }
  return best
}

// Stops stand behind initials only: दिल्ली. पुलिस are two sentences, एस. जयशंकर is one name.
const LONGEST_INITIAL = 3

/** Whether the mark at a token stands alone between two words of a name. */
function joinsWords({ keys }: TokenizedText, index: number): boolean {
  const before = keys[index - 1] ?? ''
  return !isOptionalMark(before) && (keys[index] !== '.' || before.length <= LONGEST_INITIAL)
}

/** A name's last word may bear a case ending: काठमाडौंमा. */
function stemmedEnd(text: TokenizedText, trie: Trie, stem: Stemmer, node: number, index: number): Reach | undefined {
  for (const key of stem(text.keys[index] ?? '')) {
    const end = follow(trie, node, key)
    if (end !== undefined && trie.ends.has(end)) return { to: index + 1, node: end }
  }
  return undefined
}
