const PRIME = 0x01000193

/** Begins or goes on with a hash (FNV-1a over UTF-16 units). */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME)
}

/** Hash of a word's key. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5 | 0
  for (let at = 0; at < key.length; at++) hash = hashUnit(hash, key.charCodeAt(at))
  return hash
}

/**
 * Words as integers from 0, by open addressing over their hashes: a look-up whose hash is known costs a third of a
 * Map's, and a text's words are hashed once for all the tables that they are looked up in.
 */
export interface WordTable {
  /** The words, by number. */
  readonly keys: string[]
  readonly hashes: number[]
  /** Number of the word in each slot, plus one; 0 where it is free. Their count is a power of two. */
  slots: Int32Array
}

/** An empty table with room for so many words; it grows when it must. */
export function newWordTable(capacity: number): WordTable {
  return { keys: [], hashes: [], slots: newSlots(capacity) }
}

/** Free slots of which so many entries fill at most half. */
export function newSlots(capacity: number): Int32Array {
  let slots = 16
  while (slots < capacity * 2) slots *= 2
  return new Int32Array(slots)
}

/** The number of a word; −1 for one that the table does not have. */
export function findWord({ keys, hashes, slots }: WordTable, key: string, hash: number): number {
  const mask = slots.length - 1
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const word = (slots[slot] ?? 0) - 1
    if (word < 0 || (hashes[word] === hash && keys[word] === key)) return word
  }
}

/** The number of a word, which is added where the table does not have it. */
export function addWord(table: WordTable, key: string, hash: number): number {
  const known = findWord(table, key, hash)
  if (known >= 0) return known
  if (table.keys.length * 2 >= table.slots.length) grow(table)
  table.hashes.push(hash)
  const word = table.keys.push(key) - 1
  place(table.slots, hash, word)
  return word
}

function grow(table: WordTable): void {
  table.slots = new Int32Array(table.slots.length * 2)
  for (const [word, hash] of table.hashes.entries()) place(table.slots, hash, word)
}

function place(slots: Int32Array, hash: number, word: number): void {
  const mask = slots.length - 1
  let slot = spread(hash) & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = word + 1
}

/** The lower bits of a hash of short words, which are alike, mixed with the upper ones. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}
