import { parentPort, workerData } from 'node:worker_threads'
import type { Line } from './lines.ts'
import type { Settings } from './options.ts'
import { articleOptions, extractLine } from './record.ts'

// The thread behind --workers: a batch of lines comes in, a batch of outcomes goes out.
const options = articleOptions(workerData as Pick<Settings, 'article' | 'latin'>)

parentPort?.on('message', (lines: readonly Line[]) => {
  void options.then((ready) => parentPort?.postMessage(lines.map((line) => extractLine(line, ready))))
})
