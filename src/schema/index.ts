import type { Article } from '../article/index.ts'
import type { Entity } from '../entities/index.ts'
import type { Statistic } from '../statistics/index.ts'
import type { Timestamp } from '../timestamps/index.ts'
import { type JsonSchema, records } from './records.ts'
import { type StandardSchema, standardSchema } from './standard.ts'

export type { Issue } from './check.ts'
export type { JsonSchema } from './records.ts'
export type { StandardSchema } from './standard.ts'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

function schemaOf(name: string): JsonSchema {
  return { $schema: DIALECT, title: name, $ref: `#/$defs/${name}`, $defs: records }
}

/**
 * JSON Schema (2020-12) of what `extractArticle` gives, whole in itself: the records are in its `$defs`.
 *
 * @example
 * articleSchema.title //=> 'Article'
 */
export const articleSchema: JsonSchema = schemaOf('Article')

/** JSON Schema (2020-12) of an entity. */
export const entitySchema: JsonSchema = schemaOf('Entity')

/** JSON Schema (2020-12) of a timestamp. */
export const timestampSchema: JsonSchema = schemaOf('Timestamp')

/** JSON Schema (2020-12) of a statistic. */
export const statisticSchema: JsonSchema = schemaOf('Statistic')

/** The records as Standard Schema objects (standardschema.dev), which check without any library. */
export const standard: {
  readonly article: StandardSchema<Article>
  readonly entity: StandardSchema<Entity>
  readonly timestamp: StandardSchema<Timestamp>
  readonly statistic: StandardSchema<Statistic>
} = {
  article: standardSchema(articleSchema),
  entity: standardSchema(entitySchema),
  timestamp: standardSchema(timestampSchema),
  statistic: standardSchema(statisticSchema),
}
