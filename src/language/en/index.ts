import type { TableSet } from '../pack.ts'
import { article } from './article.ts'
import { entities } from './entities.ts'
import { numbers } from './numbers.ts'
import { statistics } from './statistics.ts'
import { timestamps } from './timestamps.ts'

/** English as it stands inside Devanagari pages: stamp lines, units, scales. Not a language that can be asked for. */
export const english: TableSet = { numbers, timestamps, statistics, entities, article }
