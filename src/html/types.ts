import type { Article, ArticleOptions } from '../article/index.ts'

/** What a page says of itself in its markup, as written there: JSON-LD first, then meta tags. */
export interface PageMetadata {
  readonly headline?: string
  readonly description?: string
  /** Instants as the page writes them; some write the local clock with a `Z`. */
  readonly published?: string
  readonly updated?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly section?: string
  readonly keywords: readonly string[]
  readonly language?: string
  readonly url?: string
  readonly image?: string
}

/** A field of which markup and text say different things. */
export interface Difference {
  readonly field: 'headline' | 'published' | 'updated' | 'byline'
  readonly metadata: string
  readonly text: string
}

/** An article read from a page's HTML; its spans count in `text`. */
export interface Page extends Article {
  /** The readable text that was found: headline, the lines below it, the story. */
  readonly text: string
  readonly metadata: PageMetadata
  /** Where both speak and disagree; neither is corrected by the other. */
  readonly differences: readonly Difference[]
}

export type PageOptions = ArticleOptions
