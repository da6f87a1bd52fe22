import { gateOf } from '../language/index.ts'
import type { NumberLexicon } from '../numbers/index.ts'
import { fold } from '../text/index.ts'
import { type Draft, type DraftPhrase, type Meanings, nothing, numeral, type Phrase, type Word } from './words.ts'

// Nine words in ten begin no time, and nine numbers in ten are no time's: what tells so at one look is found here, once
// for each lexicon, and read by candidates.ts.

const ALONE = ['month', 'weekday', 'part', 'days', 'period', 'dayMark', 'festival', 'movable', 'vague', 'unmeasured'] as const
const WITH = ['modifier', 'anchor', 'era', 'ordinal', 'fiscal', 'vagueAmount'] as const
const BEHIND = ['unit', 'pastHour', 'oclock', 'meridiem', 'zone', 'ordinalEnding', 'dayMark', 'month', 'weekday', 'edge'] as const

/** Gives every word its marks and its phrases. */
export function finish({ words, phrases }: Draft, ordinalEndings: readonly string[], numerals: NumberLexicon): Map<string, Word> {
  const made = new Map<Meanings, Word>()
  const finished = new Map<string, Word>()
  for (const [key, meanings] of words) {
    const word = made.get(meanings) ?? { ...nothing, ...meanings, opens: opensOf(meanings), follows: followsOf(meanings) }
    made.set(meanings, word)
    finished.set(key, numerals.has(key) ? { ...word, number: true } : word)
  }
  for (const [key, list] of phrases) finished.set(key, addPhrases(finished.get(key) ?? (numerals.has(key) ? numeral : nothing), [...list.values()]))
  for (const endings of ordinalEndings) {
    for (const key of fold(endings).split(' ')) {
      if (key !== '') finished.set(key, { ...(finished.get(key) ?? (numerals.has(key) ? numeral : nothing)), follows: 'alone' })
    }
  }
  return finished
}

function opensOf(meanings: Meanings): Word['opens'] {
  if (ALONE.some((field) => meanings[field] !== undefined)) return 'alone'
  if (meanings.unit !== undefined) return WITH.some((field) => field !== 'era' && meanings[field] !== undefined) ? 'alone' : 'unit'
  return WITH.some((field) => meanings[field] !== undefined) ? 'with' : undefined
}

function followsOf(meanings: Meanings): Word['follows'] {
  if (BEHIND.some((field) => meanings[field] !== undefined)) return 'alone'
  return meanings.particle === undefined ? undefined : 'with'
}

function addPhrases(word: Word, list: readonly DraftPhrase[]): Word {
  const phrases = new Map<string, Phrase[]>()
  for (const { keys, meanings } of [...list].sort((a, b) => b.keys.length - a.keys.length)) {
    const next = keys[1] ?? ''
    const known = phrases.get(next)
    const phrase = { keys, word: { ...nothing, ...meanings } }
    if (known === undefined) phrases.set(next, [phrase])
    else known.push(phrase)
  }
  const opensPhrase = list.some(({ meanings }) => opensOf(meanings) !== undefined)
  const follows = [word.follows, ...list.map(({ meanings }) => followsOf(meanings))]
  return { ...word, phrases, opensPhrase: opensPhrase ? true : undefined, follows: follows.find((mark) => mark === 'alone') ?? follows.find((mark) => mark !== undefined) }
}

/** Marks the first letters of every word that a time or a number may begin with: five words in six have others. */
export function markBeginnings(words: ReadonlyMap<string, Word>, { plain, inflected }: NumberLexicon): Uint8Array {
  const beginnings = inflected.gate.slice()
  for (const [key, { opens, opensPhrase }] of words) if (opens !== undefined || opensPhrase === true) beginnings[gateOf(key)] = 1
  for (const key of plain.keys()) beginnings[gateOf(key)] = 1
  return beginnings
}
