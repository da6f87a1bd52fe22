import { extractEntities } from '../entities/index.ts'
import { readInput } from '../language/index.ts'
import { extractStatistics } from '../statistics/index.ts'
import type { Input } from '../text/index.ts'
import { findTimes, resolveTimes } from '../timestamps/extract.ts'
import { readArticleInput } from './input.ts'
import { readHeader, readParts } from './read.ts'
import type { Article, ArticleOptions, ArticleParts } from './types.ts'

export { type NewsArticle, type Observation, type Quotation, toJsonLd } from './json-ld.ts'
export type { BodyThing, PersonThing, PlaceThing, Thing } from './json-ld-things.ts'
export { type ArticleRow, toRows } from './rows.ts'
export { toHtml } from './to-html.ts'
export type { Article, ArticleOptions, ArticleParts, Dateline, LatinReader, Quote } from './types.ts'

/**
 * Reads a news page as a whole: its parts (headline, byline, dateline, stamps, quotes, tags), and the entities,
 * times and statistics of its text. The stamp it bears is the instant against which its times are resolved.
 *
 * @param input the page's text as scraped, line breaks kept; or its parts, whose spans then count in `headline + '\n' + body`
 * @param options see {@link ArticleOptions}
 * @returns the article; a part that the page does not show is absent
 * @throws TypeError or RangeError that names the input or option that is not as it must be
 *
 * @example
 * const article = extractArticle('Bihar News: पटना में बारिश से जलभराव\nPublished : Jun 16, 2023, 4:33 PM IST\nपटना: शहर में शुक्रवार को भारी बारिश हुई।')
 * article.headline?.text //=> 'पटना में बारिश से जलभराव'
 * article.dateline?.place?.text //=> 'पटना'
 * article.published?.iso //=> '2023-06-16T16:33+05:30'
 */
export function extractArticle(input: Input | ArticleParts, options: ArticleOptions = {}): Article {
  const given = readArticleInput(input)
  const reading = readInput(given.text, options)
  const times = findTimes(reading)
  const header = readHeader(reading, times, given, options.reference)
  const { text, languages } = reading
  const { names, minConfidence, vague } = options
  const reference = options.reference ?? (header.published ?? header.updated)?.iso ?? undefined
  const common = { languages, ...(minConfidence !== undefined && { minConfidence }) }
  const dated = { languages, ...(reference !== undefined && { reference }) }
  const found = extractEntities(text, { ...common, ...dated, ...(names !== undefined && { names }) })
  const timestamps = resolveTimes(times, { ...dated, ...(vague !== undefined && { vague }) })
  const statistics = extractStatistics(text, { ...common, ...(vague !== undefined && { vague }), entities: found, timestamps })
  return readParts(header, { entities: found, timestamps, statistics }, options.latin)
}
