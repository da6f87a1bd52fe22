// English as it stands inside Devanagari pages: stamp lines, units, scales. Not a language that can be asked for.
export { article } from './article.ts'
export { calendar } from './calendar.ts'
export { entities } from './entities.ts'
export { numbers } from './numbers.ts'
export { statistics } from './statistics.ts'
export { timestamps } from './timestamps.ts'
