export { article } from './article.ts'
export { calendar } from './calendar.ts'
export { detection } from './detection.ts'
export { entities } from './entities.ts'
export { numbers } from './numbers.ts'
export { statistics } from './statistics.ts'
export { timestamps } from './timestamps.ts'

/** UTC offset of the newsrooms of Marathi, as ISO 8601 writes it. */
export const offset = '+05:30'
