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
  const length = tokens.length
  const starts = new Int32Array(length)
  const ends = new Int32Array(length)
  const kinds = new Uint8Array(length)
  const gaps = new Uint8Array(length)
  const keys: string[] = []
  const sentences: number[] = []
  let sentence = 0
  for (let index = 0; index < length; index++) {
    const token = tokens[index] ?? 0
    starts[index] = text.starts[token] ?? 0
    ends[index] = text.ends[token] ?? 0
    kinds[index] = text.kinds[token] ?? 0
    // What was cut out counts as a line break, so that nothing is read across it.
    gaps[index] = tokens[index - 1] === token - 1 ? (text.gaps[token] ?? 0) : Gap.paragraph
    keys.push(text.keys[token] ?? '')
    while (sentence < text.sentences.length && (text.sentences[sentence] ?? 0) < token) sentence++
    if (index === 0 || text.sentences[sentence] === token) sentences.push(index)
  }
  return { text: text.text, length, starts, ends, keys, kinds, gaps, sentences: Int32Array.from(sentences) }
}
