import { type LanguageCode } from '../../language/index.ts'
import { once, type TokenizedText } from '../../text/index.ts'
import { type Gazetteer, type NameMatches, nameWords, stemmerOf } from '../gazetteer/index.ts'
import { titleWords } from '../titles.ts'
import { type GazetteerHits, Hit } from './types.ts'

const BEGINS = { person: Hit.beginsPerson, place: Hit.beginsPlace, party: Hit.beginsParty, organization: Hit.beginsOrganization } as const

/**
 * Turns what the lists found into evidence for the tagger.
 *
 * @param text a tokenised text
 * @param languages the languages it is read in
 * @param found pairs of matches and the names they were matched against: the shipped ones, and the user's
 * @returns {@link Hit} bits a token
 */
export function collectHits(text: TokenizedText, languages: readonly LanguageCode[], found: readonly (readonly [NameMatches, Gazetteer])[]): GazetteerHits {
  const bits = new Uint16Array(text.length)
  for (const [matches, names] of found) addMatches(bits, matches, names)
  addWords(bits, text, languages)
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
  for (const index of trie.ends.get(node) ?? []) bits |= BEGINS[kindAt(index)]
  return bits
}

const wordBits = once((languages): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>()
  const mark = (word: string, bit: number): void => void bits.set(word, (bits.get(word) ?? 0) | bit)
  for (const [word, { given, surname, ambiguous }] of nameWords()) {
    if (given) mark(word, Hit.givenName)
    if (surname) mark(word, Hit.surname)
    if (ambiguous) mark(word, Hit.ambiguous)
  }
  const titles = titleWords(languages.split(' ') as LanguageCode[])
  for (const title of titles.titles.keys()) if (!title.includes(' ')) mark(title, Hit.title)
  for (const word of titles.honorifics) mark(word, Hit.honorific)
  for (const word of titles.honorificsAfter) mark(word, Hit.honorificAfter)
  return bits
})

function addWords(bits: Uint16Array, { keys, length }: TokenizedText, languages: readonly LanguageCode[]): void {
  const words = wordBits(languages.join(' '))
  const stem = stemmerOf(languages)
  for (let token = 0; token < length; token++) {
    const key = keys[token] ?? ''
    let found = words.get(key) ?? 0
    if (found === 0) {
      for (const form of stem(key)) found |= words.get(form) ?? 0
      if (found !== 0) found |= Hit.inflected
    }
    bits[token] = (bits[token] ?? 0) | found
  }
}
