// Packs the tables of this folder into the generated modules of src: `npm run generate`.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nameKeys } from '../src/entities/gazetteer/trie.ts'
import { spell } from '../src/entities/spell.ts'
import { fold } from '../src/text/index.ts'
import { pack } from './pack.ts'
import { readTables, type Row } from './tsv.ts'

const FLAG = 'ambiguous'

/** The generated modules: path from the repository's root → source text. */
export function generateModules(): ReadonlyMap<string, string> {
  const folder = 'src/entities/gazetteer'
  return new Map([
    [`${folder}/places.generated.ts`, moduleOf('places-*.tsv', { places: readTables('places-').map(placeLine) })],
    [`${folder}/parties.generated.ts`, moduleOf('parties.tsv', { parties: readTables('parties').map(partyLine) })],
    [`${folder}/people.generated.ts`, moduleOf('people-*.tsv', { people: readTables('people-').map(personLine) })],
    [`${folder}/organizations.generated.ts`, moduleOf('organizations.tsv', { organizations: readTables('organizations').map(organizationLine) })],
    [`${folder}/name-words.generated.ts`, moduleOf('given-names.tsv and surnames.tsv', { givenNames: nameWordLines('given-names'), surnames: nameWordLines('surnames') })],
  ])
}

function moduleOf(from: string, tables: Readonly<Record<string, readonly string[]>>): string {
  const constants = Object.entries(tables).map(([name, lines]) => `export const ${name}: string = '${pack(lines)}'\n`)
  return `// Generated from data/${from} by data/generate.ts; do not edit.\n\n${constants.join('\n')}`
}

function placeLine(row: Row): string {
  const code = flagValues(row, 'code')[0] ?? ''
  return cells([...nameCells(row), row.kind, row.within, code, ambiguousCell(row)])
}

function partyLine(row: Row): string {
  return cells([...nameCells(row), row.country, ambiguousCell(row)])
}

function organizationLine(row: Row): string {
  return cells([...nameCells(row), ambiguousCell(row)])
}

function personLine(row: Row): string {
  return cells([...nameCells(row), row.party, row.offices, ambiguousCell(row)])
}

/** Name columns; a spelling that folding makes equal to an earlier one of its cell is left out. */
function nameCells(row: Row): string[] {
  const [english = '', ...others] = (row.en ?? '').split('|')
  const [hi = [], mr = [], ne = []] = ['hi', 'mr', 'ne'].map((language) => distinct((row[language] ?? '').split('|')))
  // An abbreviation in capitals (BJP, CBI) is used inside Devanagari sentences as it is; other English names are not.
  return [[...hi, ...others.filter((form) => /^[A-Z]{2,6}$/u.test(form))].join('|'), mr.join('|'), ne.join('|'), english, row.id ?? '']
}

function nameWordLines(file: string): string[] {
  const lines = new Map<string, string>()
  for (const { name = '', en = '', flags = '' } of readTables(file)) {
    const [english = ''] = en.split('|')
    // What transliteration gives by itself need not be shipped.
    const usual = english.toLowerCase() === spell(name) ? '' : `=${english}`
    if (!lines.has(fold(name))) lines.set(fold(name), `${name}${usual}${flags.includes(FLAG) ? '!' : ''}`)
  }
  return [...lines.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
}

function ambiguousCell(row: Row): string {
  const forms = flagValues(row, FLAG)
  if (forms.length > 0) return forms.join('|')
  return (row.flags ?? '').split('|').includes(FLAG) ? '*' : ''
}

function flagValues(row: Row, flag: string): string[] {
  return (row.flags ?? '').split('|').filter((value) => value.startsWith(`${flag}=`)).map((value) => value.slice(flag.length + 1))
}

/** Spellings that the matcher tells apart: by folded words, marks such as the stops of initials aside. */
function distinct(forms: readonly string[]): string[] {
  const byKeys = new Map<string, string>()
  for (const form of forms) if (form !== '' && !byKeys.has(nameKeys(form).join(' '))) byKeys.set(nameKeys(form).join(' '), form)
  return [...byKeys.values()]
}

function cells(values: readonly (string | undefined)[]): string {
  const line = values.join('\t').trimEnd()
  if (/[`\\$]/u.test(line)) throw new Error(`A cell holds a character that the generated modules cannot: ${line}`)
  return line
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, source] of generateModules()) writeFileSync(new URL(`../${path}`, import.meta.url), source)
}
