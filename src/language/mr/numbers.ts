import type { NumberTables } from '../tables/numbers.ts'

export const numbers = {} satisfies NumberTables as NumberTables
