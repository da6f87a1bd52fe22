import { TokenKind, type TokenizedText } from '../text/index.ts'
import { chooseRow, type RowContext } from './choose.ts'
import { isOptionalMark, type NameRow, type Stemmer } from './gazetteer/index.ts'
import type { Candidate } from './match.ts'

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
export function linkMentions(text: TokenizedText, candidates: readonly Candidate[], stem: Stemmer, context: RowContext): Group[] {
  const linking: Linking = { groups: [], byName: new Map(), byWord: new Map() }
  const keysOf = new Map(candidates.map((candidate) => [candidate, nameKeysOf(text, candidate, stem)] as const))
  const isPart = (candidate: Candidate): boolean => candidate.kind === 'person' && keysOf.get(candidate)?.length === 1
  for (const candidate of candidates) if (!isPart(candidate)) joinFullName(linking, candidate, keysOf.get(candidate) ?? [], context)
  for (const candidate of candidates) if (isPart(candidate)) joinPart(linking, candidate, keysOf.get(candidate) ?? [], context)
  for (const group of linking.groups) group.members.sort((a, b) => a.from - b.from)
  return linking.groups.sort((a, b) => (a.members[0]?.from ?? 0) - (b.members[0]?.from ?? 0))
}

/** The folded words of a mention, without marks and without a case ending on the last. */
function nameKeysOf(text: TokenizedText, { from, to, rows }: Candidate, stem: Stemmer): readonly string[] {
  const keys: string[] = []
  for (let token = from; token < to; token++) {
    const key = text.keys[token] ?? ''
    if (text.kinds[token] !== TokenKind.punctuation || !isOptionalMark(key)) keys.push(key)
  }
  const last = keys.at(-1)
  if (last === undefined || rows.length > 0) return keys
  return [...keys.slice(0, -1), stem(last)[0] ?? last]
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

/** सुशील मोदी beside सुशील कुमार मोदी: first and last word agree and one has more between. */
function findExtended(linking: Linking, { kind }: Candidate, keys: readonly string[]): Group | undefined {
  if (kind !== 'person') return undefined
  const bearers = linking.byWord.get(keys[0] ?? '') ?? []
  return bearers.find((group) => group.keys.length > 1 && group.keys.length !== keys.length && group.keys[0] === keys[0] && group.keys.at(-1) === keys.at(-1))
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
  const bearer = nearestBearer(bearers, candidate)
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
