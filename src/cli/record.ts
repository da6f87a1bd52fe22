import { type ArticleOptions, extractArticle } from '../index.ts'
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
  readonly headline?: unknown
  readonly reference?: unknown
}

/** What extraction needs beside the text; the English reader is loaded only where it is wanted. */
export async function articleOptions({ article, latin }: Pick<Settings, 'article' | 'latin'>): Promise<ArticleOptions> {
  return latin ? { ...article, latin: (await import('../latin/index.ts')).latin } : article
}

/** Turns one input line into its output line; whatever is wrong with it becomes an error record. */
export function extractLine({ number, bytes }: Line, options: ArticleOptions): Outcome {
  let id: unknown = null
  try {
    const fields = parseFields(bytes)
    id = fields.id ?? null
    const text = readString(fields, 'text')
    if (text === undefined) throw new TypeError('the line has no "text"')
    const headline = readString(fields, 'headline')
    const reference = readString(fields, 'reference')
    const input = headline === undefined ? text : { headline, body: text }
    return { json: JSON.stringify({ id, ...extractArticle(input, reference === undefined ? options : { ...options, reference }) }) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { json: JSON.stringify({ id, error: { line: number, message } }), failure: message }
  }
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
