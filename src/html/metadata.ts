import type { Dom } from './dom.ts'
import { readJsonLd } from './json-ld.ts'
import type { PageMetadata } from './types.ts'

/** Names and properties of meta tags, the likeliest first. */
const META = {
  headline: ['og:title', 'twitter:title', 'title', 'headline'],
  description: ['og:description', 'description', 'twitter:description'],
  published: ['article:published_time', 'datePublished', 'publish-date', 'pubdate', 'publishdate', 'parsely-pub-date', 'og:pubdate', 'date', 'dc.date', 'DC.date.issued'],
  updated: ['article:modified_time', 'dateModified', 'og:updated_time', 'last-modified', 'lastmod', 'modified'],
  publisher: ['og:site_name', 'application-name', 'publisher'],
  section: ['article:section', 'section'],
  language: ['og:locale', 'language', 'content-language'],
  url: ['og:url', 'twitter:url'],
  image: ['og:image', 'twitter:image'],
} satisfies Partial<Record<keyof PageMetadata, readonly string[]>>

const AUTHORS: readonly string[] = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author']
const KEYWORDS: readonly string[] = ['keywords', 'news_keywords', 'article:tag']

/** What a page says of itself: JSON-LD first, then its meta tags. */
export function readMetadata(dom: Dom): PageMetadata {
  const linked = readJsonLd([...dom.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent ?? ''))
  const tags = readTags(dom)
  const first = (names: readonly string[]): string | undefined => names.map((name) => tags.get(name.toLowerCase())?.[0]).find((value) => value !== undefined)
  const all = (names: readonly string[]): string[] => names.map((name) => tags.get(name.toLowerCase()) ?? []).find((values) => values.length > 0) ?? []
  const fields = Object.fromEntries(Object.entries(META).flatMap(([field, names]) => {
    const value = first(names)
    return value === undefined ? [] : [[field, value] as const]
  }))
  const title = dom.querySelector('title')?.textContent?.trim()
  const canonical = dom.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined
  const language = dom.documentElement?.getAttribute('lang') ?? undefined
  return {
    ...(title !== undefined && title !== '' && { headline: title }),
    ...(canonical !== undefined && { url: canonical }),
    ...(language !== undefined && language !== '' && { language }),
    ...fields,
    ...linked,
    authors: nonEmpty(linked.authors) ?? all(AUTHORS).filter((author) => !author.startsWith('http')),
    keywords: nonEmpty(linked.keywords) ?? all(KEYWORDS).flatMap((list) => list.split(',')).map((word) => word.trim()).filter((word) => word !== ''),
  }
}

function nonEmpty(values: readonly string[] | undefined): readonly string[] | undefined {
  return values !== undefined && values.length > 0 ? values : undefined
}

function readTags(dom: Dom): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  for (const tag of dom.querySelectorAll('meta')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '').toLowerCase()
    const content = tag.getAttribute('content')?.trim() ?? ''
    if (name === '' || content === '') continue
    tags.set(name, [...(tags.get(name) ?? []), content])
  }
  return tags
}
