import type { ArticleOptions } from 'khabar'

/** What a request asks for: a text, or a page's HTML. */
export interface Task {
  readonly text?: string
  readonly html?: string
  readonly headline?: string
  readonly reference?: string
  readonly languages?: NonNullable<ArticleOptions['languages']>
}

export const SHAPE = 'a body or line is an object with "text" or "html", and may have "headline", "reference" and "languages"'

/** The same for OpenAPI and for the check of every body and JSON line. */
export const taskSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    text: { type: 'string', description: 'the article as plain text' },
    html: { type: 'string', description: "or a page's HTML" },
    headline: { type: 'string' },
    reference: { type: 'string', description: 'the publication instant, ISO 8601, for relative times' },
    languages: { type: 'array', minItems: 1, items: { enum: ['hi', 'mr', 'ne'] } },
  },
  oneOf: [{ required: ['text'] }, { required: ['html'] }],
} as const
