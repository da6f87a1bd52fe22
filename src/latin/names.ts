import type { Entity, Mention } from '../entities/index.ts'
import { spanOf, tokenAt, TokenKind, type TokenizedText } from '../text/index.ts'
import type { LatinRun } from './runs.ts'
import { isGuessed, nameAt, type Spellings, soundOfWord } from './spellings.ts'
import type { TaggedWord } from './tags.ts'

/** A name found in a run; tokens count in the text. */
export interface FoundName {
  readonly entity: number
  readonly from: number
  readonly to: number
}

/** The entities' names in a run: capitalised words that sound like them. */
export function findNames(text: TokenizedText, run: LatinRun, spellings: Spellings): FoundName[] {
  const tokens: number[] = []
  for (let index = run.from; index < run.to; index++) if (text.kinds[index] === TokenKind.latin) tokens.push(index)
  const sounds = tokens.map((token) => soundOfWord(text.keys[token] ?? ''))
  const found: FoundName[] = []
  for (let at = 0; at < tokens.length; at++) {
    const name = isCapitalised(text, tokens[at] ?? 0) ? nameAt(spellings, sounds, at) : undefined
    if (name === undefined) continue
    found.push({ entity: name.entity, from: tokens[at] ?? 0, to: (tokens[at + name.words - 1] ?? 0) + 1 })
    at += name.words - 1
  }
  return found
}

function isCapitalised({ text, starts }: TokenizedText, token: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(starts[token] ?? 0))
}

const TAGS: Readonly<Record<Entity['kind'], string>> = { person: 'Person', place: 'Place', party: 'Organization', organization: 'Organization' }

/** The names of a run as compromise's lexicon takes them. */
export function lexiconOf({ keys }: TokenizedText, names: readonly FoundName[], entities: readonly Entity[]): Record<string, string> {
  return Object.fromEntries(names.map(({ entity, from, to }) => [keys.slice(from, to).join(' '), TAGS[entities[entity]?.kind ?? 'person']]))
}

/** Words of these classes are grammar, whatever name they sound like: To, Is, An. */
const GRAMMAR: readonly string[] = ['Preposition', 'Conjunction', 'Determiner', 'Pronoun', 'Auxiliary', 'Copula', 'Modal']

export function isGrammar(text: TokenizedText, { from }: FoundName, run: LatinRun, words: readonly TaggedWord[]): boolean {
  const start = (text.starts[from] ?? 0) - run.start
  const word = words.find((candidate) => candidate.start === start)
  return word !== undefined && GRAMMAR.some((tag) => word.tags.has(tag))
}

/** Adds the names found to their entities' mentions, in the order of the text. */
export function joinMentions(text: TokenizedText, entities: readonly Entity[], names: readonly FoundName[]): Entity[] {
  const added = new Map<number, Mention[]>()
  const taken = takenTokens(text, entities.filter((entity) => !isGuessed(entity)))
  for (const { entity, from, to } of names) {
    if (overlaps(taken, from, to)) continue
    const mentions = added.get(entity)
    if (mentions === undefined) added.set(entity, [spanOf(text, from, to)])
    else mentions.push(spanOf(text, from, to))
  }
  const joined = entities.map((entity, index) => {
    const more = added.get(index)
    return more === undefined ? entity : { ...entity, mentions: [...entity.mentions, ...more].sort((a, b) => a.start - b.start) }
  })
  const found = [...added.values()].flat()
  const kept = joined.flatMap((entity) => (isGuessed(entity) ? withoutMentions(entity, found) : [entity]))
  return kept.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

function takenTokens(text: TokenizedText, entities: readonly Entity[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const { start, end } of entities.flatMap(({ mentions }) => mentions)) {
    for (let token = tokenAt(text, start); token < text.length && (text.starts[token] ?? 0) < end; token++) taken.add(token)
  }
  return taken
}

function overlaps(taken: ReadonlySet<number>, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (taken.has(token)) return true
  return false
}

/** A guessed entity without the mentions that overlap with known names; none where nothing is left. */
function withoutMentions(entity: Entity, found: readonly Mention[]): Entity[] {
  const mentions = entity.mentions.filter(({ start, end }) => found.every((mention) => mention.end <= start || mention.start >= end))
  return mentions.length === 0 ? [] : [{ ...entity, mentions }]
}
