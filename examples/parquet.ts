// npm run build && npx tsx examples/parquet.ts            or with files: articles.parquet records.parquet
//
// Parquet to Parquet through DuckDB: articles with the columns id and text become one table of all their records, a row
// for each mention, time and claim. Articles come in chunks and DuckDB keeps the rows, on disk once they are many, so
// the files may be larger than memory. Without a file, one is made of examples/articles.
import { DuckDBInstance } from '@duckdb/node-api'
import { extractArticle, toRows } from 'khabar'
import type { ArticleRow } from 'khabar/article'

const [input = await makeArticles('articles.parquet'), output = 'records.parquet'] = process.argv.slice(2)

const COLUMNS = {
  article: 'VARCHAR', record: 'VARCHAR', kind: 'VARCHAR', text: 'VARCHAR', start: 'INTEGER', end: 'INTEGER', name: 'VARCHAR', english: 'VARCHAR', id: 'VARCHAR', role: 'VARCHAR',
  iso: 'VARCHAR', until: 'VARCHAR', precision: 'VARCHAR', value: 'DOUBLE', to: 'DOUBLE', bound: 'VARCHAR', unit: 'VARCHAR', unitCode: 'VARCHAR', subject: 'VARCHAR', place: 'VARCHAR',
  period: 'VARCHAR', confidence: 'DOUBLE',
} as const satisfies Record<keyof ArticleRow, string> & { article: string }
const names = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]

const database = await DuckDBInstance.create(':memory:', { temp_directory: `${output}.tmp` })
const reading = await database.connect()
const writing = await database.connect()
await writing.run(`CREATE TABLE records (${names.map((name) => `"${name}" ${COLUMNS[name]}`).join(', ')})`)

const table = await writing.createAppender('records')
const articles = await reading.stream('SELECT id::VARCHAR AS id, text FROM read_parquet($1) WHERE text IS NOT NULL', [input])
for await (const chunk of articles.yieldRowObjectJson()) {
  for (const { id, text } of chunk as { id: string; text: string }[]) {
    for (const row of toRows(extractArticle(text))) append({ article: id, ...row })
  }
}
table.closeSync()

await writing.run(`COPY records TO ${quote(output)} (FORMAT parquet, COMPRESSION zstd)`)
const summary = await writing.runAndReadAll(`SELECT record, count(*)::INTEGER AS rows, count(DISTINCT article)::INTEGER AS articles FROM ${quote(output)} GROUP BY record ORDER BY rows DESC`)
console.table(summary.getRowObjectsJson())

function append(row: Readonly<Record<keyof typeof COLUMNS, string | number | null>>): void {
  for (const [at, name] of names.entries()) table.appendValue(row[name], table.columnType(at))
  table.endRow()
}

async function makeArticles(file: string): Promise<string> {
  const pages = new URL('articles/*.txt', import.meta.url).pathname
  const connection = await (await DuckDBInstance.create()).connect()
  await connection.run(`COPY (SELECT parse_filename(filename) AS id, content AS text FROM read_text(${quote(pages)}) ORDER BY id) TO ${quote(file)}`)
  return file
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
