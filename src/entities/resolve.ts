import type { LanguageCode } from '../language/index.ts'
import { spanOf, type TokenizedText } from '../text/index.ts'
import { rowOfCode } from './choose.ts'
import { confidenceOf } from './confidence.ts'
import type { NameRow } from './gazetteer/index.ts'
import type { Group } from './link.ts'
import type { Candidate } from './match.ts'
import { readRoles } from './roles.ts'
import type { TitleWords } from './titles.ts'
import { transliterate } from './transliterate.ts'
import type { Entity, Mention } from './types.ts'

/** What the records of one text are resolved by. */
export interface Resolving {
  readonly text: TokenizedText
  readonly languages: readonly LanguageCode[]
  readonly words: TitleWords
  /** Who stands at which token: last token of a mention → its group. */
  readonly endingAt: ReadonlyMap<number, Group>
  /** ISO date of the article, if known. */
  readonly date: string | undefined
}

// A longer "name" is a broken page, not worth spelling.
const LONGEST_NAME = 120

/** Makes the record of an entity from its mentions and its row. */
export function resolveEntity(group: Group, resolving: Resolving): Entity {
  const { row, kind, members } = group
  const { roles, party, titles } = kind === 'person' ? readRoles(group, resolving) : { roles: [], party: undefined, titles: new Map<Candidate, string>() }
  const mentions = members.map((member): Mention => {
    const role = titles.get(member)
    return { ...spanOf(resolving.text, member.from, member.to), ...(role === undefined ? {} : { role }) }
  })
  const name = nameOf(group, mentions, resolving)
  return {
    kind,
    name,
    ...englishOf(row, name),
    ...(row?.id === undefined ? {} : { id: row.id }),
    mentions,
    confidence: confidenceOf(group),
    ...(roles.length > 0 ? { roles } : {}),
    ...(party === undefined ? {} : { party }),
    ...(row?.placeKind === undefined ? {} : { placeKind: row.placeKind }),
    ...withinOf(row, resolving),
  }
}

/** The row's name in the text's language; for a person the text's own spelling where it is as full. */
function nameOf(group: Group, mentions: readonly Mention[], { languages, text }: Resolving): string {
  const fullest = mentions.reduce((best, mention) => (wordsIn(mention.text) > wordsIn(best.text) ? mention : best), mentions[0] ?? { text: '', start: 0, end: 0 })
  const written = withoutEnding(fullest.text, group, text)
  if (group.row === undefined) return written
  const listed = listedName(group.row, languages)
  return group.kind === 'person' && wordsIn(written) >= wordsIn(listed) ? written : listed
}

function wordsIn(name: string): number {
  return name.split(' ').length
}

/** Cuts the case ending that the last word bears, found by comparing it with its key in the group's name. */
function withoutEnding(name: string, { keys }: Group, text: TokenizedText): string {
  const last = keys.at(-1) ?? ''
  const cut = name.lastIndexOf(' ') + 1
  const word = name.slice(cut)
  const at = text.keys.includes(last) || word.length <= last.length ? word.length : last.length
  return name.slice(0, cut) + word.slice(0, at)
}

function listedName(row: NameRow, languages: readonly LanguageCode[]): string {
  const language = languages[0]
  return (language === undefined ? undefined : row.names?.[language]) ?? row.name
}

function englishOf(row: NameRow | undefined, name: string): Pick<Entity, 'english' | 'transliterated'> {
  if (row?.english !== undefined) return { english: row.english }
  return name.length > LONGEST_NAME ? {} : { english: transliterate(name), transliterated: true }
}

function withinOf(row: NameRow | undefined, { languages }: Resolving): Pick<Entity, 'within'> {
  const holder = row?.within === undefined ? undefined : rowOfCode(row.within)
  return holder === undefined ? {} : { within: listedName(holder, languages) }
}
