import { type ChildProcess, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ARTICLES, type Cluster, createStreams, EXTRACT, freePort, hasServer, insist, join, RECORDS, startServer } from '../../examples/cluster/nats.ts'

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exit = once(server, 'exit')
  server.kill('SIGKILL')
  await exit
}

async function stored({ manager }: Cluster, stream: string): Promise<number> {
  return (await manager.streams.info(stream)).state.messages
}

function newFolder(): string {
  const folder = mkdtempSync(joinPath(tmpdir(), 'khabar-nats-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function open(folder: string): Promise<Cluster> {
  const port = await freePort()
  const server = startServer(folder, port)
  const cluster = await join(port)
  onTestFinished(async () => {
    await cluster.connection.close()
    await stop(server)
  })
  await createStreams(cluster)
  return cluster
}

// Debian's package nats-server; where it cannot be installed, this is left out.
describe.skipIf(!hasServer())('the streams (need nats-server)', () => {
  test('keep one article for an id sent twice, and one record for an article read twice', async () => {
    const cluster = await open(newFolder())
    for (const text of ['क', 'क']) await cluster.client.publish('articles.a0', text, { msgID: 'a0' })
    for (const text of ['क', 'क']) await cluster.client.publish('records.a0', text) // no id: as if the server had forgotten it
    expect(await stored(cluster, ARTICLES)).toBe(1)
    expect(await stored(cluster, RECORDS)).toBe(1)
  })

  test('give an article that a worker is slow to settle to another, and are settled by either', async () => {
    const cluster = await open(newFolder())
    await cluster.client.publish('articles.a0', 'क', { msgID: 'a0' })
    const consumer = await cluster.client.consumers.get(ARTICLES, EXTRACT)
    const slow = await consumer.next()
    expect(await consumer.next({ expires: 1000 })).toBeNull()
    const other = await consumer.next({ expires: 15_000 })
    expect([slow?.info.deliveryCount, other?.info.deliveryCount]).toEqual([1, 2])
    for (const message of [slow, other]) {
      await cluster.client.publish('records.a0', 'क', { msgID: 'a0' })
      await message?.ackAck()
    }
    expect(await stored(cluster, RECORDS)).toBe(1)
    expect(await cluster.manager.consumers.info(ARTICLES, EXTRACT)).toMatchObject({ num_pending: 0, num_ack_pending: 0 })
  })

  // Only root may mount a disk of that size.
  test('take no article that the disk has no room for, and lose none of those taken', async ({ skip }) => {
    const disk = newFolder()
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]).status !== 0) return skip()
    onTestFinished(() => void spawnSync('umount', ['-l', disk]))
    const filler = joinPath(disk, 'filler')
    writeFileSync(filler, Buffer.alloc(6_000_000))
    const port = await freePort()
    let server = startServer(disk, port)
    const cluster = await join(port)
    onTestFinished(async () => {
      await cluster.connection.close()
      await stop(server)
    })
    await createStreams(cluster)
    const count = 400
    let refused = 0
    const feed = async (): Promise<void> => {
      for (let at = 0; at < count; at++) {
        await insist(() => cluster.client.publish(`articles.a${at}`, 'क'.repeat(4000), { msgID: `a${at}` }).catch((error: unknown) => {
          refused++
          throw error
        }))
      }
    }
    const fed = feed()
    while (refused === 0) await new Promise((resolve) => setTimeout(resolve, 50))
    const taken = await stored(cluster, ARTICLES)
    expect(taken).toBeGreaterThan(0)
    expect(taken).toBeLessThan(count)
    await stop(server)
    rmSync(filler)
    server = startServer(disk, port)
    await fed
    expect(await insist(() => stored(cluster, ARTICLES))).toBe(count)
  })
})
