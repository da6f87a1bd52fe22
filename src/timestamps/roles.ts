import { Gap, TokenKind } from '../text/index.ts'
import type { Candidate, Fields } from './fields.ts'
import { find, isNear, type Scene, skipParticle, wordAt } from './scene.ts'
import type { Timestamp } from './types.ts'

/** How many tokens a label may stand before its stamp: Updated at : (line break) 01 Feb … */
const REACH = 6
/** How many tokens a byline or an outlet's address before an unlabelled stamp may take. */
const BYLINE = 8
/** A page with more unlabelled stamp lines than these is a live blog, whose entries each have one. */
const MOST_LINES = 2

type Label = 'published' | 'updated'

/**
 * What each time is to the article: what the label before it says (Published, अपडेटेड), or behind it (मा प्रकाशित); a line
 * that is a stamp without a label is the publication's, where no label and no live blog say otherwise; else a mention.
 */
export function rolesOf(scene: Scene, candidates: readonly Candidate[]): Timestamp['role'][] {
  const labels = candidates.map((candidate) => (isStamp(candidate) ? (labelBefore(scene, candidate.from) ?? labelBehind(scene, candidate)) : undefined))
  const lines = candidates.map((candidate, index) => labels[index] === undefined && isStampLine(scene, candidate))
  const count = lines.filter(Boolean).length
  const isOwn = count > 0 && count <= MOST_LINES && !labels.includes('published')
  return candidates.map((_, index) => labels[index] ?? (isOwn && lines[index] === true ? 'published' : 'mention'))
}

/** Whether it is exact enough to be a stamp: a day or a month of a year, or so long ago. */
function isStamp({ meaning }: Candidate): boolean {
  if (meaning.kind === 'offset') return meaning.sign === -1 && meaning.base === undefined
  return meaning.kind === 'moment' && meaning.until === undefined && meaning.fields.year !== undefined && meaning.fields.month !== undefined
}

function labelBefore(scene: Scene, from: number): Label | undefined {
  const { text } = scene
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    if (text.kinds[at] === TokenKind.punctuation) {
      if (!':-|,'.includes(text.keys[at] ?? ' ')) return undefined
      continue
    }
    const { label, labelTail } = wordAt(scene, at)
    if (label !== undefined) return strongest(scene, at, label)
    if (labelTail !== true) return undefined
  }
  return undefined
}

/** In Publish Date and Last Updated the phrase decides, and of Published and Date the former. */
function strongest(scene: Scene, at: number, label: Label): Label {
  for (const start of [at - 2, at - 1]) {
    const found = start < 0 ? undefined : find(scene, start)
    if (found?.word.label !== undefined && found.to === at + 1) return found.word.label
  }
  return label
}

/** २०८२ जेठ १५ गते १६:४२ मा प्रकाशित, a line of its own. */
function labelBehind(scene: Scene, { from, to }: Candidate): Label | undefined {
  if (!opensLine(scene, from)) return undefined
  const at = skipParticle(scene, to, 'in on')
  if (!isNear(scene.text, at)) return undefined
  const found = find(scene, at)
  return found?.word.label !== undefined && closesLine(scene, found.to) ? found.word.label : undefined
}

/** A day with a clock time that ends its line and has before it no more than a byline. */
function isStampLine(scene: Scene, { from, to, meaning }: Candidate): boolean {
  if (meaning.kind !== 'moment' || meaning.until !== undefined || !isDay(meaning.fields)) return false
  if (scene.text.keys[from - 1] === '|' && scene.text.keys[to] === '|') return true
  if (meaning.fields.hour === undefined || !closesLine(scene, to)) return false
  if (opensLine(scene, from) || scene.text.keys[from - 1] === '|') return true
  if (meaning.fields.meridiem === undefined && meaning.fields.zone === undefined) return false
  for (let at = from; at >= 0 && at > from - BYLINE; at--) if (opensLine(scene, at)) return true
  return false
}

function isDay({ year, month, day }: Fields): boolean {
  return year !== undefined && month !== undefined && day !== undefined
}

function opensLine({ text }: Scene, at: number): boolean {
  return (text.gaps[at] ?? Gap.paragraph) >= Gap.line
}

function closesLine({ text }: Scene, to: number): boolean {
  return to >= text.length || (text.gaps[to] ?? Gap.paragraph) >= Gap.line
}
