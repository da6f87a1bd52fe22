import { extractArticle } from '../article/index.ts'
import { describe } from '../text/index.ts'
import { compare } from './differences.ts'
import { parseDom } from './dom.ts'
import { readMetadata } from './metadata.ts'
import { readText } from './text.ts'
import type { Page, PageMetadata, PageOptions } from './types.ts'

export type { Difference, Page, PageMetadata, PageOptions } from './types.ts'

/**
 * Reads a news page's HTML: what its markup says of it (JSON-LD, meta tags), its readable text by Mozilla's Readability,
 * and the article in that text. Scripts are never run, and nothing is fetched.
 *
 * @param html the page's source
 * @param options those of `extractArticle`; without a `reference` and without a stamp in the text, the markup's date is the reference
 * @returns the article, whose spans count in `text`, with `metadata` and the `differences` between the two
 * @throws TypeError when the input is not a string, or an option is not as it must be
 *
 * @example
 * const page = extractPage('<html><head><meta property="article:published_time" content="2023-06-16T16:33:00+05:30"></head><body><h1>पटना में बारिश से जलभराव</h1><p>पटना: शहर में शुक्रवार को भारी बारिश हुई।</p></body></html>')
 * page.headline?.text //=> 'पटना में बारिश से जलभराव'
 * page.metadata.published //=> '2023-06-16T16:33:00+05:30'
 */
export function extractPage(html: string, options: PageOptions = {}): Page {
  if (typeof html !== 'string') throw new TypeError(`The page must be a string of HTML, not ${describe(html)}`)
  const dom = parseDom(html)
  const metadata = readMetadata(dom)
  const { headline, body } = readText(dom, metadata.headline)
  const published = instantOf(metadata)
  const article = extractArticle({ body, ...(headline !== undefined && { headline }), ...(published !== undefined && { published }) }, options)
  return { ...article, text: headline === undefined ? body : `${headline}\n${body}`, metadata, differences: compare(article, metadata) }
}

const INSTANT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?$/u

/** The markup's date of publication, where it is ISO 8601 at all. */
function instantOf({ published }: PageMetadata): string | undefined {
  if (published === undefined || !INSTANT.test(published)) return undefined
  const day = new Date(`${published.slice(0, 10)}T00:00:00Z`)
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(published.slice(0, 10)) && !Number.isNaN(Date.parse(published.replace(/(?<=[+-][0-9]{2})(?=[0-9]{2}$)/u, ':')))
  return exists ? published.replace(/\.[0-9]+/u, '') : undefined
}
