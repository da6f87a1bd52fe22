import { entityTables, type LanguageCode } from '../language/index.ts'
import { once } from '../text/index.ts'
import { type NameRow, shippedRows } from './gazetteer/index.ts'
import type { Candidate } from './match.ts'
import type { PlaceKind } from './types.ts'

/** What speaks for one of several rows of the same name. */
export interface RowContext {
  /** ISO codes of the states and countries the text names. */
  readonly codes: ReadonlySet<string>
  /** ISO code of the country whose places the language means first. */
  readonly country: string
}

// Of places of one name the greater is meant unless something speaks for the other.
const RANKS: readonly PlaceKind[] = ['country', 'continent', 'state', 'province', 'city', 'district', 'river', 'sea', 'region', 'mountain', 'island', 'lake', 'town', 'subdistrict', 'constituency', 'locality', 'village']
const IN_NAMED_REGION = 40
const IN_HOME_COUNTRY = 20

/** The row a mention most likely means, or undefined where it stands in no list. */
export function chooseRow({ rows }: Candidate, { codes, country }: RowContext): NameRow | undefined {
  let best: NameRow | undefined
  let highest = -1
  for (const row of rows) {
    const within = row.within ?? ''
    const score = (codes.has(within) ? IN_NAMED_REGION : 0) + (within.startsWith(country) ? IN_HOME_COUNTRY : 0) + (row.placeKind === undefined ? 0 : RANKS.length - RANKS.indexOf(row.placeKind))
    if (score <= highest) continue
    highest = score
    best = row
  }
  return best
}

/**
 * The codes that the mentions of a text name, for {@link chooseRow}: of the states and provinces themselves, and of those
 * that hold a place of only one row (दुर्ग speaks for छत्तीसगढ़, and so for its पाटन rather than Gujarat's).
 */
export function readRowContext(candidates: readonly Candidate[], languages: readonly LanguageCode[]): RowContext {
  const codes = new Set<string>()
  for (const { kind, rows } of candidates) {
    if (kind !== 'place') continue
    for (const row of rows) if (row.code !== undefined && row.placeKind !== 'country') codes.add(row.code)
    const [only] = rows
    if (rows.length === 1 && only?.within?.includes('-') === true) codes.add(only.within)
  }
  return { codes, country: entityTables[languages[0] ?? 'hi'].country }
}

// Countries, states and provinces: a row whose code stands behind its kind and its holder.
const CODED = /\t(?:country|state|province)\t/u

const rowsByCode = once((): ReadonlyMap<string, NameRow> => new Map(shippedRows('place', (line) => CODED.test(line)).flatMap((row) => (row.code === undefined ? [] : [[row.code, row] as const]))))

/** The row of a country, state or province by its ISO code. */
export function rowOfCode(code: string): NameRow | undefined {
  return rowsByCode().get(code)
}
