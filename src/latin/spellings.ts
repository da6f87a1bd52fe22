import { type Entity, transliterate } from '../entities/index.ts'
import { TokenKind, tokenize } from '../text/index.ts'

/** Names by how they sound, word for word; the value is the entity's index, or -1 where two entities share it. */
export type Spellings = ReadonlyMap<string, number>

// Words that many names of bodies end in: alone they name none.
const GENERIC: ReadonlySet<string> = new Set(['party', 'front', 'alliance', 'dal', 'sena', 'morcha', 'union', 'court', 'police', 'bank', 'limited', 'india', 'ministry', 'commission', 'board', 'university'])
const SHORTEST_PART = 4
const LONGEST_NAME = 6

/** Everything that the entities may be called in English. Full names go before parts of names. */
export function spellingsOf(entities: readonly Entity[]): Spellings {
  const spellings = new Map<string, number>()
  for (const namesFor of [fullNames, shortNames]) {
    const layer = new Map<string, number>()
    for (const [index, entity] of entities.entries()) if (!isGuessed(entity)) for (const name of namesFor(entity)) addName(layer, soundOf(name), index)
    for (const [sound, index] of layer) if (!spellings.has(sound)) spellings.set(sound, index)
  }
  return spellings
}

/** A name that no Devanagari form is known of was guessed from its capitals (Bhupesh Baghel inaugurates). */
export function isGuessed({ name }: Entity): boolean {
  return !/\p{Script=Devanagari}/u.test(name)
}

function addName(layer: Map<string, number>, sound: string, index: number): void {
  const known = layer.get(sound)
  if (sound !== '') layer.set(sound, known === undefined || known === index ? index : -1)
}

function fullNames({ name, english, mentions }: Entity): string[] {
  const written = new Set([name, ...mentions.map(({ text }) => text)])
  return [...(english === undefined ? [] : [english]), ...[...written].map((form) => transliterate(form))]
}

function shortNames({ kind, english = '' }: Entity): string[] {
  const words = english.split(' ').filter((word) => word !== '')
  if (words.length < 2 || kind === 'place') return []
  if (kind === 'person') return words.filter((word) => word.length >= SHORTEST_PART)
  const initials = words.map((word) => (/^[A-Z]/u.test(word) ? word.charAt(0) : '')).join('')
  const last = words.at(-1) ?? ''
  return [initials.length > 1 ? initials : '', words.length > 2 && !GENERIC.has(last.toLowerCase()) ? last : '']
}

/** The longest name that begins at a word, by its entity and the number of words. */
export function nameAt(spellings: Spellings, sounds: readonly string[], at: number): { readonly entity: number; readonly words: number } | undefined {
  for (let words = Math.min(LONGEST_NAME, sounds.length - at); words > 0; words--) {
    const entity = spellings.get(sounds.slice(at, at + words).join(' '))
    if (entity !== undefined && entity >= 0) return { entity, words }
  }
  return undefined
}

/** How a name sounds, so that Chattisgarh meets Chhattisgarh and Diwedi meets Dwivedi's usual forms: lower case, doubled and long letters once. */
export function soundOf(name: string): string {
  const { keys, kinds } = tokenize(name)
  return keys.filter((_, index) => kinds[index] === TokenKind.latin).map(soundOfWord).join(' ')
}

export function soundOfWord(word: string): string {
  return word.toLowerCase().replace(/ee/gu, 'i').replace(/oo/gu, 'u').replace(/w/gu, 'v').replace(/z/gu, 'j').replace(/(?<letter>[a-z])\k<letter>/gu, '$<letter>').replace(/chh/gu, 'ch').replace(/(?<=.)iya(?=.|$)/gu, 'ia')
}
