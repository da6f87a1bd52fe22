import type { LanguageCode } from '../language/index.ts'
import { spanOf, type TokenizedText } from '../text/index.ts'
import { rowOfCode } from './choose.ts'
import { confidenceOf } from './confidence.ts'
import { listedName, type NameRow } from './gazetteer/index.ts'
import type { Group } from './link.ts'
import type { Candidate } from './match.ts'
import type { NameForm } from './names.ts'
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
  readonly names: ReadonlyMap<Candidate, NameForm>
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
  const name = nameOf(group, resolving)
  return {
    kind,
    name,
    ...englishOf(row, name, resolving),
    ...(row?.id === undefined ? {} : { id: row.id }),
    mentions,
    confidence: confidenceOf(group),
    ...(roles.length > 0 ? { roles } : {}),
    ...(party === undefined ? {} : { party }),
    ...(row?.placeKind === undefined ? {} : { placeKind: row.placeKind }),
    ...withinOf(row, resolving),
  }
}

/**
 * The fullest form the text writes; the row's name in the text's language for a party, whose name is official, and
 * where the text has only a short form of it (सीबीआई, पाक, मोदी).
 */
function nameOf({ kind, row, members }: Group, { languages, names }: Resolving): string {
  let written = ''
  for (const member of members) {
    const form = names.get(member)?.text ?? ''
    if (written === '' || wordsIn(form) > wordsIn(written)) written = form
  }
  if (row === undefined) return written
  const listed = listedName(row, languages)
  return kind === 'party' || isShort(written, listed) ? listed : written
}

// पाक for पाकिस्तान is a short form, अमरीका for अमेरिका a spelling.
const SHORT = 0.6

function isShort(written: string, listed: string): boolean {
  if (/[A-Za-z.]/u.test(written)) return true
  const [words, listedWords] = [wordsIn(written), wordsIn(listed)]
  return words === 1 && (listedWords > 1 || written.length < SHORT * listed.length)
}

function wordsIn(name: string): number {
  return name.split(' ').length
}

function englishOf(row: NameRow | undefined, name: string, { languages }: Resolving): Pick<Entity, 'english' | 'transliterated'> {
  if (row?.english !== undefined) return { english: row.english }
  return name.length > LONGEST_NAME ? {} : { english: transliterate(name, languages[0]), transliterated: true }
}

function withinOf(row: NameRow | undefined, { languages }: Resolving): Pick<Entity, 'within'> {
  const holder = row?.placeKind === undefined || row.within === undefined ? undefined : rowOfCode(row.within)
  return holder === undefined ? {} : { within: listedName(holder, languages) }
}
