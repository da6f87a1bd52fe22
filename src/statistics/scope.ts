import { sentenceAt, type Span, spanOf } from '../text/index.ts'
import type { Ground } from './ground.ts'
import { continues } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import { Role, roleAt } from './vocabulary.ts'

// How far a place may stand from its claim, in tokens.
const FARTHEST = 60

/** The place a claim holds for: the nearest before it in its sentence, of the known places and words like प्रदेश; else the nearest behind. */
export function placeOf(ground: Ground, quantity: Quantity): Span | undefined {
  const { text, vocabulary } = ground
  const sentence = sentenceAt(text, quantity.from)
  const start = Math.max(sentence.from, quantity.from - FARTHEST)
  const end = Math.min(sentence.to, quantity.to + FARTHEST)
  for (let at = quantity.from - 1; at >= start; at--) {
    if (ground.kindAt(at) === 'place') return mention(at)
    if ((roleAt(at, vocabulary) & Role.scope) !== 0 && (isGlued(at) || (roleAt(at + 1, vocabulary) & Role.locative) !== 0)) return spanOf(text, at, at + 1)
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

/** The times claims hold for: the nearest known time expression of the sentence, one before the claim first; claims must ascend. */
export function periodsOf({ text, timestamps }: Ground, quantities: readonly Quantity[]): (Span | undefined)[] {
  const sorted = [...timestamps].sort((a, b) => a.start - b.start)
  let next = 0
  return quantities.map((quantity) => {
    const start = text.starts[quantity.from] ?? 0
    const sentence = sentenceAt(text, quantity.from)
    const from = text.starts[sentence.from] ?? 0
    const to = text.ends[sentence.to - 1] ?? start
    while (next < sorted.length && (sorted[next]?.end ?? start + 1) <= start) next++
    const found = [sorted[next - 1], sorted[next]].find((span) => span !== undefined && span.start >= from && span.end <= to)
    return found && { text: found.text, start: found.start, end: found.end }
  })
}
