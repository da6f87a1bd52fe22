import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { start } from './service.ts'

let server: ChildProcess
let url = ''

beforeAll(async () => {
  ;[server, url] = await start() // its log is closed from here on: nobody reads what it prints
})
afterAll(() => server.kill('SIGKILL'))

const SENTENCE = 'मुख्यमंत्री ने दुर्ग में कहा कि 70 लाख लोग जुड़े हैं। '

/** Lines whose records take much more room than the operating system keeps for a reader. */
function linesOf(count: number): string {
  return Array.from({ length: count }, (_, at) => `${JSON.stringify({ text: `${at + 2} लाख लोग। ${SENTENCE.repeat(40)}` })}\n`).join('')
}

async function send(body: string, type: string, address = url): Promise<IncomingMessage> {
  const sent = request(`${address}/extract`, { method: 'POST', headers: { 'content-type': type, 'content-length': Buffer.byteLength(body) } })
  sent.end(body)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return response
}

async function read(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

async function extract(text: string, address = url): Promise<string> {
  return read(await send(JSON.stringify({ text }), 'application/json', address))
}

async function waiting(): Promise<number> {
  return ((await (await fetch(`${url}/health`)).json()) as { waiting: number }).waiting
}

test('a slow reader gets every line in order, and keeps nobody else waiting', async () => {
  const count = 150
  const slow = await send(linesOf(count), 'application/x-ndjson')
  slow.pause()
  await sleep(1000)
  expect(JSON.parse(await extract(SENTENCE))).toMatchObject({ language: 'hi' })
  expect(await waiting()).toBeLessThan(16) // no more lines in work than one request may have
  const values = (await read(slow)).trim().split('\n').map((line) => (JSON.parse(line) as { statistics: { value: number }[] }).statistics[0]?.value)
  expect(values).toEqual(Array.from({ length: count }, (_, at) => (at + 2) * 100_000))
})

test('a reader that hangs up in the middle of the answer leaves nothing behind', async () => {
  const response = await send(linesOf(150), 'application/x-ndjson')
  await once(response, 'data')
  response.destroy()
  while ((await waiting()) > 0) await sleep(50)
  expect(JSON.parse(await extract(SENTENCE))).toMatchObject({ language: 'hi' })
})

test('the same article sent again, at once or later, has the same answer', async () => {
  const [first, ...others] = [...await Promise.all([extract(SENTENCE), extract(SENTENCE), extract(SENTENCE)]), await extract(SENTENCE)]
  expect(first).toContain('"value":7000000')
  expect(others.filter((other) => other !== first)).toEqual([])
})

test('killed in the middle of a request, it leaves the caller an error to try again on, and no state', async () => {
  const [own, address] = await start()
  const response = await send(linesOf(150), 'application/x-ndjson', address)
  own.kill('SIGKILL')
  await expect(read(response)).rejects.toThrow(/aborted|ECONNRESET/u)
  const [next, nextAddress] = await start()
  expect(await extract(SENTENCE, nextAddress)).toBe(await extract(SENTENCE))
  next.kill('SIGKILL')
})
