import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, onTestFinished, test } from 'vitest'
import { extractArticle, toRows } from '../../src/index.ts'

const root = join(import.meta.dirname, '../..')

function run(folder: string, ...files: string[]): string {
  return execFileSync(join(root, 'node_modules/.bin/tsx'), ['--tsconfig', join(root, 'tsconfig.json'), join(root, 'examples/parquet.ts'), ...files], { cwd: folder, encoding: 'utf8' })
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "khabar's parquet-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function query(sql: string, ...values: string[]): Promise<unknown[]> {
  const connection = await (await DuckDBInstance.create()).connect()
  return (await connection.runAndReadAll(sql, values)).getRowObjectsJson()
}

/** What the records of the given articles are, in the order of the table. */
function rowsOf(articles: readonly (readonly [id: string, text: string])[]): unknown[] {
  return articles.flatMap(([article, text]) => toRows(extractArticle(text)).map((row) => ({ article, ...row })))
}

test('without a file it shows the example articles', async () => {
  const folder = emptyFolder()
  expect(run(folder)).toMatch(/'statistic' +│ [0-9]{3} +│ [0-9]{2} /u)
  const pages = join(root, 'examples/articles')
  const names = readdirSync(pages).filter((name) => name.endsWith('.txt')).sort()
  expect(await query('FROM read_parquet($1)', join(folder, 'records.parquet'))).toEqual(rowsOf(names.map((name) => [name, readFileSync(join(pages, name), 'utf8')])))
  expect(readdirSync(folder).sort()).toEqual(['articles.parquet', 'records.parquet'])
})

test('articles of more than one chunk all come through; what is no text is passed over', async () => {
  const folder = emptyFolder()
  const input = join(folder, 'in.parquet')
  await query("COPY (SELECT range AS id, CASE WHEN range % 3 = 2 THEN NULL WHEN range % 60 > 0 THEN '' ELSE concat('दुर्ग में ', range + 2, ' लाख लोग') END AS text FROM range(6000)) TO " + `'${input.replaceAll("'", "''")}'`)
  run(folder, input, join(folder, 'out.parquet'))
  const articles = Array.from({ length: 100 }, (_, at) => [`${at * 60}`, `दुर्ग में ${at * 60 + 2} लाख लोग`] as const)
  expect(await query('FROM read_parquet($1)', join(folder, 'out.parquet'))).toEqual(rowsOf(articles))
})
