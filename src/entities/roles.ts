import { rowOfCode } from './choose.ts'
import { listedName, type NameRow, nodeOf, shippedNames } from './gazetteer/index.ts'
import type { Group } from './link.ts'
import type { Candidate } from './match.ts'
import { holderOf, OFFICES } from './offices.ts'
import type { Resolving } from './resolve.ts'
import { readTitleBefore, type Title } from './titles.ts'
import type { Role } from './types.ts'

/** What the titles before a person's mentions say. */
export interface RolesRead {
  readonly roles: readonly Role[]
  readonly party: string | undefined
  /** Mention → the title that stands at it. */
  readonly titles: ReadonlyMap<Candidate, string>
}

/** Reads the titles before each mention: the roles without repeats, the party they name, the title at each mention. */
export function readRoles(group: Group, resolving: Resolving): RolesRead {
  const titles = new Map<Candidate, string>()
  const roles = new Map<string, Role>()
  let party = group.row?.party === undefined ? undefined : partyName(group.row.party, resolving)
  let late = false
  for (const member of group.members) {
    const title = readTitleBefore(resolving.text, member.from, resolving.words)
    if (title === undefined) continue
    late ||= title.late
    if (title.text === '') continue
    titles.set(member, title.text)
    const body = bodyBefore(title, resolving)
    if (body?.kind === 'party') party = body.name
    const role = roleOf(title, body, resolving)
    const key = `${title.office === '' ? title.text : title.office} ${title.former}`
    const known = roles.get(key)
    roles.set(key, known === undefined ? role : fuller(known, role))
  }
  const read = [...roles.values()]
  return { roles: late ? read.map((role): Role => ({ ...role, late: true })) : read, party, titles }
}

/** Of two readings of one role the longer title (मुख्यमंत्री rather than सीएम), with what either knows more. */
function fuller(one: Role, other: Role): Role {
  return other.title.length > one.title.length ? { ...one, ...other } : { ...other, ...one }
}

/** The name of the party that a table names by its abbreviation. */
function partyName(party: string, { languages }: Resolving): string {
  const names = shippedNames()
  const rows = (names.trie.ends[nodeOf(names.trie, party)] ?? []).map(names.rowAt)
  const row = rows.find(({ kind }) => kind === 'party')
  return row === undefined ? party : listedName(row, languages)
}

interface Body {
  readonly kind: Group['kind']
  readonly name: string
  readonly row: NameRow | undefined
}

/** What stands before a title as its place or body: छत्तीसगढ़ के मुख्यमंत्री, कांग्रेस नेता. */
function bodyBefore({ from }: Title, { text, words, endingAt, languages }: Resolving): Body | undefined {
  const to = words.genitives.has(text.keys[from - 1] ?? '') ? from - 1 : from
  const group = endingAt.get(to - 1)
  if (group === undefined || group.kind === 'person') return undefined
  const member = group.members.find((candidate) => candidate.to === to)
  if (member === undefined) return undefined
  return { kind: group.kind, name: group.row === undefined ? text.text.slice(text.starts[member.from], text.ends[member.to - 1]) : listedName(group.row, languages), row: group.row }
}

function roleOf(title: Title, body: Body | undefined, { date }: Resolving): Role {
  const label = OFFICES[title.office]
  const code = body?.row?.code
  const holder = date === undefined || code === undefined || title.former || rowOfCode(code) === undefined ? undefined : holderOf(title.office, code, date)
  return {
    title: title.text,
    ...(label === undefined ? {} : { office: label }),
    ...(body === undefined ? {} : { of: body.name }),
    ...(title.former ? { former: true } : {}),
    ...(title.acting ? { acting: true } : {}),
    ...(holder?.id === undefined ? {} : { holder: holder.id }),
  }
}
