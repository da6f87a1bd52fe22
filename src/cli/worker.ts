import { parentPort, workerData } from 'node:worker_threads'
import type { Line } from './lines.ts'
import { extractLine, openReader, type ReaderSettings } from './record.ts'

// The thread behind --workers: a batch of lines comes in, a batch of outcomes goes out.
const reader = openReader(workerData as ReaderSettings)

parentPort?.on('message', (lines: readonly Line[]) => {
  void reader.then((ready) => parentPort?.postMessage(lines.map((line) => extractLine(line, ready))))
})
