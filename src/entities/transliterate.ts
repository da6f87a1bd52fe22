import { entityTables, type LanguageCode, type Romanization } from '../language/index.ts'
import { fold, LETTER_NAMES, once } from '../text/index.ts'
import { nameWords } from './gazetteer/index.ts'
import { spell } from './spell.ts'

/**
 * Writes a Devanagari name in Latin letters as Indian English does: words of the name tables by their usual spelling,
 * initials as letters, others letter by letter with silent schwas left out (बघेल → Baghel, not Baghela).
 *
 * @param name a name, in any script; what is not Devanagari is kept
 * @param language whose habits to follow; Hindi's unless given
 * @returns the name with a capital on each word
 *
 * @example
 * transliterate('भूपेश बघेल') //=> 'Bhupesh Baghel'
 * transliterate('वीके पन्त', 'ne') //=> 'VK Panta'
 */
export function transliterate(name: string, language: LanguageCode = 'hi'): string {
  const habits = entityTables[language].romanization
  const words = name.normalize('NFC').split(/(?<gap>[\s.\-–()]+)/u)
  return words.map((word) => writeWord(word, habits)).join('')
}

function writeWord(word: string, habits: Romanization): string {
  const key = fold(word)
  const known = nameWords().get(key)?.english ?? readInitials(key)
  if (known !== undefined) return capitalize(known)
  const tail = tailsOf(habits.tails).find((part) => key.length > part.length + 1 && key.endsWith(part))
  if (tail === undefined || !word.endsWith(tail)) return capitalize(spell(word, habits))
  return `${writeWord(word.slice(0, -tail.length), habits)} ${capitalize(nameWords().get(tail)?.english ?? spell(tail, habits))}`
}

const tailsOf = once((tails): readonly string[] => fold(tails).split(' ').filter((part) => part !== ''))

/** The letters that a word is the names of: वीके → VK. */
function readInitials(key: string): string | undefined {
  let letters = ''
  for (let at = 0; at < key.length; ) {
    const name = LONGEST_FIRST.find((letter) => key.startsWith(letter, at))
    if (name === undefined) return undefined
    letters += LETTER_NAMES.get(name) ?? ''
    at += name.length
  }
  return letters === '' ? undefined : letters
}

const LONGEST_FIRST: readonly string[] = [...LETTER_NAMES.keys()].sort((a, b) => b.length - a.length)

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
