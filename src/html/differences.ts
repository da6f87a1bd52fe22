import type { Article } from '../article/index.ts'
import { fold } from '../text/index.ts'
import type { Difference, PageMetadata } from './types.ts'

/** Where the page's markup and its text both speak of a field and do not agree. */
export function compare(article: Article, metadata: PageMetadata): Difference[] {
  const { headline, published, updated, byline } = article
  const [author] = metadata.authors
  const found: (Difference | undefined)[] = [
    differ('headline', metadata.headline, headline?.text, (said, read) => words(said).includes(words(read))),
    differ('published', metadata.published, shown(published), sameInstant),
    differ('updated', metadata.updated, shown(updated), sameInstant),
    differ('byline', author, byline?.text, (said, read) => words(said) === words(read)),
  ]
  return found.filter((difference) => difference !== undefined)
}

/** A stamp that the text itself shows: one taken from the markup has an empty span. */
function shown(stamp: Article['published']): string | undefined {
  return stamp === undefined || stamp.text === '' ? undefined : (stamp.iso ?? undefined)
}

function differ(field: Difference['field'], metadata: string | undefined, text: string | undefined, agree: (metadata: string, text: string) => boolean): Difference | undefined {
  return metadata === undefined || text === undefined || agree(metadata, text) ? undefined : { field, metadata, text }
}

function words(text: string): string {
  return fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}

/** The same minute, or where one gives no clock time, the same day. */
function sameInstant(metadata: string, text: string): boolean {
  if (!text.includes('T') || !metadata.includes('T')) return metadata.slice(0, 10) === text.slice(0, 10)
  const [said, read] = [metadata, text].map((iso) => Math.floor(Date.parse(iso.replace(/T(?<hour>[0-9]{2})(?=[+\-Z]|$)/u, 'T$<hour>:00')) / 60_000))
  return said === read
}
