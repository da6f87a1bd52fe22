import { Gap, sentenceAt, TokenKind } from '../text/index.ts'
import { find, isGlued, type Scene, wordAt } from './scene.ts'

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
  for (let at = from - 1; at >= Math.max(sentence.from, from - BEFORE); at--) if (wordAt(scene, at).condition === true) return 1
  const end = Math.min(sentence.to, to + REACH)
  for (let at = to; at < end; at++) {
    const tense = tenseAt(scene, at)
    if (tense !== undefined) return tense
  }
  for (let at = from - 1; at >= Math.max(sentence.from, from - BEFORE); at--) {
    const tense = tenseAt(scene, at)
    if (tense !== undefined) return tense
  }
  return 0
}

/** How many tokens the places before the date of a dateline may take: मंडला (मध्य प्रदेश), 4 दिसंबर - */
const PLACES = 6

/** Whether a date opens or closes a dateline (१ कात्तिक, काठमाडौं । · नई दिल्ली, 16 जून (भाषा)), which never lies ahead. */
export function isDateline({ text }: Scene, from: number, to: number): boolean {
  let opening = from
  while (opening >= 0 && opening > from - PLACES && (text.gaps[opening] ?? Gap.paragraph) < Gap.line) opening--
  if (opening < 0 || (text.gaps[opening] ?? Gap.paragraph) < Gap.line) return false
  const after = text.keys[to] ?? ''
  if (opening === from) return after === ',' && isGlued(text, to)
  return text.keys[from - 1] === ',' && '(:।-|'.includes(after) && after !== ''
}

/** The tense a word tells; 0 where it leaves both open, `undefined` where it is no verb. */
function tenseAt(scene: Scene, at: number): -1 | 0 | 1 | undefined {
  if (scene.text.kinds[at] !== TokenKind.devanagari) return undefined
  const known = find(scene, at)?.word.tense
  if (known !== undefined) return known
  const key = scene.text.keys[at] ?? ''
  const endings = scene.lexicon.verbEndings.get(key.charCodeAt(key.length - 1))
  if (endings === undefined) return undefined
  for (const [ending, tense] of endings) if (key.length > ending.length && key.endsWith(ending)) return tense
  return undefined
}

/** Whether the verb of the sentence is one of the first person that looks ahead. */
export function isPromise(scene: Scene, to: number): boolean {
  const { text, lexicon } = scene
  const end = Math.min(sentenceAt(text, to - 1).to, to + REACH)
  for (let at = to; at < end; at++) {
    const key = text.keys[at] ?? ''
    if (lexicon.promiseEndings.some((ending) => key.length > ending.length && key.endsWith(ending))) return true
  }
  return false
}

/** Whether nothing but the expression stands in its sentence, marks aside, and a postposition behind it. */
export function standsAlone(scene: Scene, from: number, to: number): boolean {
  const { text } = scene
  const sentence = sentenceAt(text, from)
  if (sentence.to - sentence.from > REACH) return false
  const end = wordAt(scene, to).particle === undefined ? to : to + 1
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((at < from || at >= end) && text.kinds[at] !== TokenKind.punctuation) return false
  }
  return true
}
