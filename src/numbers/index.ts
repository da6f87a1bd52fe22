export type { NumberReading } from './types.ts'
