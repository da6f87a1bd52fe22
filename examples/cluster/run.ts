// npm run build && npx tsx examples/cluster/run.ts 20000       (needs nats-server: apt-get install nats-server)
//
// Articles in one NATS JetStream stream, records in another, any number of workers between. It measures one, two and
// three workers, then kills a worker and the server in the middle, and counts: every article has exactly one record.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { ARTICLES, type Cluster, createStreams, EXTRACT, freePort, insist, join, RECORDS, startServer } from './nats.ts'

const IN_FLIGHT = 200
const folder = new URL('../articles/', import.meta.url)
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(new URL(name, folder), 'utf8'))
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

const children = new Set<ChildProcess>()

/** What this script started does not outlive it. */
function own(child: ChildProcess): ChildProcess {
  children.add(child)
  child.once('exit', (code) => {
    children.delete(child)
    if (code !== null && code > 0) process.exit(1) // not killed by us: it could not work
  })
  return child
}
process.once('exit', () => children.forEach((child) => child.kill('SIGKILL')))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

/** Publishes the articles; an id sent twice, because the first answer was lost, is stored once. */
async function feed({ client }: Cluster, count: number): Promise<void> {
  for (let from = 0; from < count; from += IN_FLIGHT) {
    const numbers = Array.from({ length: Math.min(IN_FLIGHT, count - from) }, (_, at) => from + at)
    await Promise.all(numbers.map((number) => {
      const id = `a${number}`
      return insist(() => client.publish(`articles.${id}`, JSON.stringify({ id, text: texts[number % texts.length] }), { msgID: id }))
    }))
  }
}

async function startWorker(port: number): Promise<ChildProcess> {
  const worker = spawn(process.execPath, ['--import', 'tsx', new URL('worker.ts', import.meta.url).pathname, `${port}`], { stdio: ['ignore', 'pipe', 'inherit'] })
  own(worker)
  await once(worker.stdout, 'data')
  return worker
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

async function storedRecords({ manager }: Cluster): Promise<number> {
  return insist(async () => (await manager.streams.info(RECORDS)).state.messages)
}

async function untilStored(cluster: Cluster, count: number): Promise<void> {
  while ((await storedRecords(cluster)) < count) await sleep(50)
}

/** Reads the records back: the ids, and how many there are. */
async function readIds({ client, manager }: Cluster, count: number): Promise<string[]> {
  const { num_pending, num_ack_pending } = await manager.consumers.info(ARTICLES, EXTRACT)
  if (num_pending > 0) throw new Error(`${num_pending} articles were never delivered, ${num_ack_pending} not settled`)
  const ids: string[] = []
  const records = await (await client.consumers.get(RECORDS)).consume()
  for await (const message of records) {
    ids.push(message.json<{ id: string }>().id)
    if (message.info.pending === 0 || ids.length > count) break
  }
  return ids
}

/** One run on a server of its own; returns documents per second, and fails unless each article has one record. */
async function run(count: number, workerCount: number, disturb: boolean): Promise<number> {
  const store = mkdtempSync(`${tmpdir()}/khabar-cluster-`)
  const port = await freePort()
  let server = own(startServer(store, port))
  let workers: ChildProcess[] = []
  const cluster = await join(port)
  try {
    await createStreams(cluster)
    workers = await Promise.all(Array.from({ length: workerCount }, () => startWorker(port)))
    const started = performance.now()
    const fed = feed(cluster, count)
    if (disturb) {
      await untilStored(cluster, count / 4)
      const [victim, ...others] = workers
      if (victim !== undefined) await kill(victim)
      console.log(`killed a worker at ${await storedRecords(cluster)} records`)
      workers = [...others, await startWorker(port)]
      await untilStored(cluster, count / 2)
      console.log(`killed the server at ${await storedRecords(cluster)} records`)
      await kill(server)
      await sleep(500)
      server = own(startServer(store, port))
    }
    await fed
    await untilStored(cluster, count)
    const seconds = (performance.now() - started) / 1000
    const ids = await readIds(cluster, count)
    if (ids.length !== count || new Set(ids).size !== count) throw new Error(`${count} articles have ${ids.length} records of ${new Set(ids).size} articles`)
    return count / seconds
  } finally {
    await Promise.all(workers.map(kill))
    await cluster.connection.close()
    await kill(server)
    rmSync(store, { recursive: true, force: true })
  }
}

const count = Number(process.argv[2] ?? 20_000)
for (const workers of [1, 2, 3]) console.log(`${workers} ${workers === 1 ? 'worker' : 'workers'}: ${Math.round(await run(Math.ceil(count / 10), workers, false))} documents/s`)
await run(count, 3, true)
console.log(`${count} articles, ${count} records: each exactly one`)
