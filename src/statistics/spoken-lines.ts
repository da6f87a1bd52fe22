import { Gap } from '../text/index.ts'
import type { Ground } from './ground.ts'
import type { People } from './people.ts'
import type { Speaker } from './types.ts'

/** Somebody's words set apart from the text: all of a line, in tokens. */
export interface SpokenLine {
  readonly from: number
  readonly to: number
  readonly at: number
  readonly speaker: Speaker
}

// Between a name and the colon stands an office in brackets: राम वर्मा (अध्यक्ष, व्यापार संघ) :
const FARTHEST_COLON = 14
const LONGEST_LINE = 400
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])

/** Lines that begin with somebody's name and a colon, and lines with a dash and a name below them. */
export function findSpokenLines(ground: Ground, people: People): SpokenLine[] {
  const { text, entities } = ground
  if (!entities.some(({ kind }) => kind === 'person')) return []
  const found: SpokenLine[] = []
  let above = 0
  for (const from of text.sentences) {
    if ((text.gaps[from] ?? Gap.none) < Gap.line) continue
    const signed = DASHES.has(text.keys[from] ?? '')
    const end = endOfName(ground, signed ? from + 1 : from)
    const speaker = end === undefined ? undefined : people.endingAt(end)
    if (speaker !== undefined && end !== undefined) {
      const colon = signed ? undefined : colonBehind(ground, end)
      if (signed && from - above < LONGEST_LINE) found.push({ from: above, to: from, at: from, speaker })
      if (colon !== undefined) found.push({ from: colon + 1, to: endOfLine(ground, colon + 1), at: colon, speaker })
    }
    above = from
  }
  return found
}

/** The end of a person's name that begins at a token. */
function endOfName({ kindAt }: Ground, from: number): number | undefined {
  if (kindAt(from) !== 'person') return undefined
  let to = from + 1
  while (kindAt(to) === 'person') to++
  return to
}

/** The colon behind a name, or behind the brackets behind it. */
function colonBehind({ text }: Ground, end: number): number | undefined {
  if (text.keys[end] === ':') return end
  if (text.keys[end] !== '(') return undefined
  for (let at = end + 1; at < end + FARTHEST_COLON; at++) {
    if ((text.gaps[at] ?? Gap.line) >= Gap.line) return undefined
    if (text.keys[at] === ')') return text.keys[at + 1] === ':' ? at + 1 : undefined
  }
  return undefined
}

function endOfLine({ text }: Ground, from: number): number {
  let to = from
  while (to < text.length && to - from < LONGEST_LINE && (to === from || (text.gaps[to] ?? Gap.line) < Gap.line)) to++
  return to
}
