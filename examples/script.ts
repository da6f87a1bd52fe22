// npm run build && npx tsx examples/script.ts examples/articles > claims.csv
//
// Every claim of a folder of news pages as one line of CSV, for a spreadsheet or a database. Deno and Bun run this file too.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractArticle, type Statistic } from 'khabar'

const columns = ['page', 'stamp', 'text', 'value', 'to', 'bound', 'measure', 'unit', 'subject', 'speaker', 'sentence'] as const
type Row = Readonly<Partial<Record<(typeof columns)[number], string | number | undefined>>>

function rowOf(claim: Statistic): Row {
  const { text, value, to, bound, measure, unitCode, unit, subject, speaker, sentence } = claim
  return { text, value, to, bound, measure, unit: unitCode ?? unit, subject: subject?.text, speaker: speaker?.name ?? speaker?.text, sentence: sentence.text }
}

function cell(value: string | number | undefined): string {
  const text = String(value ?? '').replace(/\s+/gu, ' ')
  return /[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function print(row: Row): void {
  console.log(columns.map((column) => cell(row[column])).join(','))
}

const folder = process.argv[2] ?? 'examples/articles'
console.log(columns.join(','))
for (const page of readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()) {
  const { published, updated, statistics } = extractArticle(readFileSync(join(folder, page), 'utf8'))
  const stamp = (published ?? updated)?.iso ?? ''
  for (const claim of statistics) print({ page, stamp, ...rowOf(claim) })
}
