import { entityTables, type LanguageCode, tablesOf } from '../language/index.ts'
import { fold, Gap, once, spanOf, type TokenizedText } from '../text/index.ts'
import { nameKeys } from './gazetteer/index.ts'

/** The words around a name that are no part of it, compiled from the packs. */
export interface TitleWords {
  /** A title's keys, joined by blanks → its office code, '' where it is no office. */
  readonly titles: ReadonlyMap<string, string>
  /** Words of the longest title. */
  readonly longest: number
  readonly modifiers: ReadonlySet<string>
  readonly honorifics: ReadonlySet<string>
  readonly honorificsAfter: ReadonlySet<string>
  readonly former: ReadonlySet<string>
  readonly late: ReadonlySet<string>
  readonly acting: ReadonlySet<string>
  readonly genitives: ReadonlySet<string>
}

const compiled = once((languages): TitleWords => {
  const tables = tablesOf(entityTables, languages.split(' ') as LanguageCode[])
  const titles = new Map<string, string>()
  let longest = 0
  for (const [office, spellings] of tables.flatMap((table) => table.titles)) {
    for (const spelling of spellings.split('|')) {
      const keys = nameKeys(spelling)
      longest = Math.max(longest, keys.length)
      if (!titles.has(keys.join(' '))) titles.set(keys.join(' '), office)
    }
  }
  const words = (pick: (table: (typeof tables)[number]) => string): ReadonlySet<string> => new Set(tables.flatMap((table) => fold(pick(table)).split(' ')).filter((word) => word !== ''))
  return {
    titles,
    longest,
    modifiers: words((table) => table.titleModifiers),
    honorifics: words((table) => table.honorifics),
    honorificsAfter: words((table) => table.honorificsAfter),
    former: words((table) => table.former),
    late: words((table) => table.late),
    acting: words((table) => table.acting),
    genitives: words((table) => table.genitives),
  }
})

/** The title words of some languages together. */
export function titleWords(languages: readonly LanguageCode[]): TitleWords {
  return compiled(languages.join(' '))
}

/** A title as it stands before a name. */
export interface Title {
  /** As written, without status words: मुख्यमंत्री. */
  readonly text: string
  /** Its first token, status words included. */
  readonly from: number
  readonly office: string
  readonly former: boolean
  readonly late: boolean
  readonly acting: boolean
}

/** Reads the title that stands before the name at a token, honorifics aside: पूर्व प्रधानमंत्री स्वर्गीय ‸राजीव. */
export function readTitleBefore(text: TokenizedText, name: number, words: TitleWords): Title | undefined {
  let late = false
  let to = name
  for (; to > 0 && adjoins(text, to); to--) {
    const key = text.keys[to - 1] ?? ''
    if (words.late.has(key)) late = true
    else if (!words.honorifics.has(key) && key !== '.') break
  }
  const head = adjoins(text, to) || to === name ? titleEndingAt(text, to, words) : undefined
  if (head === undefined) return late ? { text: '', from: to, office: '', former: false, late, acting: false } : undefined
  let from = head.from
  while (from > 0 && adjoins(text, from) && words.modifiers.has(text.keys[from - 1] ?? '') && !isStatus(words, text.keys[from - 1] ?? '')) from--
  const title = spanOf(text, from, to).text
  let former = false
  let acting = false
  for (; from > 0 && adjoins(text, from) && isStatus(words, text.keys[from - 1] ?? ''); from--) {
    const key = text.keys[from - 1] ?? ''
    former ||= words.former.has(key)
    acting ||= words.acting.has(key)
    late ||= words.late.has(key)
  }
  return { text: title, from, office: head.office, former, late, acting }
}

function isStatus(words: TitleWords, key: string): boolean {
  return words.former.has(key) || words.acting.has(key) || words.late.has(key)
}

/** Whether a token stands on the line of the one before it. */
function adjoins(text: TokenizedText, token: number): boolean {
  return token > 0 && token < text.length && (text.gaps[token] ?? 0) < Gap.line
}

function titleEndingAt(text: TokenizedText, to: number, words: TitleWords): { from: number; office: string } | undefined {
  for (let length = words.longest; length > 0; length--) {
    const from = to - length
    if (from < 0) continue
    const office = words.titles.get(text.keys.slice(from, to).join(' '))
    if (office !== undefined && staysOnLine(text, from, to)) return { from, office }
  }
  return undefined
}

function staysOnLine(text: TokenizedText, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) if (!adjoins(text, token)) return false
  return true
}
