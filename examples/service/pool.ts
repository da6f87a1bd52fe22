import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Task } from './task.ts'

const THREADS = availableParallelism()
const QUEUE = THREADS * 16 // who would come after these is told to come back: better than to wait in vain
const TIMEOUT = 15_000
const PAUSE = 20

/** Extraction runs on threads, so that the event loop goes on answering. */
export const pool: Piscina = new Piscina({ filename: new URL('./worker.js', import.meta.url).href, name: 'extract', minThreads: THREADS, maxThreads: THREADS })

/** The threads unpack their tables before the first request, not in it; a busy machine may take its time over that. */
export function warmUp(): Promise<unknown> {
  return Promise.all(pool.threads.map(() => pool.run({ text: 'नई दिल्ली' })))
}

/** One article's JSON, or an error with the status to answer. */
export async function extract(task: Task): Promise<string> {
  if (pool.queueSize >= QUEUE) throw Object.assign(new Error('too many articles are waiting'), { statusCode: 503 })
  return run(task)
}

/** For streams, which are slowed down rather than refused: they leave half the queue to others. */
export async function extractWhenFree(task: Task): Promise<string> {
  while (pool.queueSize >= QUEUE / 2) await new Promise((resolve) => setTimeout(resolve, PAUSE))
  return run(task)
}

/** A thread that takes too long is ended and replaced. */
function run(task: Task): Promise<string> {
  return pool.run(task, { signal: AbortSignal.timeout(TIMEOUT) }) as Promise<string>
}
