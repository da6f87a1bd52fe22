#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { messageOf } from './cli/input.ts'
import { HELP, readSettings, type Settings } from './cli/options.ts'
import { extractPages } from './cli/page.ts'
import { extractStream } from './cli/stream.ts'

const FAILED = 1
const WRONG_USE = 2

async function main(): Promise<number> {
  let settings: Settings | 'help' | 'version'
  try {
    settings = readSettings(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`khabar: ${messageOf(error)}\nTry khabar --help.\n`)
    return WRONG_USE
  }
  if (settings === 'help' || settings === 'version') {
    process.stdout.write(`${settings === 'help' ? HELP : readVersion()}\n`)
    return 0
  }
  const failures = await (settings.mode === 'jsonl' ? extractStream(settings) : extractPages(settings))
  return failures > 0 ? FAILED : 0
}

function readVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
  return manifest.version
}

function stop(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0) // a reader that has seen enough, as head, closes the pipe: no failure
  process.stderr.write(`khabar: ${error.path === undefined ? '' : `${error.path}: `}${messageOf(error)}\n`)
  process.exit(FAILED)
}

process.stdout.on('error', stop)
main().then((code) => (process.exitCode = code), stop)
