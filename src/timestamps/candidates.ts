import { gateOf } from '../language/index.ts'
import { TokenKind } from '../text/index.ts'
import { find, isNear, numberAt, opensNumber, phraseAt, type Scene, widthAt, wordAt } from './scene.ts'
import { nothing, type Word } from './words.ts'

/**
 * Whether a time may begin at a token, by that token and the word behind it or its number alone: no reader is started
 * where none can succeed. What is refused here no reader would have read; what is let through may still be nothing.
 */
export function mayBegin(scene: Scene, at: number): boolean {
  const { text, lexicon } = scene
  const kind = text.kinds[at]
  if (kind === TokenKind.punctuation) return false
  if (kind === TokenKind.digits) return isCounted(scene, at)
  if (lexicon.beginnings[gateOf(text.keys[at] ?? '')] === 0) return false
  const word = wordAt(scene, at)
  if (word === nothing) return false
  const { opens, opensPhrase, phrases } = word
  if (opens === 'alone') return true
  if (opensPhrase === true && phrases !== undefined && phraseAt(scene, at, phrases) !== undefined) return true
  if (opens === 'unit') return takesUnit(scene, at + 1, word)
  return opens === 'with' ? isFollowed(scene, at + 1) : word.number === true && isCounted(scene, at)
}

/** Whether what stands behind एक or इस can make it a time: नंबर cannot, and most words are like it. */
function isFollowed(scene: Scene, at: number): boolean {
  const { kinds, length } = scene.text
  const kind = kinds[at]
  return at < length && (kind === TokenKind.punctuation || kind === TokenKind.digits || wordAt(scene, at) !== nothing)
}

/** दिन begins a time with भर behind it only; साल also before a number, and before its end (साल के अंत). */
function takesUnit(scene: Scene, at: number, { unit }: Word): boolean {
  if (!isNear(scene.text, at)) return false
  if (wordAt(scene, at).whole === true) return true
  return (unit === 'year' || unit === 'month' || unit === 'week') && isFollowed(scene, at)
}

const MARKS = '-:./(+'
/** Words a number may take; longer ones are read. */
const MOST_NUMERALS = 6

/** Whether the number at a token may be one of a time: a unit, a month, a mark of clock or date stands behind it. */
function isCounted(scene: Scene, at: number): boolean {
  const { text } = scene
  const { keys, kinds } = text
  const width = widthAt(scene, at)
  // Only a year may end a line.
  if (!isNear(text, at + 1)) return width === 4
  if (kinds[at + 1] === TokenKind.punctuation ? width === 4 || MARKS.includes(keys[at + 1] ?? '') : follows(scene, at + 1, width)) return width > 0 || numberAt(scene, at) !== undefined
  // 70 लाख रुपये: behind all that the number may take there stands nothing that makes it a time.
  let to = at + 1
  while (to <= at + MOST_NUMERALS && isNear(text, to) && goesOn(scene, to)) to++
  if (to === at + 1 || !isNear(text, to)) return false
  return to > at + MOST_NUMERALS || (kinds[to] === TokenKind.punctuation ? (MARKS + ',').includes(keys[to] ?? '') : wordAt(scene, to).follows !== undefined)
}

/** Whether a number may go on with a token, and the token is nothing to a time. */
function goesOn(scene: Scene, at: number): boolean {
  if (scene.text.kinds[at] === TokenKind.punctuation) return ',॰'.includes(scene.text.keys[at] ?? ' ')
  return opensNumber(scene, at) && wordAt(scene, at).follows === undefined
}

/** Whether a word makes a time of the number before it, or may with what stands behind. */
function follows(scene: Scene, at: number, width: number): boolean {
  const { follows: mark } = wordAt(scene, at)
  if (mark !== 'with' || width === 4) return mark !== undefined
  const to = find(scene, at)?.to ?? at + 1
  if (!isNear(scene.text, to)) return false
  const { follows: second, part, approximator } = wordAt(scene, to)
  return second === 'alone' || part !== undefined || approximator === true || opensNumber(scene, to) || '-,'.includes(scene.text.keys[to] ?? ' ')
}
