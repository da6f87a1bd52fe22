import type { LanguagePack } from '../pack.ts'
import { article } from './article.ts'
import { detection } from './detection.ts'
import { entities } from './entities.ts'
import { numbers } from './numbers.ts'
import { statistics } from './statistics.ts'
import { timestamps } from './timestamps.ts'

export const marathi: LanguagePack = { code: 'mr', name: 'Marathi', offset: '+05:30', detection, numbers, timestamps, statistics, entities, article }
