import { parseArgs } from 'node:util'
import { type ArticleOptions, extractArticle, type LanguageCode } from '../index.ts'

export const HELP = `khabar: reads Devanagari news and prints who, when and how much as records.

Usage: khabar [FILE…] [options]        without FILE, or for -, it reads standard input; FILE.gz is unpacked

  --json              one JSON article a file
  --jsonl             the input is one JSON object {"id", "text", "headline"?, "reference"?} a line, and so is the output
  --html              the input is HTML: pages, or lines with "html" in place of "text"; FILE.html is known by its name
  --language CODES    hi, mr, ne, separated by commas (default: detected)
  --reference ISO     the article's publication instant, for relative times
  --outlet NAME       whose stamps the page bears, where it does not show it
  --latin             read English lines too
  --vague             also vague times and open-ended claims
  --help, --version

With --jsonl, order is kept, memory is constant, and a bad line becomes a record {"id", "error": {"line", "message"}}:

  --output FILE       write there instead of standard output
  --resume            continue FILE where an earlier run was stopped, without loss or repeats
  --workers N         threads that extract (default: 1)
  --shard I/N         only the I-th of every N lines, to share a file among machines

Exit code: 0, or 1 if any input could not be read, or 2 for a wrong option.`

/** What the command was asked to do; it goes to worker threads as it is, so it holds data only. */
export interface Settings {
  readonly files: readonly string[]
  readonly mode: 'table' | 'json' | 'jsonl'
  readonly article: Pick<ArticleOptions, 'languages' | 'reference' | 'outlet' | 'vague'>
  readonly latin: boolean
  readonly html: boolean
  readonly output?: string
  readonly resume: boolean
  readonly workers: number
  readonly shard: { readonly index: number; readonly count: number }
}

const FOR_LINES = ['output', 'resume', 'workers', 'shard'] as const

/** Reads the command line; throws an Error that says what is wrong with it. */
export function readSettings(args: readonly string[]): Settings | 'help' | 'version' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      html: { type: 'boolean', default: false },
      language: { type: 'string' },
      reference: { type: 'string' },
      outlet: { type: 'string' },
      latin: { type: 'boolean', default: false },
      vague: { type: 'boolean', default: false },
      output: { type: 'string' },
      resume: { type: 'boolean' },
      workers: { type: 'string' },
      shard: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', default: false },
    },
  })
  if (values.help) return 'help'
  if (values.version) return 'version'
  if (values.json && values.jsonl) throw new Error('--json and --jsonl exclude each other')
  const misplaced = FOR_LINES.find((name) => !values.jsonl && values[name] !== undefined)
  if (misplaced !== undefined) throw new Error(`--${misplaced} needs --jsonl`)
  if (values.resume === true && values.output === undefined) throw new Error('--resume needs --output FILE, the file to continue')
  const workers = readWorkers(values.workers ?? '1')
  const shard = readShard(values.shard ?? '1/1')
  const article = {
    ...(values.language === undefined ? {} : { languages: values.language.split(',') as LanguageCode[] }),
    ...(values.reference === undefined ? {} : { reference: values.reference }),
    ...(values.outlet === undefined ? {} : { outlet: values.outlet }),
    vague: values.vague,
  }
  extractArticle('', article) // a wrong value is told once and not for each line
  return {
    files: positionals.length > 0 ? positionals : ['-'],
    mode: values.jsonl ? 'jsonl' : values.json ? 'json' : 'table',
    article,
    latin: values.latin,
    html: values.html,
    ...(values.output === undefined ? {} : { output: values.output }),
    resume: values.resume ?? false,
    workers,
    shard,
  }
}

function readWorkers(text: string): number {
  const count = Number(text)
  if (/^[0-9]+$/u.test(text) && count >= 1 && count <= 256) return count
  throw new Error(`--workers takes a number from 1 to 256, not ${JSON.stringify(text)}`)
}

function readShard(text: string): Settings['shard'] {
  const [, index, count] = (/^(?<index>[0-9]{1,9})\/(?<count>[0-9]{1,9})$/u.exec(text) ?? []).map(Number)
  if (index !== undefined && count !== undefined && index >= 1 && index <= count) return { index, count }
  throw new Error(`--shard takes I/N with I from 1 to N, such as 1/3, not ${JSON.stringify(text)}`)
}
