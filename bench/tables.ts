import { readFileSync, writeFileSync } from 'node:fs'

/** A Markdown table; all but the first column to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

/** A number as tables show it: rounded, with commas. */
export function number(value: number): string {
  return String(Math.round(value)).replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/gu, ',')
}

/** Puts text between `<!-- bench:NAME -->` and `<!-- /bench:NAME -->` of a file; throws where the file lacks the marks. */
export function writeBetween(file: string, name: string, text: string): void {
  const open = `<!-- bench:${name} -->`
  const close = `<!-- /bench:${name} -->`
  const old = readFileSync(file, 'utf8')
  const from = old.indexOf(open)
  const to = old.indexOf(close)
  if (from < 0 || to < from) throw new Error(`${file} has no ${open} … ${close}`)
  writeFileSync(file, `${old.slice(0, from + open.length)}\n${text}\n${old.slice(to)}`)
}
