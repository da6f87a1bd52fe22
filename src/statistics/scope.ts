import { sentenceAt, type Span, spanOf, tokenAt } from '../text/index.ts'
import type { Ground } from './ground.ts'
import { continues } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import { Role, roleAt } from './vocabulary.ts'

/** The place a claim holds for: the nearest before it in its sentence, of the known places and words like प्रदेश; else the nearest behind. */
export function placeOf(ground: Ground, quantity: Quantity): Span | undefined {
  const { text, vocabulary } = ground
  const { from: start, to: end } = sentenceAt(text, quantity.from)
  for (let at = quantity.from - 1; at >= start; at--) {
    if (ground.kindAt(at) === 'place') return mention(at)
    if ((roleAt(text, at, vocabulary) & Role.scope) !== 0 && (isGlued(at) || (roleAt(text, at + 1, vocabulary) & Role.locative) !== 0)) return spanOf(text, at, at + 1)
  }
  for (let at = quantity.to; at < end; at++) if (ground.kindAt(at) === 'place') return mention(at)
  return undefined

  function mention(at: number): Span {
    let from = at
    let to = at + 1
    while (from > start && ground.kindAt(from - 1) === 'place' && continues(text, from)) from--
    while (to < end && ground.kindAt(to) === 'place' && continues(text, to)) to++
    return spanOf(text, from, to)
  }

  function isGlued(at: number): boolean {
    const key = text.keys[at] ?? ''
    return vocabulary.scopeEndings.some((ending) => key.endsWith(ending))
  }
}

/** The time a claim holds for: the nearest known time expression of its sentence, one before it first. */
export function periodOf({ text, timestamps }: Ground, quantity: Quantity): Span | undefined {
  const sentence = sentenceAt(text, quantity.from)
  const start = text.starts[quantity.from] ?? 0
  const inside = timestamps.filter((span) => tokenAt(text, span.start) >= sentence.from && tokenAt(text, span.start) < sentence.to)
  const found = inside.findLast((span) => span.end <= start) ?? inside[0]
  return found && { text: found.text, start: found.start, end: found.end }
}
