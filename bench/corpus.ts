import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The texts to measure on, and what they are, in words for a table's caption. */
export interface Corpus {
  readonly name: string
  readonly texts: readonly string[]
}

const OWN = join(import.meta.dirname, '../examples/articles')

/** Real articles of `DIR/hi.jsonl.gz` (lines of `{ "text": … }`), taken evenly from the whole file; else the repository's examples. */
export function readCorpus(directory: string | undefined, count: number): Corpus {
  if (directory === undefined) {
    const texts = readdirSync(OWN).filter((name) => /^hi-.*\.txt$/u.test(name)).map((name) => readFileSync(join(OWN, name), 'utf8'))
    return { name: `the ${texts.length} Hindi articles of examples/articles`, texts }
  }
  const lines = gunzipSync(readFileSync(join(directory, 'hi.jsonl.gz'))).toString('utf8').trim().split('\n')
  const step = Math.max(1, Math.floor(lines.length / count))
  const texts = lines.filter((_, index) => index % step === 0).slice(0, count).map((line) => (JSON.parse(line) as { text: string }).text)
  return { name: `${texts.length} Hindi news articles of public corpora`, texts }
}

/** Letters, marks and digits, the least that any reader of Devanagari must look at: the floor everything is compared with. */
const WORD = /[\p{L}\p{M}\p{Nd}\u200C\u200D]+/gu

/** The floor: one bare pass of a word regex. */
export function countWords(text: string): number {
  let words = 0
  for (const match of text.matchAll(WORD)) if (match.index >= 0) words++
  return words
}
