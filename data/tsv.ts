import { readdirSync, readFileSync } from 'node:fs'

/** A row of a table by column name. */
export type Row = Readonly<Record<string, string>>

const folder = new URL('.', import.meta.url)

/** Reads the tables whose file names begin so, in alphabetical order; throws at a row whose cells do not fit the header. */
export function readTables(prefix: string): Row[] {
  const files = readdirSync(folder).filter((name) => name.startsWith(prefix) && name.endsWith('.tsv')).sort()
  return files.flatMap(readTable)
}

function readTable(file: string): Row[] {
  const [header = '', ...lines] = readFileSync(new URL(file, folder), 'utf8').split('\n')
  const columns = header.split('\t')
  const rows: Row[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const cells = line.split('\t')
    if (cells.length > columns.length) throw new Error(`data/${file}:${index + 2} has ${cells.length} cells, the header ${columns.length}`)
    if (line !== line.normalize('NFC')) throw new Error(`data/${file}:${index + 2} is not NFC`)
    rows.push(Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? '').trim()])))
  }
  return rows
}
