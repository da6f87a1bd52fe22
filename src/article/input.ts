import { describe, type Input } from '../text/index.ts'
import { parseTimestamp, type Timestamp } from '../timestamps/index.ts'
import type { ArticleParts } from './types.ts'

/** The input as one text, with what its parts say. */
export interface ArticleInput {
  readonly text: Input
  /** Whether the first line is the headline. */
  readonly titled: boolean
  readonly published?: Timestamp
}

/** Reads what `extractArticle` takes: a text, or its parts. */
export function readArticleInput(input: Input | ArticleParts): ArticleInput {
  if (!isParts(input)) return { text: input, titled: false }
  const { headline, body, published } = input as { readonly [Part in keyof ArticleParts]: unknown }
  if (typeof body !== 'string') throw new TypeError(`body must be a string, not ${describe(body)}`)
  if (headline !== undefined && typeof headline !== 'string') throw new TypeError(`headline must be a string, not ${describe(headline)}`)
  const titled = headline !== undefined && headline.trim() !== ''
  return { text: titled ? `${headline}\n${body}` : body, titled, ...(published !== undefined && { published: readPublished(published) }) }
}

function isParts(input: unknown): input is ArticleParts {
  return typeof input === 'object' && input !== null && 'body' in input
}

/** A stamp that stands in no text: its span is empty. */
function readPublished(published: unknown): Timestamp {
  const stamp = typeof published === 'string' ? parseTimestamp(published) : null
  if (stamp?.iso == null) throw new RangeError(`published must be an ISO 8601 date or instant, not ${describe(published)}`)
  return { ...stamp, text: '', start: 0, end: 0, role: 'published' }
}
