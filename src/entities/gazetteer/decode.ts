import type { LanguageCode } from '../../language/index.ts'
import type { EntityKind, PlaceKind } from '../types.ts'
import type { NameRow, Office } from './types.ts'

/*
 * The generated tables, unpacked, are lines of tab-separated cells, empty cells at the end left out:
 *   name and variants in Hindi | in Marathi | in Nepali | English | id | what the kind adds | ambiguous forms, `*` for all
 * Several values in a cell are separated by `|`. Gzip packs this as small as front coding does (measured on
 * 7,000 rows).
 */

const LANGUAGES: readonly LanguageCode[] = ['hi', 'mr', 'ne']

const TAB = 9
const BAR = 124

/** A generated table and how its rows are read. */
export interface Table {
  readonly kind: EntityKind
  /** Reads the cells behind the id. */
  readonly extra: (cells: readonly string[]) => Partial<NameRow>
  /** Which cell names the ambiguous forms. */
  readonly ambiguous: number
}

/** Decodes one line of a table. */
export function decodeRow({ kind, extra }: Table, line: string): NameRow {
  const [hi = '', mr = '', ne = '', english = '', id = '', ...rest] = line.split('\t')
  return { kind, ...spellings([hi, mr, ne]), ...(english === '' ? {} : { english }), ...(id === '' ? {} : { id }), ...extra(rest) }
}

/** The written forms of a line. Cut without splitting it: the lines of all tables are a third of the first call. */
export function formsOfLine(line: string): string[] {
  const forms: string[] = []
  let start = 0
  let cells = 0
  for (let at = 0; at <= line.length && cells < LANGUAGES.length; at++) {
    const unit = line.charCodeAt(at)
    const closesCell = at === line.length || unit === TAB
    if (!closesCell && unit !== BAR) continue
    if (at > start) forms.push(line.slice(start, at))
    start = at + 1
    if (closesCell) cells++
  }
  return forms
}

function cellOf(line: string, index: number): string {
  let start = 0
  for (let cell = 0; cell < index; cell++) {
    start = line.indexOf('\t', start) + 1
    if (start === 0) return ''
  }
  const end = line.indexOf('\t', start)
  return end < 0 ? line.slice(start) : line.slice(start, end)
}

/** The forms of a line that are also everyday words. */
export function ambiguousOfLine({ ambiguous }: Table, line: string): string[] {
  const cell = cellOf(line, ambiguous)
  if (cell === '') return []
  return cell === '*' ? formsOfLine(line) : cell.split('|')
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

/** Cells of a place: kind, ISO code of what holds it, its own ISO code. */
export function placeCells([placeKind = '', within = '', code = '']: readonly string[]): Partial<NameRow> {
  return { placeKind: placeKind as PlaceKind, ...(within === '' ? {} : { within }), ...(code === '' ? {} : { code }) }
}

/** Cells of a person: party, offices. */
export function personCells([party = '', offices = '']: readonly string[]): Partial<NameRow> {
  return { ...(party === '' ? {} : { party }), ...(offices === '' ? {} : { offices: offices.split('|').map(decodeOffice) }) }
}

/** Cells of a party: its country. */
export function partyCells([country = '']: readonly string[]): Partial<NameRow> {
  return country === '' ? {} : { within: country }
}

/** `cm@IN-CG:2018-12-17..2023-12-13` */
function decodeOffice(written: string): Office {
  const [office = '', rest = ''] = written.split('@')
  const [of = '', term = ''] = rest.split(':')
  const [start = '', end = ''] = term.split('..')
  return { office, of, start, end }
}

/** The name of a row in the first of some languages. */
export function listedName(row: NameRow, languages: readonly LanguageCode[]): string {
  const language = languages[0]
  return (language === undefined ? undefined : row.names?.[language]) ?? row.name
}
