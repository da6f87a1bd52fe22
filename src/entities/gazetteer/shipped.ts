import { fold, once } from '../../text/index.ts'
import { ambiguousOfLine, decodeRow, formsOfLine, partyCells, personCells, placeCells, type Table } from './decode.ts'
import { organizations } from './organizations.generated.ts'
import { parties } from './parties.generated.ts'
import { people } from './people.generated.ts'
import { places } from './places.generated.ts'
import { buildTrie, nodeOf } from './trie.ts'
import type { Gazetteer, NameRow } from './types.ts'
import { unpack } from './unpack.ts'

const TABLES: readonly (Omit<Table, 'lines'> & { readonly source: () => string })[] = [
  { kind: 'place', source: once(() => unpack(places)), extra: placeCells, ambiguous: 8 },
  { kind: 'party', source: once(() => unpack(parties)), extra: partyCells, ambiguous: 6 },
  { kind: 'person', source: once(() => unpack(people)), extra: personCells, ambiguous: 7 },
  { kind: 'organization', source: once(() => unpack(organizations)), extra: () => ({}), ambiguous: 5 },
]

/** The names that ship with khabar, indexed at first use. */
export const shippedNames: () => Gazetteer = once(() => {
  const tables = TABLES.map(({ source, ...table }): Table => ({ ...table, lines: linesOf(source()) }))
  const tableOf = tables.flatMap((table) => table.lines.map(() => table))
  const lines = tables.flatMap((table) => table.lines)
  const trie = buildTrie(formsOf(TABLES.flatMap(({ source }) => linesOf(fold(source())))))
  const rows: NameRow[] = []
  const rowAt = (index: number): NameRow => {
    const [table, line] = [tableOf[index], lines[index]]
    if (table === undefined || line === undefined) throw new RangeError(`The gazetteer has no row ${index}`)
    return (rows[index] ??= decodeRow(table, line))
  }
  const ambiguous = tables.flatMap((table) => table.lines.flatMap((line) => ambiguousOfLine(table, line))).flatMap((form) => nodeOf(trie, form) ?? [])
  return { size: lines.length, rowAt, kindAt: (index) => tableOf[index]?.kind ?? rowAt(index).kind, trie, ambiguous: new Set(ambiguous) }
})

function linesOf(table: string): string[] {
  return table.split('\n').filter((line) => line !== '')
}

function* formsOf(lines: readonly string[]): Generator<readonly [string, number]> {
  for (const [index, line] of lines.entries()) for (const form of formsOfLine(line)) yield [form, index]
}

/** All shipped rows that a test of their written line lets through; decodes no other. */
export function shippedRows(accepts: (line: string) => boolean): NameRow[] {
  const names = shippedNames()
  const lines = TABLES.flatMap(({ source }) => linesOf(source()))
  return lines.flatMap((line, index) => (accepts(line) ? [names.rowAt(index)] : []))
}
