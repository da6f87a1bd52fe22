import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  ENOSPC: 'no space left on device',
  Z_BUF_ERROR: 'the gzip data ends too early',
  Z_DATA_ERROR: 'not valid gzip data',
}

/** What a stream counts as it reads a file; standard input counts nothing. */
export interface Reading {
  readonly bytesRead?: number
}

/** The bytes of a file, unpacked where it is `.gz`; `-` is standard input. */
export function openInput(file: string, watch: (reading: Reading) => void = () => undefined): AsyncIterable<Buffer> {
  const source = file === '-' ? process.stdin : createReadStream(file)
  watch(source)
  // Errors reach whoever iterates, so the callback has nothing to do.
  return file.endsWith('.gz') ? pipeline(source, createGunzip(), () => undefined) : source
}

export function inputName(file: string): string {
  return file === '-' ? 'standard input' : file
}

/** An error in a reader's words. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message
}
