import { type Article, type ArticleOptions, extractArticle } from '../index.ts'
import { inputName, messageOf, openInput } from './input.ts'
import type { Settings } from './options.ts'
import { articleOptions } from './record.ts'
import { articleTable } from './table.ts'

/** Prints the records of each file, a whole page; returns how many files failed. */
export async function extractPages(settings: Settings): Promise<number> {
  const options = await articleOptions(settings)
  let failures = 0
  for (const file of settings.files) {
    try {
      process.stdout.write(`${show(await readPage(file, options), settings)}\n`)
    } catch (error) {
      failures++
      process.stderr.write(`khabar: ${inputName(file)}: ${messageOf(error)}\n`)
    }
  }
  return failures
}

async function readPage(file: string, options: ArticleOptions): Promise<Article> {
  const chunks: Buffer[] = []
  for await (const chunk of openInput(file)) chunks.push(chunk)
  const text = decode(Buffer.concat(chunks))
  if (text.trim() === '') throw new Error('empty')
  return extractArticle(text, options)
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
