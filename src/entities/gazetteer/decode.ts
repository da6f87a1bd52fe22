import type { LanguageCode } from '../../language/index.ts'
import type { EntityKind, PlaceKind } from '../types.ts'
import type { NameRow, Office } from './types.ts'

/*
 * The generated tables are lines of tab-separated cells, empty cells at the end left out:
 *   name and variants in Hindi | in Marathi | in Nepali | English | id | what the kind adds
 * Several values in a cell are separated by `|`. Gzip packs this as small as front coding does (measured on
 * 7,000 rows), and a row can be read by eye.
 */

const LANGUAGES: readonly LanguageCode[] = ['hi', 'mr', 'ne']

/** Decodes one table; `extra` reads the cells behind the id. */
export function decodeRows(table: string, kind: EntityKind, extra: (cells: readonly string[]) => Partial<NameRow>): NameRow[] {
  return table.split('\n').filter((line) => line !== '').map((line) => {
    const [hi = '', mr = '', ne = '', english = '', id = '', ...rest] = line.split('\t')
    return { kind, ...spellings([hi, mr, ne]), ...(english === '' ? {} : { english }), ...(id === '' ? {} : { id }), ...extra(rest) }
  })
}

function spellings(cells: readonly string[]): Pick<NameRow, 'name' | 'variants' | 'names'> {
  const forms = cells.map((cell) => (cell === '' ? [] : cell.split('|')))
  const [name = '', ...variants] = forms.flat()
  const names: Partial<Record<LanguageCode, string>> = {}
  for (const [index, code] of LANGUAGES.entries()) {
    const preferred = forms[index]?.[0]
    if (preferred !== undefined && preferred !== name && !isAbbreviation(preferred, name)) names[code] = preferred
  }
  return { name, ...(variants.length > 0 ? { variants } : {}), ...(Object.keys(names).length > 0 ? { names } : {}) }
}

/** A language's column may hold short forms alone, its full name being the Hindi one. */
function isAbbreviation(form: string, name: string): boolean {
  return !form.includes(' ') && name.includes(' ')
}

/** Cells of a place: kind, ISO code of what holds it, its own ISO code, ambiguous forms. */
export function placeCells([placeKind = '', within = '', code = '', ambiguous = '']: readonly string[]): Partial<NameRow> {
  return { placeKind: placeKind as PlaceKind, ...(within === '' ? {} : { within }), ...(code === '' ? {} : { code }), ...ambiguousForms(ambiguous) }
}

/** Cells of a person: party, offices, ambiguous forms. */
export function personCells([party = '', offices = '', ambiguous = '']: readonly string[]): Partial<NameRow> {
  return { ...(party === '' ? {} : { party }), ...(offices === '' ? {} : { offices: offices.split('|').map(decodeOffice) }), ...ambiguousForms(ambiguous) }
}

/** Cells of a party: its country, ambiguous forms. */
export function partyCells([country = '', ambiguous = '']: readonly string[]): Partial<NameRow> {
  return { ...(country === '' ? {} : { within: country }), ...ambiguousForms(ambiguous) }
}

/** The one cell of an organisation: ambiguous forms. */
export function organizationCells([ambiguous = '']: readonly string[]): Partial<NameRow> {
  return ambiguousForms(ambiguous)
}

function ambiguousForms(cell: string): Pick<NameRow, 'ambiguous'> {
  if (cell === '') return {}
  return { ambiguous: cell === '*' ? true : cell.split('|') }
}

/** `cm@IN-CG:2018-12-17..2023-12-13` */
function decodeOffice(written: string): Office {
  const [office = '', rest = ''] = written.split('@')
  const [of = '', term = ''] = rest.split(':')
  const [start = '', end = ''] = term.split('..')
  return { office, of, start, end }
}
