import { sentenceAt, TokenKind } from '../text/index.ts'
import { find, type Scene } from './scene.ts'

/** How far behind an expression its verb is looked for: Hindi clauses seldom run longer. */
const REACH = 40
/** How far before it the ने of its clause may stand. */
const BEFORE = 3

/**
 * The tense of the clause an expression stands in: that of the next verb or other word that tells it.
 * The verb stands last in all three languages.
 */
export function tenseOf(scene: Scene, from: number, to: number): -1 | 0 | 1 {
  const sentence = sentenceAt(scene.text, from)
  const end = Math.min(sentence.to, to + REACH)
  for (let at = to; at < end; at++) {
    const tense = tenseAt(scene, at)
    if (tense !== 0) return tense
  }
  for (let at = from - 1; at >= Math.max(sentence.from, from - BEFORE); at--) {
    const tense = tenseAt(scene, at)
    if (tense !== 0) return tense
  }
  return 0
}

function tenseAt(scene: Scene, at: number): -1 | 0 | 1 {
  if (scene.text.kinds[at] !== TokenKind.devanagari) return 0
  const known = find(scene, at)?.word.tense
  if (known !== undefined) return known
  const key = scene.text.keys[at] ?? ''
  for (const [ending, tense] of scene.lexicon.verbEndings) if (key.length > ending.length && key.endsWith(ending)) return tense
  return 0
}

/** Whether nothing but the expression stands in its sentence, marks aside. */
export function standsAlone({ text }: Scene, from: number, to: number): boolean {
  const sentence = sentenceAt(text, from)
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((at < from || at >= to) && text.kinds[at] !== TokenKind.punctuation && at - to > 0) return false
    if (at < from && text.kinds[at] !== TokenKind.punctuation) return false
  }
  return true
}
