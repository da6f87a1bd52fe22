import type { LanguageCode } from '../language/index.ts'
import type { TokenizedText } from '../text/index.ts'
import { findNames, type Gazetteer, type NameMatches, type NameRow, shippedNames, type TextWords } from './gazetteer/index.ts'
import { findRepeats } from './repeat.ts'
import { collectHits, tagTokens } from './tagger/index.ts'
import { readTaggedMentions, type TaggedMention } from './tagged.ts'
import { type TitleWords, titleWords } from './titles.ts'
import { isCalendarWord, isCourtesyAlone, standsAsDateline, trimPerson } from './trim.ts'
import type { EntityKind } from './types.ts'

/** A mention before it is known whom it names. */
export interface Candidate {
  readonly kind: EntityKind
  readonly from: number
  readonly to: number
  /** Rows of that kind whose name stands here; none for a name of no list. */
  readonly rows: readonly NameRow[]
  /** Who found it: the user's names, the shipped names alone, or the tagger, which has them as evidence. */
  readonly source: 'own' | 'names' | 'tagger'
  /** How sure the tagger is. */
  readonly margin: number
}

/** What the shipped and the user's lists found. */
type Found = readonly [NameMatches, Gazetteer]

/**
 * The mentions in a text, by start, not overlapping: the user's names as they stand; of the others what the tagger,
 * which has the lists as evidence, reads as a name.
 */
export function matchMentions(words: TextWords, languages: readonly LanguageCode[], own: Gazetteer | undefined): Candidate[] {
  const { text } = words
  const shipped: Found = [findNames(words, shippedNames().trie), shippedNames()]
  const listed: readonly Found[] = own === undefined ? [shipped] : [shipped, [findNames(words, own.trie), own]]
  const tagged = readTagged(text, readTaggedMentions(tagTokens(words, collectHits(words, languages, listed))), shipped, titleWords(languages))
  const ownCandidates = listed.slice(1).flatMap(readOwn)
  const found = mergeCandidates(text, ownCandidates, [...tagged, ...readDatelines(text, shipped)])
  return mergeCandidates(text, found, findRepeats(words, found))
}

function readOwn([{ from, to, node }, names]: Found): Candidate[] {
  return from.map((start, index) => {
    const rows = rowsAt(names, node[index] ?? 0)
    const kind = rows[0]?.kind ?? 'person'
    return { kind, from: start, to: to[index] ?? start, rows: rows.filter((row) => row.kind === kind), source: 'own', margin: 0 }
  })
}

function rowsAt({ trie, rowAt }: Gazetteer, node: number): NameRow[] {
  return (trie.ends[node] ?? []).map(rowAt)
}

/** The tagger's mentions; what the lists have in full keeps its bounds, other people lose their titles. */
function readTagged(text: TokenizedText, mentions: readonly TaggedMention[], [{ from, to, node }, names]: Found, words: TitleWords): Candidate[] {
  const candidates: Candidate[] = []
  // Both are sorted by start.
  let match = 0
  for (const mention of mentions) {
    if (isCalendarWord(text, mention) || isCourtesyAlone(text, mention, words)) continue
    while ((from[match] ?? Infinity) < mention.from) match++
    const isWhole = from[match] === mention.from && to[match] === mention.to
    const { kind, margin, ...bounds } = isWhole || mention.kind !== 'person' ? mention : trimPerson(text, mention, words)
    const end = isWhole ? match : matchOf(bounds, from, to, match)
    candidates.push({ kind, ...bounds, rows: rowsAt(names, node[end] ?? 0).filter((row) => row.kind === kind), source: 'tagger', margin })
  }
  return candidates
}

/** The match with the bounds of a mention, looked for from one that begins no later; −1 for none. */
function matchOf(bounds: Pick<Candidate, 'from' | 'to'>, from: readonly number[], to: readonly number[], first: number): number {
  let match = first
  while ((from[match] ?? Infinity) < bounds.from) match++
  return from[match] === bounds.from && to[match] === bounds.to ? match : -1
}

function readDatelines(text: TokenizedText, [{ from, to, node }, names]: Found): Candidate[] {
  const candidates: Candidate[] = []
  for (const [match, start] of from.entries()) {
    const end = to[match] ?? start
    if (!standsAsDateline(text, start, end)) continue
    const rows = rowsAt(names, node[match] ?? 0).filter((row) => row.kind === 'place')
    if (rows.length > 0) candidates.push({ kind: 'place', from: start, to: end, rows, source: 'names', margin: 0 })
  }
  return candidates
}

/** The first list as it is; of the other what overlaps none of it. */
function mergeCandidates({ length }: TokenizedText, own: readonly Candidate[], others: readonly Candidate[]): Candidate[] {
  if (others.length === 0 || own.length === 0) return keepFirst([...own, ...others])
  const covered = new Uint8Array(length)
  for (const { from, to } of own) covered.fill(1, from, to)
  return keepFirst([...own, ...others.filter(({ from, to }) => !covered.subarray(from, to).includes(1))])
}

/** Of candidates that overlap the one that begins first, and of those that begin together the longest. */
function keepFirst(candidates: Candidate[]): Candidate[] {
  candidates.sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return candidates.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
}
