import { fold, spanOf, TokenKind, type TokenizedText } from '../text/index.ts'
import { findWord, hashKey, isOptionalMark, nameKeys, nameWords, shippedNames, type TextWords, wordOf } from './gazetteer/index.ts'
import type { Candidate } from './match.ts'

/** A mention's name as the dictionary would write it: without the case ending that Marathi and Nepali glue to it. */
export interface NameForm {
  readonly text: string
  /** Folded words, without marks. */
  readonly keys: readonly string[]
}

// An ending is cut off an unknown word only if what is left could be a name, and the ending is no single letter.
const SHORTEST_STEM = 3
const SHORTEST_ENDING = 2

/** The dictionary forms of mentions. */
export function readNameForms(words: TextWords, candidates: readonly Candidate[]): ReadonlyMap<Candidate, NameForm> {
  const { trie } = shippedNames()
  const isListed = (key: string): boolean => wordOf(trie, key) >= 0 || nameWords().has(key)
  const isKnown = (key: string): boolean => findWord(words.table, key, hashKey(key)) >= 0 || isListed(key)
  return new Map(candidates.map((candidate) => [candidate, readNameForm(words, candidate, { isKnown, isListed })]))
}

interface Knowledge {
  readonly isKnown: (key: string) => boolean
  readonly isListed: (key: string) => boolean
}

function readNameForm({ text, table, stems: stemsOf }: TextWords, candidate: Candidate, knowledge: Knowledge): NameForm {
  const keys = keysOf(text, candidate)
  const span = spanOf(text, candidate.from, candidate.to).text
  const last = keys.at(-1) ?? ''
  const stems = stemsOf[findWord(table, last, hashKey(last))] ?? []
  if (stems.length === 0) return { text: span, keys }
  if (candidate.rows.length > 0) return listedForm(candidate, keys, stems) ?? { text: span, keys }
  const base = knowledge.isListed(last) ? last : (stems.find(knowledge.isKnown) ?? plainStem(last, stems) ?? last)
  if (base === last) return { text: span, keys }
  return { text: cutTo(span, base), keys: [...keys.slice(0, -1), base] }
}

function keysOf(text: TokenizedText, { from, to }: Candidate): string[] {
  const keys: string[] = []
  for (let token = from; token < to; token++) {
    const key = text.keys[token] ?? ''
    if (text.kinds[token] !== TokenKind.punctuation || !isOptionalMark(key)) keys.push(key)
  }
  return keys
}

/** The form of the row that the mention inflects; undefined where it stands uninflected. */
function listedForm({ rows }: Candidate, keys: readonly string[], stems: readonly string[]): NameForm | undefined {
  const forms = rows.flatMap((row) => [row.name, ...(row.variants ?? [])]).map((text): NameForm => ({ text, keys: nameKeys(text) }))
  const agrees = (form: NameForm, last: string): boolean => form.keys.length === keys.length && form.keys.every((key, index) => key === (index < keys.length - 1 ? keys[index] : last))
  const last = keys.at(-1) ?? ''
  if (forms.some((form) => agrees(form, last))) return undefined
  for (const stem of stems) {
    const found = forms.find((form) => agrees(form, stem))
    if (found !== undefined) return found
  }
  return undefined
}

function plainStem(key: string, stems: readonly string[]): string | undefined {
  return stems.find((stem) => key.startsWith(stem) && stem.length >= SHORTEST_STEM && key.length - stem.length >= SHORTEST_ENDING && !stem.endsWith('्'))
}

/** The written name with its last word cut to a key, as it is spelled where the key is its beginning. */
function cutTo(name: string, key: string): string {
  const start = name.lastIndexOf(' ') + 1
  for (let end = start + key.length; end <= name.length; end++) if (fold(name.slice(start, end)) === key) return name.slice(0, end)
  return name.slice(0, start) + key
}
