import type { EntityTables } from '../tables/entities.ts'

export const entities: EntityTables = { endings: '', obliques: [] }
