export { detectLanguage, type LanguageDetection } from './detect.ts'
export { type LanguageOptions, type Reading, readInput } from './options.ts'
export type { LanguageCode, LanguagePack, TableSet } from './pack.ts'
export { languageCodes, packs, tableSets } from './packs.ts'
