import { Character, classify, classTable, TABLE_SIZE } from './characters.ts'
import { changeTable, fold, isNasalVirama, VIRAMA } from './fold.ts'
import { findSentences } from './sentences.ts'
import { Gap, type Input, TokenKind, type TokenizedText } from './types.ts'

/**
 * Cuts a text into tokens with folded keys and sentence bounds, in one linear pass.
 * A word ends where the script changes, so `17फीसदी` and `ISTचंबल` are two tokens each, glued (`gaps[i] === Gap.none`);
 * every mark of punctuation is a token; blanks and line breaks are remembered as the gap before the next token.
 *
 * @param input a string, or a text already tokenised, which is returned as it is
 * @returns columns of tokens; see {@link TokenizedText}
 * @throws TypeError when the input is neither
 *
 * @example
 * const { keys, starts } = tokenize('दुर्ग: 70 लाख')
 * keys //=> ['दुर्ग', ':', '70', 'लाख']
 * starts[2] //=> 7
 */
export function tokenize(input: Input): TokenizedText {
  if (typeof input !== 'string') return checkTokenized(input)
  const columns = scan(input)
  return { text: input, ...columns, sentences: findSentences(columns) }
}

function checkTokenized(input: unknown): TokenizedText {
  const given = input as Partial<TokenizedText> | null
  if (typeof given === 'object' && typeof given?.text === 'string' && given.starts instanceof Int32Array && given.sentences instanceof Int32Array) return given as TokenizedText
  throw new TypeError(`The input must be a string or a TokenizedText, not ${describe(input)}`)
}

/** Names a value for an error message: its type, and its text where that is short. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return `an array of ${value.length}`
  return value instanceof Date ? 'a Date' : `a value of type ${typeof value}`
}

type Columns = Omit<TokenizedText, 'text' | 'sentences'>

function scan(text: string): Columns {
  // A token is at least one unit long: columns of the text's length always suffice and are cut to size at the end.
  const starts = new Int32Array(text.length)
  const ends = new Int32Array(text.length)
  const kinds = new Uint8Array(text.length)
  const gaps = new Uint8Array(text.length)
  const keys: string[] = []
  const classes = classTable()
  const changes = changeTable()
  let gap: Gap = Gap.paragraph
  let length = 0
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const character = unit < TABLE_SIZE ? (classes[unit] ?? 0) : classifyAt(text, at)
    if (character === Character.space || character === Character.newline || character === Character.joiner) {
      gap = widen(gap, character)
      at++
      continue
    }
    const start = at
    at += unit < 0xd800 ? 1 : widthAt(text, at)
    let change = unit < TABLE_SIZE ? (changes[unit] ?? 1) : 1
    while (character !== Character.punctuation && at < text.length) {
      const next = text.charCodeAt(at)
      const follows = next < TABLE_SIZE ? (classes[next] ?? 0) : classifyAt(text, at)
      if (follows !== character && follows !== Character.joiner && follows !== Character.mark) break
      if (next === VIRAMA) change |= Number(isNasalVirama(text, at))
      else change |= next < TABLE_SIZE ? (changes[next] ?? 1) : 1
      at += next < 0xd800 ? 1 : widthAt(text, at)
    }
    starts[length] = start
    ends[length] = at
    kinds[length] = character === Character.mark ? TokenKind.other : character
    gaps[length] = gap
    length++
    const surface = text.slice(start, at)
    keys.push(change === 0 ? surface : fold(surface))
    gap = Gap.none
  }
  return { length, starts: starts.slice(0, length), ends: ends.slice(0, length), keys, kinds: kinds.slice(0, length), gaps: gaps.slice(0, length) }
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function classifyAt(text: string, at: number): Character {
  return classify(text.codePointAt(at) ?? 0)
}

function widen(gap: Gap, character: Character): Gap {
  if (character === Character.newline) return gap >= Gap.line ? Gap.paragraph : Gap.line
  return gap === Gap.none && character === Character.space ? Gap.space : gap
}
