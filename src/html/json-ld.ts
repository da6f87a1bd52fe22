import type { PageMetadata } from './types.ts'

type Json = Readonly<Record<string, unknown>>

const ARTICLE_TYPES: ReadonlySet<string> = new Set(['NewsArticle', 'Article', 'ReportageNewsArticle', 'AnalysisNewsArticle', 'OpinionNewsArticle', 'BackgroundNewsArticle', 'ReviewNewsArticle', 'BlogPosting', 'LiveBlogPosting', 'SocialMediaPosting', 'Report'])
const MOST_NODES = 500

/** What a page's JSON-LD blocks say of its article; blocks that are no JSON are passed over. */
export function readJsonLd(blocks: readonly string[]): Partial<PageMetadata> {
  const article = blocks.flatMap(parseBlock).flatMap((node) => nodesOf(node)).find(isArticle)
  return article === undefined ? {} : readArticle(article)
}

/** Some outlets break lines inside strings, which JSON forbids. */
function parseBlock(block: string): unknown[] {
  for (const text of [block, block.replace(/[\n\r\t]+/gu, ' '), block.slice(block.indexOf('{'), block.lastIndexOf('}') + 1)]) {
    try {
      return [JSON.parse(text)]
    } catch {
      continue
    }
  }
  return []
}

function nodesOf(root: unknown): Json[] {
  const nodes: Json[] = []
  const queue: unknown[] = [root]
  for (let next = 0; next < Math.min(queue.length, MOST_NODES); next++) {
    const value = queue[next]
    if (Array.isArray(value)) queue.push(...(value.slice(0, MOST_NODES) as unknown[]))
    else if (isObject(value)) {
      nodes.push(value)
      queue.push(value['@graph'], value.mainEntity)
    }
  }
  return nodes
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isArticle(node: Json): boolean {
  return [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPES.has(type))
}

function readArticle(article: Json): Partial<PageMetadata> {
  const keywords = stringsOf(article.keywords).flatMap((list) => list.split(','))
  const fields = {
    headline: textOf(article.headline ?? article.name),
    description: textOf(article.description),
    published: textOf(article.datePublished),
    updated: textOf(article.dateModified),
    publisher: namesOf(article.publisher)[0],
    section: stringsOf(article.articleSection)[0],
    language: textOf(article.inLanguage),
    url: textOf(article.url) ?? addressOf(article.mainEntityOfPage),
    image: addressOf(article.image),
  }
  return { ...withoutUndefined(fields), authors: namesOf(article.author), keywords: keywords.map((word) => word.trim()).filter((word) => word !== '') }
}

function withoutUndefined<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? decodeEntities(value.trim()) : undefined
}

// Escaped twice in many pages.
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&#39;': "'", '&#039;': "'", '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' }

function decodeEntities(text: string): string {
  return text.replace(/&(?:amp|quot|#0?39|lt|gt|nbsp);/gu, (entity) => ENTITIES[entity] ?? entity)
}

function stringsOf(value: unknown): string[] {
  return [value].flat().flatMap((item) => textOf(item) ?? [])
}

function namesOf(value: unknown): string[] {
  return [value].flat().flatMap((item) => textOf(isObject(item) ? item.name : item) ?? [])
}

function addressOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return textOf(isObject(first) ? (first.url ?? first['@id']) : first)
}
