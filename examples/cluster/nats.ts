import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { AckPolicy, jetstream, type JetStreamClient, jetstreamManager, type JetStreamManager, StorageType } from '@nats-io/jetstream'
import { connect, type NatsConnection, nanos } from '@nats-io/transport-node'

/** The articles' stream, the records' stream, and the durable consumer that all workers share. */
export const ARTICLES = 'ARTICLES'
export const RECORDS = 'RECORDS'
export const EXTRACT = 'extract'

/** What a worker that was killed had in hand goes to another after this many milliseconds. */
const REDELIVER_AFTER = 5000

export interface Cluster {
  readonly connection: NatsConnection
  readonly client: JetStreamClient
  readonly manager: JetStreamManager
}

export function hasServer(): boolean {
  return spawnSync('nats-server', ['--version']).status === 0
}

/** Starts the server on this machine alone; what it stores in `folder` outlives it. */
export function startServer(folder: string, port: number): ChildProcess {
  return spawn('nats-server', ['--jetstream', '--store_dir', folder, '--addr', '127.0.0.1', '--port', `${port}`], { stdio: 'ignore' })
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (typeof address !== 'object' || address === null) throw new Error('no free port')
  return address.port
}

/** A connection that waits for the server, now and whenever it is away. */
export async function join(port: number): Promise<Cluster> {
  const connection = await connect({ servers: `127.0.0.1:${port}`, waitOnFirstConnect: true, maxReconnectAttempts: -1, reconnectTimeWait: 200 })
  return { connection, client: jetstream(connection), manager: await jetstreamManager(connection) }
}

/** One message a subject: a record written twice, for an article delivered twice, is still one record. */
export async function createStreams({ manager }: Cluster): Promise<void> {
  const kept = { storage: StorageType.File, max_msgs_per_subject: 1 }
  await manager.streams.add({ name: ARTICLES, subjects: ['articles.*'], ...kept })
  await manager.streams.add({ name: RECORDS, subjects: ['records.*'], ...kept })
  await manager.consumers.add(ARTICLES, { durable_name: EXTRACT, ack_policy: AckPolicy.Explicit, ack_wait: nanos(REDELIVER_AFTER), max_ack_pending: 10_000 })
}

/** Does it again until it succeeds: the server may be away for a while. */
export async function insist<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await attempt()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}
