import { Gap, TokenKind } from '../text/index.ts'
import type { Candidate } from './fields.ts'
import { find, isNear, type Scene, skipParticle, wordAt } from './scene.ts'
import type { Timestamp } from './types.ts'

/** How many tokens a label may stand before its stamp: Updated at : (line break) 01 Feb … */
const REACH = 6

/** What a time is to the article: what the label before it says (Published, अपडेटेड), or behind it (मा प्रकाशित); else a mention, unless it is a whole stamp line. */
export function roleOf(scene: Scene, candidate: Candidate): Timestamp['role'] {
  const { meaning, from, to } = candidate
  if (meaning.kind === 'vague') return 'mention'
  return labelBefore(scene, from) ?? labelBehind(scene, to) ?? (isStampLine(scene, candidate) ? 'published' : 'mention')
}

function labelBefore(scene: Scene, from: number): 'published' | 'updated' | undefined {
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

/** In Publish Date and Last Updated the other word decides. */
function strongest(scene: Scene, at: number, label: 'published' | 'updated'): 'published' | 'updated' {
  for (const start of [at - 2, at - 1]) {
    const found = start < 0 ? undefined : find(scene, start)
    if (found?.word.label !== undefined && found.to === at + 1) return found.word.label
  }
  const before = wordAt(scene, at - 1).label
  return before !== undefined && isNear(scene.text, at) ? before : label
}

function labelBehind(scene: Scene, to: number): 'published' | 'updated' | undefined {
  const at = skipParticle(scene, to, 'in on')
  return isNear(scene.text, at) && at > to ? find(scene, at)?.word.label : undefined
}

/** A date with a clock time that has its line to itself, or stands behind a byline and a bar. */
function isStampLine({ text }: Scene, { from, to, meaning }: Candidate): boolean {
  if (meaning.kind !== 'moment' || meaning.until !== undefined) return false
  const { year, month, day, hour } = meaning.fields
  if (year === undefined || month === undefined || day === undefined || hour === undefined) return false
  const opens = (text.gaps[from] ?? Gap.paragraph) >= Gap.line || text.keys[from - 1] === '|'
  const closes = to >= text.length || (text.gaps[to] ?? Gap.paragraph) >= Gap.line
  return opens && closes
}
