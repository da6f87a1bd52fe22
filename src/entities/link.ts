import { chooseRow, type RowContext } from './choose.ts'
import type { NameRow } from './gazetteer/index.ts'
import type { Candidate } from './match.ts'
import type { NameForm } from './names.ts'

/** Mentions of one entity. */
export interface Group {
  readonly kind: Candidate['kind']
  readonly members: Candidate[]
  /** The keys of its fullest name. */
  keys: readonly string[]
  row: NameRow | undefined
}

interface Linking {
  readonly groups: Group[]
  /** `kind keys` or `row id` → its group. */
  readonly byName: Map<string, Group>
  /** A word of a person's full name → the groups that bear it, by first mention. */
  readonly byWord: Map<string, Group[]>
}

/**
 * Gathers mentions that name one thing. Full names come first: they meet by their keys or by their row; then parts of
 * people's names join the nearest full name that has them (बघेल → भूपेश बघेल; with two Singhs, the one named last).
 */
export function linkMentions(names: ReadonlyMap<Candidate, NameForm>, context: RowContext): Group[] {
  const linking: Linking = { groups: [], byName: new Map(), byWord: new Map() }
  const isPart = (candidate: Candidate, keys: readonly string[]): boolean => candidate.kind === 'person' && keys.length === 1
  for (const [candidate, { keys }] of names) if (!isPart(candidate, keys)) joinFullName(linking, candidate, keys, context)
  for (const [candidate, { keys }] of names) if (isPart(candidate, keys)) joinPart(linking, candidate, keys, context)
  for (const group of linking.groups) group.members.sort((a, b) => a.from - b.from)
  return linking.groups.sort((a, b) => (a.members[0]?.from ?? 0) - (b.members[0]?.from ?? 0))
}

function joinFullName(linking: Linking, candidate: Candidate, keys: readonly string[], context: RowContext): void {
  const row = chooseRow(candidate, context)
  const name = nameOf(candidate.kind, keys)
  const rowName = row === undefined ? undefined : rowKey(row)
  const group = linking.byName.get(rowName ?? name) ?? linking.byName.get(name) ?? findExtended(linking, candidate, keys) ?? addGroup(linking, candidate)
  group.members.push(candidate)
  group.row ??= row
  if (keys.length > group.keys.length) group.keys = keys
  linking.byName.set(name, group)
  if (rowName !== undefined) linking.byName.set(rowName, group)
  if (candidate.kind === 'person') indexWords(linking, group, keys)
}

/** The group of a person whose full name has more words than this one: सुशील मोदी of सुशील कुमार मोदी, सूर्य प्रकाश of ए सूर्य प्रकाश. */
function findExtended(linking: Linking, { kind }: Candidate, keys: readonly string[]): Group | undefined {
  if (kind !== 'person' || keys.length < 2) return undefined
  const bearers = linking.byWord.get(keys.at(-1) ?? '') ?? []
  return bearers.find((group) => group.keys.length > 1 && (shortens(keys, group.keys) || shortens(group.keys, keys)))
}

/** Whether one name leaves out words of another: at its beginning, at its end, or between its first and last. */
function shortens(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false
  const agrees = (offset: number): boolean => short.every((key, index) => key === full[index + offset])
  return agrees(0) || agrees(full.length - short.length) || (short.length === 2 && short[0] === full[0] && short[1] === full.at(-1))
}

function indexWords(linking: Linking, group: Group, keys: readonly string[]): void {
  for (const key of keys) {
    const groups = linking.byWord.get(key)
    if (groups === undefined) linking.byWord.set(key, [group])
    else if (!groups.includes(group)) groups.push(group)
  }
}

function joinPart(linking: Linking, candidate: Candidate, keys: readonly string[], context: RowContext): void {
  const bearers = linking.byWord.get(keys[0] ?? '') ?? []
  const row = chooseRow(candidate, context)
  const bearer = (row === undefined ? undefined : bearers.find((group) => group.row === row)) ?? nearestBearer(bearers, candidate)
  if (bearer !== undefined) bearer.members.push(candidate)
  else joinFullName(linking, candidate, keys, context)
}

/** The group named last before the mention, else the first named behind it (a headline gives the surname first). */
function nearestBearer(groups: readonly Group[], { from }: Candidate): Group | undefined {
  let best: Group | undefined
  let nearest = -1
  for (const group of groups) {
    for (const member of group.members) {
      if (member.from < from && member.from > nearest && member.to - member.from > 1) {
        nearest = member.from
        best = group
      }
    }
  }
  return best ?? groups[0]
}

function addGroup(linking: Linking, { kind }: Candidate): Group {
  const group: Group = { kind, members: [], keys: [], row: undefined }
  linking.groups.push(group)
  return group
}

function nameOf(kind: string, keys: readonly string[]): string {
  return `${kind} ${keys.join(' ')}`
}

function rowKey(row: NameRow): string {
  return `row ${row.kind} ${row.name} ${row.within ?? ''} ${row.id ?? ''}`
}
