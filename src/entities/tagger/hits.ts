import { type LanguageCode } from '../../language/index.ts'
import { once } from '../../text/index.ts'
import { addWord, findWord, type Gazetteer, hashKey, type NameMatches, nameWords, newWordTable, type TextWords, type WordTable } from '../gazetteer/index.ts'
import { titleWords } from '../titles.ts'
import { type GazetteerHits, Hit } from './types.ts'

const BEGINS = { person: Hit.beginsPerson, place: Hit.beginsPlace, party: Hit.beginsParty, organization: Hit.beginsOrganization } as const

/**
 * Turns what the lists found into evidence for the tagger.
 *
 * @param words the words of a tokenised text
 * @param languages the languages it is read in
 * @param found pairs of matches and the names they were matched against: the shipped ones, and the user's
 * @returns {@link Hit} bits a token
 */
export function collectHits(words: TextWords, languages: readonly LanguageCode[], found: readonly (readonly [NameMatches, Gazetteer])[]): GazetteerHits {
  const bits = new Uint16Array(words.text.length)
  for (const [matches, names] of found) addMatches(bits, matches, names)
  addWords(bits, words, languages)
  return { bits }
}

function addMatches(bits: Uint16Array, { from, to, node }: NameMatches, names: Gazetteer): void {
  for (let match = 0; match < from.length; match++) {
    const at = node[match] ?? 0
    const first = bitsOfNode(names, at)
    // The bits of a continued name stand one above those of a begun one.
    const rest = ((first & KINDS) << 1) | (first & Hit.ambiguous)
    const start = from[match] ?? 0
    const end = to[match] ?? 0
    for (let token = start; token < end; token++) bits[token] = (bits[token] ?? 0) | (token === start ? first : rest)
    bits[end - 1] = (bits[end - 1] ?? 0) | Hit.ends
  }
}

const KINDS = Hit.beginsPerson | Hit.beginsPlace | Hit.beginsParty | Hit.beginsOrganization

function bitsOfNode({ kindAt, trie, ambiguous }: Gazetteer, node: number): number {
  let bits = ambiguous.has(node) ? Hit.ambiguous : 0
  for (const index of trie.ends[node] ?? []) bits |= BEGINS[kindAt(index)]
  return bits
}

/** Words that stand in or around names, by number, and their bits. */
interface WordBits {
  readonly table: WordTable
  readonly bits: number[]
}

const wordBits = once((languages): WordBits => {
  const table = newWordTable(16_384)
  const bits: number[] = []
  const mark = (key: string, bit: number): void => {
    const word = addWord(table, key, hashKey(key))
    bits[word] = (bits[word] ?? 0) | bit
  }
  for (const [word, { given, surname, ambiguous }] of nameWords()) {
    if (given) mark(word, Hit.givenName)
    if (surname) mark(word, Hit.surname)
    if (ambiguous) mark(word, Hit.ambiguous)
  }
  const titles = titleWords(languages.split(' ') as LanguageCode[])
  for (const title of titles.titles.keys()) if (!title.includes(' ')) mark(title, Hit.title)
  for (const word of titles.honorifics) mark(word, Hit.honorific)
  for (const word of titles.honorificsAfter) mark(word, Hit.honorificAfter)
  return { table, bits }
})

function addWords(bits: Uint16Array, { table, of, stems }: TextWords, languages: readonly LanguageCode[]): void {
  const known = wordBits(languages.join(' '))
  const found = new Uint16Array(table.keys.length)
  for (let word = 0; word < found.length; word++) {
    found[word] = bitsOf(known, table.keys[word] ?? '', table.hashes[word] ?? 0) || inflectedBits(known, stems[word] ?? [])
  }
  for (let token = 0; token < bits.length; token++) bits[token] = (bits[token] ?? 0) | (found[of[token] ?? 0] ?? 0)
}

function bitsOf({ table, bits }: WordBits, key: string, hash: number): number {
  const word = findWord(table, key, hash)
  return word < 0 ? 0 : (bits[word] ?? 0)
}

function inflectedBits(known: WordBits, stems: readonly string[]): number {
  let bits = 0
  for (const form of stems) bits |= bitsOf(known, form, hashKey(form))
  return bits === 0 ? 0 : bits | Hit.inflected
}
