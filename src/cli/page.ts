import { type Article, extractArticle } from '../index.ts'
import { inputName, messageOf, openInput } from './input.ts'
import type { Settings } from './options.ts'
import { openReader } from './record.ts'
import { articleTable } from './table.ts'

const HTML = /\.html?(?:\.gz)?$/iu

/** Prints the records of each file, a whole page; returns how many files failed. */
export async function extractPages(settings: Settings): Promise<number> {
  let failures = 0
  for (const file of settings.files) {
    try {
      process.stdout.write(`${show(await readPage(file, settings), settings)}\n`)
    } catch (error) {
      failures++
      process.stderr.write(`khabar: ${inputName(file)}: ${messageOf(error)}\n`)
    }
  }
  return failures
}

async function readPage(file: string, settings: Settings): Promise<Article> {
  const chunks: Buffer[] = []
  for await (const chunk of openInput(file)) chunks.push(chunk)
  const text = decode(Buffer.concat(chunks))
  if (text.trim() === '') throw new Error('empty')
  const { options, readHtml } = await openReader({ ...settings, html: settings.html || HTML.test(file) })
  return readHtml === undefined ? extractArticle(text, options) : readHtml(text, options)
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('not valid UTF-8')
  }
}

function show(article: Article, { mode }: Settings): string {
  const { isTTY } = process.stdout
  if (mode === 'json') return JSON.stringify(article, null, isTTY ? 2 : 0)
  return articleTable(article, isTTY && process.stdout.hasColors())
}
