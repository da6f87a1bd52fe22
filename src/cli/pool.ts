import { Worker } from 'node:worker_threads'
import type { Line } from './lines.ts'
import type { Settings } from './options.ts'
import { extractLine, openReader, type Outcome, type ReaderSettings } from './record.ts'

/** Runs batches of lines; `close` lets go of the threads. */
export interface Pool {
  /** How many batches to have in hand, so that no thread waits for the next. */
  readonly window: number
  run(lines: readonly Line[]): Promise<readonly Outcome[]>
  close(): Promise<unknown>
}

/** One worker needs no thread: the batch is extracted where it was read. */
export async function openPool(settings: Settings): Promise<Pool> {
  if (settings.workers > 1) return openThreads(settings)
  const reader = await openReader(settings)
  return {
    window: 1,
    run: (lines) => Promise.resolve(lines.map((line) => extractLine(line, reader))),
    close: () => Promise.resolve(),
  }
}

// Batches go round the threads in turn: results are written in order, so a quicker thread could not run ahead anyway.
function openThreads({ workers, article, latin, html }: Settings): Pool {
  const threads = Array.from({ length: workers }, () => openThread({ article, latin, html }))
  let turn = 0
  return {
    window: workers * 2,
    run: (lines) => {
      const thread = threads[turn++ % workers]
      if (thread === undefined) throw new RangeError('no thread')
      return thread.run(lines)
    },
    close: () => Promise.all(threads.map((thread) => thread.close())),
  }
}

interface Thread {
  run(lines: readonly Line[]): Promise<readonly Outcome[]>
  close(): Promise<unknown>
}

interface Waiting {
  readonly resolve: (outcomes: readonly Outcome[]) => void
  readonly reject: (error: Error) => void
}

function openThread(workerData: ReaderSettings): Thread {
  const worker = new Worker(new URL('./cli-worker.js', import.meta.url), { workerData })
  const waiting: Waiting[] = []
  let stopped: Error | undefined
  worker.on('message', (outcomes: readonly Outcome[]) => waiting.shift()?.resolve(outcomes)) // a thread answers in the order it is asked
  worker.on('error', (error) => (stopped = error))
  worker.on('exit', () => {
    stopped ??= new Error('it exited')
    for (const { reject } of waiting.splice(0)) reject(threadError(stopped))
  })
  return {
    run: (lines) => {
      if (stopped !== undefined) return Promise.reject(threadError(stopped))
      // A view would carry the whole chunk it looks into; a copy carries the line alone.
      worker.postMessage(lines.map(({ number, bytes }) => (bytes === undefined ? { number } : { number, bytes: Uint8Array.from(bytes) })))
      const answer = new Promise<readonly Outcome[]>((resolve, reject) => void waiting.push({ resolve, reject }))
      answer.catch(() => undefined) // awaited in its turn; until then its failure is nobody's
      return answer
    },
    close: () => worker.terminate(),
  }
}

function threadError(cause: Error): Error {
  return new Error(`a worker thread stopped: ${cause.message}`, { cause })
}
