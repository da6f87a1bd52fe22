import type { extractPage } from '../html/index.ts'
import { type Article, type ArticleOptions, extractArticle } from '../index.ts'
import { type Line, LONGEST_LINE } from './lines.ts'
import type { Settings } from './options.ts'

/** A line of the output, with the failure it tells, if any. */
export interface Outcome {
  readonly json: string
  readonly failure?: string
}

/** What a line may hold; nothing is known of it yet. */
interface Fields {
  readonly id?: unknown
  readonly text?: unknown
  readonly html?: unknown
  readonly headline?: unknown
  readonly reference?: unknown
}

/** The settings that say how a text is read. */
export type ReaderSettings = Pick<Settings, 'article' | 'latin' | 'html'>

/** What extraction needs beside the text; with `readHtml`, the text is a page's HTML. */
export interface Reader {
  readonly options: ArticleOptions
  readonly readHtml?: typeof extractPage
}

/** Readers of English and of HTML are loaded only where they are wanted. */
export async function openReader({ article, latin, html }: ReaderSettings): Promise<Reader> {
  const options = latin ? { ...article, latin: (await import('../latin/index.ts')).latin } : article
  return html ? { options, readHtml: (await import('../html/index.ts')).extractPage } : { options }
}

/** Turns one input line into its output line; whatever is wrong with it becomes an error record. */
export function extractLine({ number, bytes }: Line, reader: Reader): Outcome {
  let id: unknown = null
  try {
    const fields = parseFields(bytes)
    id = fields.id ?? null
    return { json: JSON.stringify({ id, ...extractFields(fields, reader) }) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { json: JSON.stringify({ id, error: { line: number, message } }), failure: message }
  }
}

function extractFields(fields: Fields, { options: shared, readHtml }: Reader): Article {
  const name = readHtml === undefined ? 'text' : 'html'
  const text = readString(fields, name)
  if (text === undefined) throw new TypeError(`the line has no "${name}"`)
  const reference = readString(fields, 'reference')
  const options = reference === undefined ? shared : { ...shared, reference }
  if (readHtml !== undefined) return readHtml(text, options)
  const headline = readString(fields, 'headline')
  return extractArticle(headline === undefined ? text : { headline, body: text }, options)
}

/** The `id` of an input or output line; null where it has none, or cannot be read. */
export function idOf(line: Line | undefined): unknown {
  try {
    return parseFields(line?.bytes).id ?? null
  } catch {
    return null
  }
}

function parseFields(bytes: Uint8Array | undefined): Fields {
  if (bytes === undefined) throw new RangeError(`the line is longer than ${LONGEST_LINE} bytes`)
  const value = parseJson(decode(bytes))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('the line is JSON, but not an object')
  return value
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new TypeError('not valid UTF-8')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new SyntaxError(`not valid JSON: ${(error as Error).message}`)
  }
}

function readString(fields: Fields, name: keyof Fields): string | undefined {
  const value = fields[name]
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined
  throw new TypeError(`"${name}" must be a string, not ${JSON.stringify(value).slice(0, 40)}`)
}
