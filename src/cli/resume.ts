import { closeSync, createReadStream, existsSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs'
import { type Line, readLines } from './lines.ts'
import { idOf } from './record.ts'

/** What an earlier run has left: how many whole records, and the id of the last. */
export interface Done {
  readonly count: number
  readonly lastId?: unknown
  /** Whether an error record is among them. */
  readonly failed: boolean
}

const BLOCK = 64 * 1024
const ERROR = '"error":{"line":' // inside a text its quotes would be escaped, so only an error record holds it

/** Cuts a half-written last line off the output of a stopped run and counts what remains. */
export async function repairOutput(file: string): Promise<Done> {
  if (!existsSync(file)) return { count: 0, failed: false }
  cutHalfLine(file)
  let count = 0
  let failed = false
  let last: Line | undefined
  for await (const lines of readLines(createReadStream(file) as AsyncIterable<Buffer>)) {
    count += lines.length
    failed ||= lines.some(({ bytes }) => bytes !== undefined && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ERROR))
    last = lines.at(-1)
  }
  return { count, lastId: idOf(last), failed }
}

function cutHalfLine(file: string): void {
  const handle = openSync(file, 'r+')
  const block = Buffer.alloc(BLOCK)
  let end = fstatSync(handle).size
  while (end > 0) {
    const start = Math.max(0, end - BLOCK)
    const read = readSync(handle, block, 0, end - start, start)
    const at = block.subarray(0, read).lastIndexOf('\n')
    end = start + at + 1
    if (at >= 0) break
  }
  ftruncateSync(handle, end)
  closeSync(handle)
}
