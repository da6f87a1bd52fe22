import type { TimestampTables } from '../tables/timestamps.ts'

export const timestamps = {} satisfies TimestampTables as TimestampTables
