import type { LanguageCode } from '../language/index.ts'
import { keepLongest, type TokenizedText } from '../text/index.ts'
import { findNames, type Gazetteer, type NameRow, shippedNames, stemmerOf } from './gazetteer/index.ts'
import { findRepeats } from './repeat.ts'
import { collectHits, tagTokens } from './tagger/index.ts'
import { readTaggedMentions, type TaggedMention } from './tagged.ts'
import { titleWords } from './titles.ts'
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

interface Listed extends Pick<Candidate, 'from' | 'to'> {
  readonly rows: readonly NameRow[]
  readonly ambiguous: boolean
}

/**
 * The mentions in a text, by start, not overlapping: the user's names as they stand; of the others what the tagger,
 * which has the lists as evidence, reads as a name.
 */
export function matchMentions(text: TokenizedText, languages: readonly LanguageCode[], own: Gazetteer | undefined): Candidate[] {
  const stem = stemmerOf(languages)
  const shipped = shippedNames()
  const shippedMatches = findNames(text, shipped.trie, stem)
  const ownMatches = own === undefined ? undefined : findNames(text, own.trie, stem)
  const hits = collectHits(text, languages, own === undefined || ownMatches === undefined ? [[shippedMatches, shipped]] : [[shippedMatches, shipped], [ownMatches, own]])
  const words = titleWords(languages)
  const shippedListed = readListed(shippedMatches, shipped)
  const listed = new Map(shippedListed.map((match) => [`${match.from} ${match.to}`, match]))
  const isWhole = ({ from, to }: TaggedMention): boolean => listed.has(`${from} ${to}`)
  const tagged = readTaggedMentions(tagTokens(text, hits, languages)).filter((mention) => !isCalendarWord(text, mention) && !isCourtesyAlone(text, mention, words)).map((mention) => (mention.kind === 'person' && !isWhole(mention) ? trimPerson(text, mention, words) : mention))
  const datelines = shippedListed.filter(({ from, to }) => standsAsDateline(text, from, to)).flatMap(datelineCandidate)
  const ownCandidates = own === undefined || ownMatches === undefined ? [] : readListed(ownMatches, own).map(ownCandidate)
  const found = mergeCandidates(ownCandidates, [...tagged.map((mention) => taggedCandidate(mention, listed)), ...datelines])
  return mergeCandidates(found, findRepeats(text, found, languages))
}

function readListed({ from, to, node }: ReturnType<typeof findNames>, names: Gazetteer): Listed[] {
  return from.map((start, index) => {
    const end = node[index] ?? 0
    return { from: start, to: to[index] ?? start, rows: (names.trie.ends.get(end) ?? []).map(names.rowAt), ambiguous: names.ambiguous.has(end) }
  })
}

function ownCandidate({ from, to, rows }: Listed): Candidate {
  const kind = rows[0]?.kind ?? 'person'
  return { kind, from, to, rows: rows.filter((row) => row.kind === kind), source: 'own', margin: 0 }
}

function taggedCandidate({ kind, from, to, margin }: TaggedMention, listed: ReadonlyMap<string, Listed>): Candidate {
  const rows = listed.get(`${from} ${to}`)?.rows.filter((row) => row.kind === kind) ?? []
  return { kind, from, to, rows, source: 'tagger', margin }
}

function datelineCandidate({ from, to, rows }: Listed): Candidate[] {
  const places = rows.filter((row) => row.kind === 'place')
  return places.length === 0 ? [] : [{ kind: 'place', from, to, rows: places, source: 'names', margin: 0 }]
}

/** The first list as it is; of the other what overlaps none of it. */
function mergeCandidates(own: readonly Candidate[], tagged: readonly Candidate[]): Candidate[] {
  const covered = new Set(own.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)))
  const free = tagged.filter(({ from, to }) => {
    for (let token = from; token < to; token++) if (covered.has(token)) return false
    return true
  })
  return keepLongest([...own, ...free].map((candidate) => ({ start: candidate.from, end: candidate.to, candidate }))).map(({ candidate }) => candidate)
}
