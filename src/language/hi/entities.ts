import type { EntityTables } from '../tables/entities.ts'

export const entities = {} satisfies EntityTables as EntityTables
