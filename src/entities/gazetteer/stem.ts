import { entityTables, type LanguageCode } from '../../language/index.ts'
import { fold, once } from '../../text/index.ts'

/** Gives the dictionary forms a key may stand for once a case ending is taken off; none where the language glues none. */
export type Stemmer = (key: string) => readonly string[]

interface Endings {
  /** Ending → itself, for look-up; by length it is tried longest first. */
  readonly endings: ReadonlySet<string>
  readonly longest: number
  readonly obliques: readonly (readonly [string, string])[]
}

const NONE: readonly string[] = []
// A stem of one letter is no name.
const SHORTEST_STEM = 2

const endingsOf = once((languages): Endings => {
  const tables = languages.split(' ').map((code) => entityTables[code as LanguageCode])
  const endings = new Set(tables.flatMap((table) => fold(table.endings).split(' ')).filter((ending) => ending !== ''))
  return {
    endings,
    longest: Math.max(0, ...[...endings].map((ending) => ending.length)),
    obliques: tables.flatMap((table) => table.obliques.map(([from, to]) => [fold(from), fold(to)] as const)),
  }
})

/** The stemmer of some languages together. */
export function stemmerOf(languages: readonly LanguageCode[]): Stemmer {
  const table = endingsOf(languages.join(' '))
  return table.endings.size === 0 ? () => NONE : (key) => stems(key, table)
}

function stems(key: string, { endings, longest, obliques }: Endings): readonly string[] {
  const found: string[] = []
  for (let cut = Math.max(SHORTEST_STEM, key.length - longest); cut < key.length; cut++) {
    if (!endings.has(key.slice(cut))) continue
    const stem = key.slice(0, cut)
    found.push(stem)
    for (const [oblique, direct] of obliques) if (stem.length > oblique.length && stem.endsWith(oblique)) found.push(stem.slice(0, -oblique.length) + direct)
  }
  return found
}
