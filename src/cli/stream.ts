import { createWriteStream, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { inputName, messageOf, openInput } from './input.ts'
import { type Line, readLines } from './lines.ts'
import type { Settings } from './options.ts'
import { openPool, type Pool } from './pool.ts'
import { openProgress, type Progress } from './progress.ts'
import { idOf, type Outcome } from './record.ts'
import { type Done, repairOutput } from './resume.ts'

/** Bad lines told one by one; all of them are in the output. */
const TOLD = 20

interface Run {
  readonly settings: Settings
  readonly done: Done
  readonly pool: Pool
  readonly progress: Progress
  readonly fail: (message: string) => void
}

interface Batch {
  readonly file: string
  readonly lines: readonly Line[]
}

/** Extracts a stream of lines in order and in constant memory; returns how many inputs failed. */
export async function extractStream(settings: Settings): Promise<number> {
  checkOutput(settings)
  const done = settings.resume ? await repairOutput(settings.output ?? '') : { count: 0, failed: false }
  const pool = await openPool(settings)
  const progress = await openProgress(settings.files, settings.output === undefined && process.stdout.isTTY)
  let failures = done.failed ? 1 : 0
  let told = 0
  const fail = (message: string): void => {
    failures++
    if (++told <= TOLD) progress.tell(`khabar: ${message}\n`)
  }
  const destination = settings.output === undefined ? process.stdout : createWriteStream(settings.output, { flags: settings.resume ? 'a' : 'w' })
  try {
    await pipeline(writeBatches({ settings, done, pool, progress, fail }), destination, { end: settings.output !== undefined })
  } finally {
    progress.stop()
    await pool.close()
  }
  if (told > TOLD) process.stderr.write(`khabar: ${told - TOLD} more failures, told in the output only\n`)
  return failures
}

/** Opening the output empties it, so it must not be an input. */
function checkOutput({ files, output }: Settings): void {
  if (output === undefined) return
  const target = statSync(output, { throwIfNoEntry: false })
  if (target === undefined) return
  const same = files.find((file) => {
    const stats = file === '-' ? undefined : statSync(file, { throwIfNoEntry: false })
    return stats?.ino === target.ino && stats.dev === target.dev
  })
  if (same !== undefined) throw new Error(`${output}: is both input and output`)
}

/** The output, a batch at a time; `window` batches are in work while the oldest is awaited. */
async function* writeBatches(run: Run): AsyncGenerator<string> {
  const working: [Batch, Promise<readonly Outcome[]>][] = []
  for await (const batch of readBatches(run)) {
    working.push([batch, run.pool.run(batch.lines)])
    if (working.length < run.pool.window) continue
    const [oldest] = working.splice(0, 1)
    if (oldest !== undefined) yield writeBatch(run, oldest[0], await oldest[1])
  }
  for (const [batch, outcomes] of working) yield writeBatch(run, batch, await outcomes)
}

function writeBatch({ progress, fail }: Run, { file, lines }: Batch, outcomes: readonly Outcome[]): string {
  outcomes.forEach(({ failure }, at) => failure !== undefined && fail(`${inputName(file)}:${lines[at]?.number ?? '?'}: ${failure}`))
  progress.advance(outcomes.length)
  return outcomes.map(({ json }) => `${json}\n`).join('')
}

/** The lines that are this shard's and not yet done. */
async function* readBatches(run: Run): AsyncGenerator<Batch> {
  const { settings: { shard }, done } = run
  let seen = 0
  let mine = 0
  const isMine = (): boolean => seen++ % shard.count === shard.index - 1
  for await (const { file, lines } of readFiles(run)) {
    const own = lines.filter(isMine)
    const fresh = own.slice(Math.max(0, done.count - mine))
    if (mine < done.count && mine + own.length >= done.count) checkLast(own[done.count - mine - 1], done)
    mine += own.length
    if (fresh.length > 0) yield { file, lines: fresh }
  }
  if (mine < done.count) throw new Error('the output to resume holds more records than the input')
}

/** A file that cannot be read is told, and the next goes on. */
async function* readFiles({ settings: { files }, progress, fail }: Run): AsyncGenerator<Batch> {
  for (const file of files) {
    let isEmpty = true
    try {
      for await (const lines of readLines(openInput(file, progress.watch))) {
        isEmpty = false
        yield { file, lines }
      }
      if (isEmpty) fail(`${inputName(file)}: empty`)
    } catch (error) {
      fail(`${inputName(file)}: ${messageOf(error)}`)
    }
  }
}

function checkLast(line: Line | undefined, { count, lastId }: Done): void {
  const id = JSON.stringify(idOf(line))
  if (id !== JSON.stringify(lastId)) throw new Error(`the output to resume was made from another input: its record ${count} has the id ${JSON.stringify(lastId)}, the input's ${id}`)
}
