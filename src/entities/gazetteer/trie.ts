import { TokenKind, tokenize } from '../../text/index.ts'

/**
 * Names as paths of folded words. Words and nodes are integers: a walk costs one string look-up a token and
 * one integer look-up a step, and 100,000 names build in half a second.
 */
export interface Trie {
  readonly words: ReadonlyMap<string, number>
  /** `node * STEP + word` → node; the root is 0. */
  readonly next: ReadonlyMap<number, number>
  /** Node → indexes of the rows whose name ends there. */
  readonly ends: ReadonlyMap<number, readonly number[]>
}

/** More words than any table has. */
const STEP = 2 ** 22

/** Builds a trie; `forms` gives every written form, folded, of every row with the row's index. */
export function buildTrie(forms: Iterable<readonly [form: string, row: number]>): Trie {
  const words = new Map<string, number>()
  const next = new Map<number, number>()
  const ends = new Map<number, number[]>()
  for (const [form, row] of forms) {
    const keys = wordsOf(form)
    if (keys.length === 0) continue
    let node = 0
    for (const key of keys) {
      let word = words.get(key)
      if (word === undefined) words.set(key, (word = words.size))
      const step = node * STEP + word
      node = next.get(step) ?? addNode(next, step)
    }
    const rows = ends.get(node)
    if (rows === undefined) ends.set(node, [row])
    else if (!rows.includes(row)) rows.push(row)
  }
  return { words, next, ends }
}

const PLAIN = /^[\p{L}\p{M} ]+$/u

/** Nine forms in ten are words with blanks between, which need no tokenizer: it would take half of the first call. */
function wordsOf(form: string): string[] {
  return PLAIN.test(form) && !form.includes('  ') ? form.split(' ') : nameKeys(form)
}

function addNode(next: Map<number, number>, step: number): number {
  const node = next.size + 1
  next.set(step, node)
  return node
}

/** The node after `node` along a word's key, or undefined. */
export function follow({ words, next }: Trie, node: number, key: string): number | undefined {
  const word = words.get(key)
  return word === undefined ? undefined : next.get(node * STEP + word)
}

/** The node where a name ends, or undefined where the trie does not have it. */
export function nodeOf(trie: Trie, form: string): number | undefined {
  let node: number | undefined = 0
  for (const key of nameKeys(form)) {
    if (node === undefined) return undefined
    node = follow(trie, node, key)
  }
  return node
}

/** Marks that a name may be written with or without: जम्मू-कश्मीर, एस. जयशंकर. */
export function isOptionalMark(key: string): boolean {
  return key === '-' || key === '.' || key === "'"
}

/** The keys of a name's words, without the marks it may be written with or without. */
export function nameKeys(form: string): string[] {
  const { keys, kinds } = tokenize(form)
  return keys.filter((key, index) => kinds[index] !== TokenKind.punctuation || !isOptionalMark(key))
}
