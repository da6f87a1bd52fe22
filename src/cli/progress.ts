import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Reading } from './input.ts'

const CLEAR_LINE = '\r\u001B[K'
const FRAMES_PER_SECOND = 5

/** What a long run shows while it runs. */
export interface Progress {
  /** Tells which stream is being read now. */
  readonly watch: (reading: Reading) => void
  /** Tells that so many more records are written. */
  readonly advance: (records: number) => void
  /** Writes a line without disturbing the bar. */
  readonly tell: (line: string) => void
  readonly stop: () => void
}

/** A bar with rate and remaining time on a terminal; in a pipe, or beside records on the same terminal, nothing. */
export async function openProgress(files: readonly string[], recordsToTerminal: boolean): Promise<Progress> {
  const quiet = { watch: () => undefined, advance: () => undefined, tell: (line: string) => void process.stderr.write(line), stop: () => undefined }
  return process.stderr.isTTY && !recordsToTerminal ? openBar(files) : quiet
}

async function openBar(files: readonly string[]): Promise<Progress> {
  // The bar is CommonJS, and CommonJS in an ES module bundle asks the global require for Node's own modules.
  Object.assign(globalThis, { require: createRequire(import.meta.url) })
  const { default: { Presets, SingleBar } } = await import('cli-progress')
  const total = totalBytes(files)
  const format = `${total === undefined ? '' : '{bar} {percentage}% · '}{records} records · {rate}/s · {duration_formatted}${total === undefined ? '' : ' · ETA {eta_formatted}'}`
  const bar = new SingleBar({ format, stream: process.stderr, fps: FRAMES_PER_SECOND, barsize: 24, linewrap: true }, Presets.shades_classic)
  const started = performance.now()
  let records = 0
  let before = 0
  let reading: Reading = {}
  const draw = (): void => bar.update(Math.min(before + (reading.bytesRead ?? 0), total ?? 0), { records, rate: Math.round(records / Math.max(0.001, (performance.now() - started) / 1000)) })
  bar.start(total ?? 0, 0, { records: 0, rate: 0 })
  return {
    watch: (next) => {
      before += reading.bytesRead ?? 0
      reading = next
    },
    advance: (more) => {
      records += more
      draw()
    },
    tell: (line) => void process.stderr.write(CLEAR_LINE + line),
    stop: () => {
      draw()
      bar.stop()
    },
  }
}

/** Undefined where a file's size is not known beforehand, as that of a pipe. */
function totalBytes(files: readonly string[]): number | undefined {
  let total = 0
  for (const file of files) {
    const stats = file === '-' ? undefined : statSync(file, { throwIfNoEntry: false })
    if (file === '-' || stats?.isFile() === false) return undefined
    total += stats?.size ?? 0
  }
  return total
}
