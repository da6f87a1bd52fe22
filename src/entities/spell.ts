import { entityTables, type Romanization } from '../language/index.ts'

const CONSONANTS: Readonly<Record<string, string>> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n', ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n',
  त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n', प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v',
  श: 'sh', ष: 'sh', स: 's', ह: 'h',
}
const WITH_NUKTA: Readonly<Record<string, string>> = { क: 'q', ख: 'kh', ग: 'gh', ज: 'z', ड: 'r', ढ: 'rh', फ: 'f', य: 'y' }
const VOWELS: Readonly<Record<string, string>> = {
  अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऑ: 'o', ऍ: 'a', ऎ: 'e', ऒ: 'o',
}
const SIGNS: Readonly<Record<string, string>> = {
  'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au', 'ॉ': 'o', 'ॅ': 'a', 'ॆ': 'e', 'ॊ': 'o',
}
const CLUSTERS: readonly (readonly [string, string])[] = [['ज्ञ', 'gy'], ['क्ष', 'ksh']]
const LABIALS = 'पफबभम'

/** A consonant run with the vowel behind it; `schwa` marks the unwritten vowel, which may fall silent. */
interface Syllable {
  readonly onset: string
  readonly vowel: string
  readonly schwa: boolean
  readonly cluster: boolean
  readonly tail: string
}

/** Spells one word by its letters. */
export function spell(word: string, habits: Romanization = entityTables.hi.romanization): string {
  const syllables = syllabify(CLUSTERS.reduce((text, [cluster, latin]) => text.replaceAll(cluster, `\u0001${latin}\u0001`), word), habits)
  let spelled = ''
  let afterSilent = false
  for (const [index, { onset, vowel, tail }] of syllables.entries()) {
    const silent: boolean = !afterSilent && isSilent(syllables, index, habits.finalVowel)
    spelled += onset + (silent ? '' : vowel) + tail
    afterSilent = silent && index + 1 < syllables.length
  }
  return spelled
}

/**
 * A schwa is silent at the end of a word, unless a cluster needs it (मित्र), and inside between single consonants where
 * the next syllable has a written vowel (कमला → Kamla); never in the first syllable.
 */
function isSilent(syllables: readonly Syllable[], index: number, finalVowel: boolean): boolean {
  const syllable = syllables[index]
  const next = syllables[index + 1]
  if (index === 0 || syllable === undefined || !syllable.schwa || syllable.tail !== '') return false
  if (next === undefined) return !(syllable.cluster && (finalVowel || /[rvylmn]$/u.test(syllable.onset)))
  return !syllable.cluster && !next.cluster && next.onset !== '' && !next.schwa
}

function syllabify(word: string, habits: Romanization): Syllable[] {
  const syllables: Syllable[] = []
  const letters = [...word]
  let at = 0
  while (at < letters.length) {
    const { onset, parts, to } = readOnset(letters, at, habits)
    const { vowel, schwa, next } = readVowel(letters, to, onset !== '')
    const { tail, end } = readTail(letters, next)
    if (end === at) break
    syllables.push({ onset, vowel, schwa, cluster: parts > 1, tail })
    at = end
  }
  return syllables
}

function readOnset(letters: readonly string[], from: number, habits: Romanization): { onset: string; parts: number; to: number } {
  let onset = ''
  let parts = 0
  let at = from
  while (at < letters.length) {
    const letter = letters[at] ?? ''
    if (letter === '\u0001') {
      const close = letters.indexOf('\u0001', at + 1)
      onset += letters.slice(at + 1, close).join('')
      parts += 2
      at = close + 1
    } else if (CONSONANTS[letter] !== undefined) {
      const nukta = letters[at + 1] === '\u093C'
      onset += (nukta ? WITH_NUKTA[letter] : undefined) ?? (at === 0 ? habits.initial[letter] : undefined) ?? habits.letters[letter] ?? CONSONANTS[letter]
      parts++
      at += nukta ? 2 : 1
    } else break
    if (letters[at] !== '्') break
    at++
    while (letters[at] === '\u200C' || letters[at] === '\u200D') at++
  }
  return { onset, parts, to: at }
}

function readVowel(letters: readonly string[], at: number, afterConsonant: boolean): { vowel: string; schwa: boolean; next: number } {
  const letter = letters[at] ?? ''
  if (!afterConsonant) return VOWELS[letter] !== undefined ? { vowel: VOWELS[letter], schwa: false, next: at + 1 } : { vowel: '', schwa: false, next: at }
  const sign = SIGNS[letter]
  if (sign !== undefined) return { vowel: sign, schwa: false, next: at + 1 }
  return letters[at - 1] === '्' ? { vowel: '', schwa: false, next: at } : { vowel: 'a', schwa: true, next: at }
}

/** Nasal signs and visarga; any other letter that begins no syllable is kept or, if a stray sign, dropped. */
function readTail(letters: readonly string[], from: number): { tail: string; end: number } {
  const letter = letters[from]
  if (letter === 'ं' || letter === 'ँ') return { tail: LABIALS.includes(letters[from + 1] ?? ' ') ? 'm' : 'n', end: from + 1 }
  if (letter === 'ः') return { tail: 'h', end: from + 1 }
  if (letter === undefined || CONSONANTS[letter] !== undefined || VOWELS[letter] !== undefined || letter === '\u0001') return { tail: '', end: from }
  return { tail: /[\u0900-\u097F\u200C\u200D]/u.test(letter) ? '' : letter, end: from + 1 }
}
