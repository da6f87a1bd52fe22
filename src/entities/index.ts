import { readInput } from '../language/index.ts'
import type { Input } from '../text/index.ts'
import { readRowContext } from './choose.ts'
import { readWords, stemmerOf } from './gazetteer/index.ts'
import { linkMentions } from './link.ts'
import { matchMentions } from './match.ts'
import { readNameForms } from './names.ts'
import { acceptsEntity, checkEntityOptions } from './options.ts'
import { resolveEntity } from './resolve.ts'
import { titleWords } from './titles.ts'
import type { Entity, EntityOptions } from './types.ts'

export { createGazetteer, type Gazetteer, type GazetteerRow } from './gazetteer/index.ts'
export { transliterate } from './transliterate.ts'
export type { Entity, EntityKind, EntityOptions, Mention, PlaceKind, Role } from './types.ts'

/**
 * Finds the people, places, parties and organisations of a text, each with all its mentions.
 *
 * @param input a text, or a tokenised one
 * @param options see {@link EntityOptions}
 * @returns entities by first mention; mentions of all together do not overlap
 * @throws TypeError or RangeError that names the input or option that is not as it must be
 *
 * @example
 * const [person] = extractEntities('मुख्यमंत्री भूपेश बघेल ने कहा। बघेल दुर्ग में थे।', { kinds: ['person'] })
 * person.name //=> 'भूपेश बघेल'
 * person.mentions.length //=> 2
 */
export function extractEntities(input: Input, options: EntityOptions = {}): Entity[] {
  const { text, languages } = readInput(input, options)
  const { date } = checkEntityOptions(options)
  const textWords = readWords(text, stemmerOf(languages))
  const candidates = matchMentions(textWords, languages, options.names)
  const names = readNameForms(textWords, candidates)
  const groups = linkMentions(names, readRowContext(candidates, languages))
  const endingAt = new Map(groups.flatMap((group) => group.members.map((member) => [member.to - 1, group] as const)))
  const resolving = { text, languages, words: titleWords(languages), endingAt, names, date }
  return groups.map((group) => resolveEntity(group, resolving)).filter((entity) => acceptsEntity(entity, options))
}
