export { parseNumber } from './parse.ts'
export { readNumber } from './read.ts'
export type { NumberReading } from './types.ts'
export { lexiconOf as numberWordsOf } from './lexicon.ts'
