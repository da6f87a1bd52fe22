import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

// The built command, as a shell would start it.
export const COMMAND: string = join(import.meta.dirname, '../../dist/cli.js')

export interface Finished {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export async function finish(child: ChildProcess): Promise<Finished> {
  if (child.stdout === null || child.stderr === null) throw new Error('the command has no pipes')
  const code = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await code, out, err }
}

export function khabar(args: readonly string[], input: string | Uint8Array = ''): Promise<Finished> {
  const child = spawn(process.execPath, [COMMAND, ...args])
  child.stdin.on('error', () => undefined) // the command may stop before it has read everything
  child.stdin.end(input)
  return finish(child)
}

/** A folder of its own for one test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): (name: string) => string {
  const path = mkdtempSync(join(tmpdir(), 'khabar-cli-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return (name) => join(path, name)
}

const PLACES = ['रायपुर', 'दुर्ग', 'जयपुर', 'पटना', 'लखनऊ']

/** So many lines of input, each another short report. */
export function reports(count: number, sentences = 1): string {
  const line = (at: number): string => {
    const place = PLACES[at % PLACES.length] ?? ''
    return JSON.stringify({ id: `r${at}`, text: `${place}, 7 जुलाई। ${`मंत्री ने बताया कि ${place} में ${at + 2} लाख लोग योजना से जुड़े हैं। `.repeat(sentences)}` })
  }
  return Array.from({ length: count }, (_, at) => `${line(at)}\n`).join('')
}

export function records(output: string): Record<string, unknown>[] {
  return output.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>)
}

