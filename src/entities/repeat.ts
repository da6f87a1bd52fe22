import { addName, findNames, nameWords, newTrie, type TextWords } from './gazetteer/index.ts'
import type { Candidate } from './match.ts'
import { readNameForms } from './names.ts'

// A part shorter than this is too often a word (मान, राम).
const SHORTEST_PART = 4
// Longer ones are noise (क.क.क. …), and each of their words would be followed to the end.
const LONGEST_NAME = 12

/**
 * Mentions of names that the text has already given in full: the same name again, or a part of a person's full name
 * that is no everyday word (भीखाराम after भीखाराम बिश्नोई). They stand where the tagger, which sees no further than
 * two words, read nothing.
 */
export function findRepeats(words: TextWords, candidates: readonly Candidate[]): Candidate[] {
  const trie = newTrie(0)
  const named: Candidate[] = []
  for (const [candidate, { keys }] of readNameForms(words, candidates)) {
    if (keys.length < 2 || keys.length > LONGEST_NAME) continue
    addName(trie, keys, named.length)
    if (candidate.kind === 'person') for (const part of partsOf(keys)) addName(trie, [part], named.length)
    named.push(candidate)
  }
  if (named.length === 0) return []
  const { from, to, node } = findNames(words, trie)
  return from.flatMap((start, index) => {
    const source = named[trie.ends[node[index] ?? 0]?.[0] ?? 0]
    return source === undefined ? [] : [{ kind: source.kind, from: start, to: to[index] ?? start, rows: [], source: 'tagger' as const, margin: source.margin }]
  })
}

function partsOf(keys: readonly string[]): string[] {
  return [keys[0] ?? '', keys.at(-1) ?? ''].filter((key) => key.length >= SHORTEST_PART && nameWords().get(key)?.ambiguous !== true)
}
