import { sentenceAt, spanOf, TokenKind } from '../text/index.ts'
import { chainStart, isWord, type Phrase } from './clause.ts'
import type { Ground } from './ground.ts'
import type { Marker } from './markers.ts'
import { isNominalWord } from './noun.ts'
import type { People } from './people.ts'
import { continues } from './phrases.ts'
import type { Speaker } from './types.ts'
import { Role, roleAt } from './vocabulary.ts'

// A speaker's name and office, in tokens.
const LONGEST_NAME = 7
// Postpositions between an owner and a source: की ओर से जारी.
const LONGEST_LINK = 3

/** A speaker and all the words that name and describe them. */
export interface Named {
  readonly speaker: Speaker
  readonly words: Phrase
}

/** The words before a marker that name the speaker, without title; a bare office is resolved to who was named with it. */
export function readSpeaker(ground: Ground, { from: marker, glued, verb }: Marker, people: People): Named | undefined {
  const { text, vocabulary } = ground
  const end = glued ? marker + 1 : marker
  const start = nameStart(ground, end)
  const known = people.endingAt(end)
  if (known !== undefined) return { speaker: known, words: { from: Math.min(start, end - 1), to: end } }
  if (start === end || text.kinds[start - 1] === TokenKind.digits) return undefined
  const words = { from: start, to: end }
  const from = behindTitles(ground, start, end)
  if (from === end) return { speaker: holderOf(ground, start, end, people), words }
  if (end - from === 1 && (roleAt(from, vocabulary) & Role.adjective) !== 0) return undefined
  if (from === start && (verb < 0 || (glued && end - start === 1 && (roleAt(start, vocabulary) & Role.noun) !== 0))) return undefined
  if ((roleAt(end - 1, vocabulary) & Role.vagueSource) !== 0 && isBare(ground, start, end - 1)) return ownerOf(ground, start, people)
  return { speaker: people.named(from, end, glued), words }
}

/** A bare title: who was named with it, else the office with what it is of: गोवा के मंत्री. */
function holderOf({ text, vocabulary }: Ground, start: number, end: number, people: People): Speaker {
  const name = people.holding(text.keys[end - 1] ?? '', start)
  if (name !== undefined) return { ...spanOf(text, start, end), name }
  // स्वास्थ्य विभाग के एक अधिकारी: an article between the office and what it is of.
  const article = (roleAt(start - 1, vocabulary) & Role.article) !== 0
  const inner = article && (roleAt(start - 2, vocabulary) & Role.genitive) !== 0 ? start - 2 : end
  const from = chainStart(text, inner, Math.max(sentenceAt(text, start).from, inner - 4), vocabulary)
  return spanOf(text, article ? Math.min(from, start - 1) : from, end)
}

/** Whether a word for a source has no name or kind with it: ताजा आंकड़ों, but not पार्टी सूत्रों. */
function isBare({ text, vocabulary }: Ground, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!vocabulary.sourceModifiers.has(text.keys[at] ?? '')) return false
  return true
}

/** स्वास्थ्य विभाग के आंकड़ों के मुताबिक, सरकार की ओर से जारी बुलेटिन: the source behind a word for a source. */
function ownerOf(ground: Ground, at: number, people: People): Named | undefined {
  const { text, vocabulary } = ground
  const first = sentenceAt(text, at).from
  let end = at
  while (end > first && at - end < LONGEST_LINK && isLink(end - 1)) end--
  if (end === at || end === first) return undefined
  const start = nameStart(ground, end)
  if (start === end) return undefined
  const speaker = people.endingAt(end) ?? people.named(Math.min(behindTitles(ground, start, end), end - 1), end, false)
  return { speaker, words: { from: start, to: at } }

  function isLink(token: number): boolean {
    const role = roleAt(token, vocabulary)
    return (role & Role.genitive) !== 0 || vocabulary.sourceLinks.has(text.keys[token] ?? '')
  }
}

function behindTitles({ vocabulary }: Ground, start: number, end: number): number {
  let from = start
  for (let at = start; at < end; at++) if ((roleAt(at, vocabulary) & Role.title) !== 0) from = at + 1
  return from
}

function nameStart({ text, vocabulary }: Ground, end: number): number {
  const start = sentenceAt(text, end - 1).from
  let from = end
  while (from > start && end - from < LONGEST_NAME && isWord(text, from - 1) && (from === end || continues(text, from)) && isNominalWord(text, from - 1, vocabulary)) {
    const key = text.keys[from - 1] ?? ''
    if (from < end && (vocabulary.reportNouns.has(key) || vocabulary.nameStops.some((ending) => key.length > ending.length + 1 && key.endsWith(ending)))) break
    from--
  }
  return from
}
