import { once } from '../../text/index.ts'
import { ambiguousOfLine, decodeRow, formsOfLine, partyCells, personCells, placeCells, type Table } from './decode.ts'
import { organizations } from './organizations.generated.ts'
import { parties } from './parties.generated.ts'
import { people } from './people.generated.ts'
import { places } from './places.generated.ts'
import { addName, nameKeys, newTrie, nodeOf, type Trie } from './trie.ts'
import type { EntityKind } from '../types.ts'
import type { Gazetteer, NameRow } from './types.ts'
import { unpack } from './unpack.ts'

const TABLES: readonly (Table & { readonly source: string })[] = [
  { kind: 'place', source: places, extra: placeCells, ambiguous: 8 },
  { kind: 'party', source: parties, extra: partyCells, ambiguous: 6 },
  { kind: 'person', source: people, extra: personCells, ambiguous: 7 },
  { kind: 'organization', source: organizations, extra: () => ({}), ambiguous: 5 },
]

// About so many nodes the tables make.
const NODES = 60_000

/** Lines of all tables, and the table of each. */
interface Lines {
  readonly lines: readonly string[]
  readonly tables: readonly Table[]
}

const shippedLines = once((): Lines => {
  const lines: string[] = []
  const tables: Table[] = []
  for (const { source, ...table } of TABLES) {
    for (const line of unpack(source).split('\n')) {
      lines.push(line)
      tables.push(table)
    }
  }
  return { lines, tables }
})

/** The names that ship with khabar, indexed at first use. */
export const shippedNames: () => Gazetteer = once(() => {
  const { lines, tables } = shippedLines()
  const trie = newTrie(NODES)
  for (const [row, line] of lines.entries()) for (const form of formsOfLine(line)) addName(trie, nameKeys(form), row)
  const rows: NameRow[] = []
  const rowAt = (index: number): NameRow => {
    const [table, line] = [tables[index], lines[index]]
    if (table === undefined || line === undefined) throw new RangeError(`The gazetteer has no row ${index}`)
    return (rows[index] ??= decodeRow(table, line))
  }
  return { size: lines.length, rowAt, kindAt: (index) => tables[index]?.kind ?? rowAt(index).kind, trie, ambiguous: ambiguousNodes(trie) }
})

function ambiguousNodes(trie: Trie): ReadonlySet<number> {
  const { lines, tables } = shippedLines()
  const nodes = new Set<number>()
  for (const [index, line] of lines.entries()) {
    const table = tables[index]
    if (table !== undefined) for (const form of ambiguousOfLine(table, line)) nodes.add(nodeOf(trie, form))
  }
  return nodes
}

/** The shipped rows of a kind whose written line a test lets through; decodes no other. */
export function shippedRows(kind: EntityKind, accepts: (line: string) => boolean): NameRow[] {
  const { lines, tables } = shippedLines()
  const { rowAt } = shippedNames()
  return lines.flatMap((line, index) => (tables[index]?.kind === kind && accepts(line) ? [rowAt(index)] : []))
}
