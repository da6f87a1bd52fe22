import { fold, isPlain, TokenKind, tokenize } from '../../text/index.ts'
import { addWord, findWord, hashKey, newSlots, newWordTable, type WordTable } from './word-table.ts'

/**
 * Names as paths of folded words. Words and nodes are integers in flat tables: 14,000 rows are indexed in a tenth of
 * the time that Maps need, and a walk costs an integer look-up a step.
 */
export interface Trie {
  readonly words: WordTable
  /** The node that a name's first word leads to, by word; 0 where no name begins with it. */
  readonly roots: number[]
  /** The node before each node, and the word between them; the root is 0. */
  readonly parents: number[]
  readonly steps: number[]
  /** Node in each slot, by the hash of its parent and step; 0 where it is free. */
  slots: Int32Array
  /** Node → indexes of the rows whose name ends there. */
  readonly ends: (readonly number[] | undefined)[]
}

/** A trie without names, with room for so many words and nodes; it grows when it must. */
export function newTrie(capacity: number): Trie {
  return { words: newWordTable(capacity), roots: [], parents: [0], steps: [0], slots: newSlots(capacity), ends: [undefined] }
}

/** Adds a name of a row by its keys. */
export function addName(trie: Trie, keys: readonly string[], row: number): void {
  let node = 0
  for (const key of keys) node = addNode(trie, node, addWord(trie.words, key, hashKey(key)))
  if (node > 0) addEnd(trie.ends, node, row)
}

function addEnd(ends: Trie['ends'], node: number, row: number): void {
  const rows = ends[node]
  if (rows === undefined) ends[node] = [row]
  else if (!rows.includes(row)) ends[node] = [...rows, row]
}

function addNode(trie: Trie, parent: number, word: number): number {
  const known = follow(trie, parent, word)
  if (known > 0) return known
  const node = trie.parents.push(parent) - 1
  trie.steps.push(word)
  trie.ends.push(undefined)
  if (parent === 0) {
    while (trie.roots.length <= word) trie.roots.push(0)
    trie.roots[word] = node
    return node
  }
  if (node * 2 >= trie.slots.length) grow(trie)
  place(trie, node)
  return node
}

function grow(trie: Trie): void {
  trie.slots = new Int32Array(trie.slots.length * 2)
  for (let node = 1; node < trie.parents.length - 1; node++) if (trie.parents[node] !== 0) place(trie, node)
}

function place({ slots, parents, steps }: Trie, node: number): void {
  const mask = slots.length - 1
  let slot = hashStep(parents[node] ?? 0, steps[node] ?? 0) & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = node
}

/** The node after a node along a word, a number of the trie's words; 0 for none. */
export function follow({ roots, slots, parents, steps }: Trie, node: number, word: number): number {
  if (word < 0) return 0
  if (node === 0) return roots[word] ?? 0
  const mask = slots.length - 1
  for (let slot = hashStep(node, word) & mask; ; slot = (slot + 1) & mask) {
    const next = slots[slot] ?? 0
    if (next === 0 || (parents[next] === node && steps[next] === word)) return next
  }
}

function hashStep(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** The number of a key among the trie's words; −1 for none. */
export function wordOf({ words }: Trie, key: string): number {
  return findWord(words, key, hashKey(key))
}

/** The node where a name ends; 0 where the trie does not have it. */
export function nodeOf(trie: Trie, form: string): number {
  let node = 0
  for (const key of nameKeys(form)) {
    node = follow(trie, node, wordOf(trie, key))
    if (node === 0) return 0
  }
  return node
}

/** Marks that a name may be written with or without: जम्मू-कश्मीर, एस. जयशंकर. */
export function isOptionalMark(key: string): boolean {
  return key === '-' || key === '.' || key === "'"
}

/**
 * The keys of a name's words, without the marks it may be written with or without. Most forms are plain words, which
 * need no tokenizer: it would take half of the first call.
 */
export function nameKeys(form: string): string[] {
  if (isPlain(form)) return form.split(' ')
  const folded = fold(form)
  if (isPlain(folded)) return folded.split(' ')
  const { keys, kinds } = tokenize(form)
  return keys.filter((key, index) => kinds[index] !== TokenKind.punctuation || !isOptionalMark(key))
}
