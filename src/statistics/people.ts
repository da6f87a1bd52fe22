import { type Span, spanOf, tokenAt, TokenKind } from '../text/index.ts'
import type { Ground } from './ground.ts'
import { continues } from './phrases.ts'
import type { Speaker } from './types.ts'
import { Role, roleAt } from './vocabulary.ts'

/** Those a text names, as far as speakers need them. */
export interface People {
  /** The known person, party or organisation whose mention ends before a token. */
  readonly endingAt: (end: number) => Speaker | undefined
  /** A name as written, completed from a fuller one named before: बघेल. */
  readonly named: (span: Span) => Speaker
  /** Who was named last, before a token, with a title of the same office; tokens must be asked for in order. */
  readonly holding: (title: string, before: number) => string | undefined
}

/** Gathers the entities given, if any, and the names that stand behind titles. */
export function gatherPeople(ground: Ground): People {
  const ends = mentionEnds(ground)
  const titled = findTitled(ground)
  const fuller = new Map<string, string>()
  for (const { name } of titled) addParts(fuller, name)
  for (const { name, text } of ends.values()) addParts(fuller, name ?? text)
  const { offices } = ground.vocabulary
  const holders = new Map<string, string>()
  let read = 0
  return {
    endingAt: (end) => ends.get(end),
    named(span) {
      const name = fuller.get(span.text)
      return name === undefined ? span : { ...span, name }
    },
    holding(title, before) {
      for (; read < titled.length && (titled[read]?.at ?? before) < before; read++) {
        const person = titled[read]
        if (person !== undefined) holders.set(offices.get(person.title) ?? person.title, person.name)
      }
      return holders.get(offices.get(title) ?? title)
    },
  }
}

/** A first or last name alone stands for the first full name it is part of. */
function addParts(fuller: Map<string, string>, name: string): void {
  const parts = name.split(' ')
  if (parts.length < 2) return
  for (const part of [parts[0], parts.at(-1)]) if (part !== undefined && !fuller.has(part)) fuller.set(part, name)
}

function mentionEnds({ text, entities }: Ground): ReadonlyMap<number, Speaker> {
  const ends = new Map<number, Speaker>()
  for (const { kind, name, mentions } of entities) {
    if (kind === 'place') continue
    for (const { text: words, start, end } of mentions) ends.set(tokenAt(text, end - 1) + 1, { text: words, start, end, name })
  }
  return ends
}

interface Titled {
  readonly title: string
  readonly name: string
  readonly at: number
}

// A name behind a title, in tokens.
const LONGEST_NAME = 4

/** Titles with the names behind them: मुख्यमंत्री भूपेश बघेल. */
function findTitled({ text, vocabulary }: Ground): Titled[] {
  const found: Titled[] = []
  for (let at = 0; at < text.length - 1; at++) {
    if ((roleAt(text, at, vocabulary) & Role.title) === 0) continue
    let to = at + 1
    while (to < text.length && to - at <= LONGEST_NAME && isName(to)) to++
    if (to - at > 2) found.push({ title: text.keys[at] ?? '', name: spanOf(text, at + 1, to).text, at })
  }
  return found

  function isName(token: number): boolean {
    return continues(text, token) && text.kinds[token] === TokenKind.devanagari && (roleAt(text, token, vocabulary) & (Role.function | Role.title | Role.noun | Role.adjective | Role.speech)) === 0
  }
}
