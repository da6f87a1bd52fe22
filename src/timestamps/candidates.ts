import { TokenKind } from '../text/index.ts'
import { lettersOf } from './openers.ts'
import { find, isNear, numberAt, opensNumber, phraseAt, type Scene, widthAt, wordAt } from './scene.ts'
import type { Word } from './words.ts'

/**
 * Whether a time may begin at a token, by that token and the word behind it or its number alone: no reader is started
 * where none can succeed. What is refused here no reader would have read; what is let through may still be nothing.
 */
export function mayBegin(scene: Scene, at: number): boolean {
  const { text, lexicon, numberWords } = scene
  const kind = text.kinds[at]
  if (kind === TokenKind.punctuation) return false
  if (kind === TokenKind.digits) return isCounted(scene, at)
  const key = text.keys[at] ?? ''
  if (lexicon.beginnings[lettersOf(key)] === 0) return false
  const word = lexicon.words.get(key)
  if (word !== undefined) {
    if (word.opens === 'alone') return true
    if (word.opensPhrase === true && word.phrases !== undefined && phraseAt(text, at, word.phrases) !== undefined) return true
    if (word.opens === 'unit') return takesUnit(scene, at + 1, word) 
    if (word.opens === 'with') return isFollowed(scene, at + 1)
  }
  return numberWords.has(key) && isCounted(scene, at)
}

/** Whether what stands behind एक or इस can make it a time: नंबर cannot, and most words are like it. */
function isFollowed(scene: Scene, at: number): boolean {
  const { text, lexicon } = scene
  return at < text.length && (text.kinds[at] === TokenKind.punctuation || opensNumber(scene, at) || lexicon.words.has(text.keys[at] ?? ''))
}

/** दिन begins a time with भर behind it only; साल also before a number, and before its end (साल के अंत). */
function takesUnit(scene: Scene, at: number, { unit }: Word): boolean {
  const { text } = scene
  if (!isNear(text, at)) return false
  const { whole } = wordAt(scene, at)
  if (whole === true) return true
  return (unit === 'year' || unit === 'month' || unit === 'week') && isFollowed(scene, at)
}

/** Whether the number at a token may be one of a time: a unit, a month, a mark of clock or date stands behind it. */
function isCounted(scene: Scene, at: number): boolean {
  const { text } = scene
  const width = widthAt(scene, at)
  const next = at + 1
  // Only a year may end a line.
  if (!isNear(text, next)) return width === 4
  if (text.kinds[next] === TokenKind.punctuation) {
    const mark = text.keys[next] ?? ''
    if (width === 4 || '-:./(+'.includes(mark)) return width > 0 || numberAt(scene, at) !== undefined
    if (mark !== ',') return false
  } else if (follows(scene, next, width)) return width > 0 || numberAt(scene, at) !== undefined
  else if (!opensNumber(scene, next)) return false
  const number = numberAt(scene, at)
  if (number === undefined) return false
  return number.to > next && isNear(text, number.to) && (follows(scene, number.to, 0) || opensNumber(scene, number.to) || '-:./(+,'.includes(text.keys[number.to] ?? ' '))
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
