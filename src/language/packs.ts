import { english } from './en/index.ts'
import { hindi } from './hi/index.ts'
import { marathi } from './mr/index.ts'
import { nepali } from './ne/index.ts'
import type { LanguageCode, LanguagePack, TableSet } from './pack.ts'

/** The registry of languages: a new one is a folder and a line here. */
export const packs: Readonly<Record<LanguageCode, LanguagePack>> = { hi: hindi, mr: marathi, ne: nepali }

/** Every language khabar reads, in the order in which a doubtful text is tried. */
export const languageCodes: readonly LanguageCode[] = ['hi', 'mr', 'ne']

/**
 * The table sets that read a text in these languages: theirs, in order, and then that of the English words
 * and figures that stand inside Devanagari news whatever its language.
 */
export function tableSets(languages: readonly LanguageCode[]): readonly TableSet[] {
  return [...languages.map((code) => packs[code]), english]
}
