import { fold, spanOf, tokenAt, TokenKind } from '../text/index.ts'
import type { Ground } from './ground.ts'
import { continues } from './phrases.ts'
import type { Speaker } from './types.ts'
import { Role, roleAt } from './vocabulary.ts'

/** Those a text names, as far as speakers need them. */
export interface People {
  /** The known person, party or organisation whose mention ends before a token. */
  readonly endingAt: (end: number) => Speaker | undefined
  /** A name as written, completed from a fuller one: बघेल; with its nominative where a case is glued to it. */
  readonly named: (from: number, to: number, glued: boolean) => Speaker
  /** Who was named last before a token with a title of the same office, else who is named with it later; tokens must be asked for in order. */
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
  const firsts = new Map<string, string>()
  for (const { title, name } of [...titled].reverse()) firsts.set(offices.get(title) ?? title, name)
  let read = 0
  return {
    endingAt: (end) => ends.get(end),
    named(from, to, glued) {
      const span = spanOf(ground.text, from, to)
      const plain = glued ? nominativeOf(span.text, ground.vocabulary.nominatives) : span.text
      const name = fuller.get(plain)
      return name === undefined ? { ...span, ...(plain !== span.text && { name: plain }) } : { ...span, name }
    },
    holding(title, before) {
      for (; read < titled.length && (titled[read]?.at ?? before) < before; read++) {
        const person = titled[read]
        if (person !== undefined) holders.set(offices.get(person.title) ?? person.title, person.name)
      }
      const office = offices.get(title) ?? title
      return holders.get(office) ?? firsts.get(office)
    },
  }
}

/** A name without the case ending glued to it: भक्तपुरले. */
function nominativeOf(name: string, nominatives: readonly (readonly [ending: string, nominative: string])[]): string {
  const row = nominatives.find(([ending]) => name.length > ending.length + 2 && name.endsWith(ending))
  return row === undefined ? name : name.slice(0, -row[0].length) + row[1]
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

/** The titles of known people, by position. */
function knownTitles({ text, entities }: Ground): Titled[] {
  const found: Titled[] = []
  for (const { name, mentions } of entities) {
    for (const { role, start } of mentions) if (role !== undefined) found.push({ title: fold(role.split(' ').at(-1) ?? role), name, at: tokenAt(text, start) })
  }
  return found
}

/** Titles with the names behind them: मुख्यमंत्री भूपेश बघेल. */
function findTitled(ground: Ground): Titled[] {
  const { text, vocabulary } = ground
  const found = knownTitles(ground)
  for (let at = 0; at < text.length - 1; at++) {
    if ((roleAt(at, vocabulary) & Role.title) === 0) continue
    let to = at + 1
    while (to < text.length && to - at <= LONGEST_NAME && isName(to)) to++
    if (to - at > 2) found.push({ title: text.keys[at] ?? '', name: spanOf(text, at + 1, to).text, at })
  }
  return found.sort((a, b) => a.at - b.at)

  function isName(token: number): boolean {
    return continues(text, token) && text.kinds[token] === TokenKind.devanagari && (roleAt(token, vocabulary) & (Role.function | Role.title | Role.noun | Role.adjective | Role.speech)) === 0
  }
}
