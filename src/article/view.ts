import { Gap, type TokenizedText } from '../text/index.ts'
import type { Line } from './lines.ts'

// Stamps and datelines stand at the ends of a line; a line with Latin letters may hold labels, names and two stamps.
const HEAD = 24
const PARAGRAPH_HEAD = 12
const LABELLED_HEAD = 64
const TAIL = 16

/**
 * The tokens where stamps and datelines can stand, as a text of its own with the offsets of the whole: looking at these
 * alone gives the reference instant without reading the story twice.
 */
export function edgesOf(text: TokenizedText, head: readonly Line[], tail: readonly Line[]): TokenizedText {
  const chosen: number[] = []
  for (const { from, to, latin, prose } of head) choose(chosen, from, Math.min(to, from + (latin > 0 ? LABELLED_HEAD : prose ? PARAGRAPH_HEAD : HEAD)))
  for (const { from, to, latin, prose } of tail) if (latin > 0 || !prose) choose(chosen, Math.max(from, to - TAIL), to)
  return pick(text, [...new Set(chosen)].sort((a, b) => a - b))
}

function choose(chosen: number[], from: number, to: number): void {
  for (let token = from; token < to; token++) chosen.push(token)
}

function pick(text: TokenizedText, tokens: readonly number[]): TokenizedText {
  const sentences = new Set(text.sentences)
  return {
    text: text.text,
    length: tokens.length,
    starts: Int32Array.from(tokens, (token) => text.starts[token] ?? 0),
    ends: Int32Array.from(tokens, (token) => text.ends[token] ?? 0),
    keys: tokens.map((token) => text.keys[token] ?? ''),
    kinds: Uint8Array.from(tokens, (token) => text.kinds[token] ?? 0),
    // What was cut out counts as a line break, so that nothing is read across it.
    gaps: Uint8Array.from(tokens, (token, index) => (tokens[index - 1] === token - 1 ? (text.gaps[token] ?? 0) : Gap.paragraph)),
    sentences: Int32Array.from(tokens.flatMap((token, index) => (index === 0 || sentences.has(token) ? [index] : []))),
  }
}
