import type { ArticleTables } from '../tables/article.ts'

export const article = {} satisfies ArticleTables as ArticleTables
