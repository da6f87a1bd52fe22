import { fold, once } from '../../text/index.ts'
import { givenNames, surnames } from './name-words.generated.ts'
import { unpack } from './unpack.ts'

/** A word that occurs in people's names, and its usual English spelling where transliteration does not give it. */
export interface NameWord {
  readonly given: boolean
  readonly surname: boolean
  /** Also an everyday word. */
  readonly ambiguous: boolean
  readonly english?: string
}

/** Words of people's names by folded key. The tables are lines of `name`, `name=English`, each with `!` behind it if ambiguous. */
export const nameWords: () => ReadonlyMap<string, NameWord> = once(() => {
  const words = new Map<string, NameWord>()
  for (const line of unpack(givenNames).split('\n')) add(words, line, 'given')
  for (const line of unpack(surnames).split('\n')) add(words, line, 'surname')
  return words
})

function add(words: Map<string, NameWord>, line: string, part: 'given' | 'surname'): void {
  const ambiguous = line.endsWith('!')
  const [name = '', english] = (ambiguous ? line.slice(0, -1) : line).split('=')
  if (name === '') return
  const key = fold(name)
  const known = words.get(key)
  words.set(key, {
    given: part === 'given' || (known?.given ?? false),
    surname: part === 'surname' || (known?.surname ?? false),
    ambiguous: ambiguous || (known?.ambiguous ?? false),
    ...((known?.english ?? english) === undefined ? {} : { english: known?.english ?? english ?? '' }),
  })
}
