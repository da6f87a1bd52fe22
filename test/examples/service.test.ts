import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root, start } from './service.ts'

const page = readFileSync(join(root, 'examples/article.txt'), 'utf8')
const JSON_TYPE = 'application/json'
let server: ChildProcess
let url = ''

beforeAll(async () => {
  ;[server, url] = await start()
})
afterAll(() => server.kill('SIGKILL'))

function post(body: string | Uint8Array, type = JSON_TYPE): Promise<Response> {
  return fetch(`${url}/extract`, { method: 'POST', headers: { 'content-type': type }, body: body as string })
}

/** The refusal comes before the body is sent, which fetch cannot wait for. */
async function announceNineMegabytes(): Promise<Response> {
  const announced = request(`${url}/extract`, { method: 'POST', headers: { 'content-type': 'text/plain', 'content-length': 9_000_000 } })
  announced.flushHeaders()
  const [answer] = (await once(announced, 'response')) as [IncomingMessage]
  const response = new Response(await text(answer), { status: answer.statusCode ?? 0 })
  announced.destroy()
  return response
}

test('text, JSON and HTML give the same records', async () => {
  const [plain, json, html] = await Promise.all([post(page, 'text/plain'), post(JSON.stringify({ text: page })), post(JSON.stringify({ html: `<article><p>${page.replaceAll('\n', '</p><p>')}</p></article>` }))])
  expect([plain.status, json.status, html.status]).toEqual([200, 200, 200])
  const article = (await plain.json()) as { language: string; entities: unknown[] }
  expect(article.language).toBe('hi')
  expect(article.entities.length).toBeGreaterThan(3)
  expect(await json.json()).toEqual(article)
  expect(await html.json()).toMatchObject({ language: 'hi' })
})

test('JSON lines come back in order, a bad line as an error in its place', async () => {
  const lines = Array.from({ length: 40 }, (_, at) => (at === 7 ? '{"text":7}' : JSON.stringify({ text: `दुर्ग में ${at + 2} लाख लोग` })))
  const response = await post(lines.join('\n'), 'application/x-ndjson')
  const records = (await response.text()).trim().split('\n').map((line) => JSON.parse(line) as { statistics?: { value: number }[]; error?: string })
  expect(records.map(({ statistics }) => statistics?.[0]?.value)).toEqual(lines.map((_, at) => (at === 7 ? undefined : (at + 2) * 100_000)))
  expect(records[7]?.error).toContain('"text" or "html"')
})

test.each<[string, number, () => Promise<Response>]>([
  ['no JSON', 400, () => post('{"text":')],
  ['an empty body', 400, () => post('')],
  ['an array', 400, () => post('["text"]')],
  ['no text', 400, () => post('{"headline":"क"}')],
  ['a text that is a number', 400, () => post('{"text":5}')],
  ['text and html at once', 400, () => post('{"text":"क","html":"क"}')],
  ['an unknown field', 400, () => post('{"text":"क","colour":1}')],
  ['an unknown language', 400, () => post('{"text":"क","languages":["ta"]}')],
  ['a reference that is no instant', 400, () => post('{"text":"क","reference":"gestern"}')],
  ['bytes that are not UTF-8', 400, () => post(Uint8Array.of(0x22, 0xff, 0x22), 'text/plain')],
  ['a type it cannot read', 415, () => post('x', 'image/png')],
  ['nine megabytes', 413, announceNineMegabytes],
  ['another method', 404, () => fetch(`${url}/extract`)],
])('%s is answered with a reason', async (_name, status, send) => {
  const response = await send()
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ error: expect.any(String) as string })
})

test('a caller that hangs up in the middle, or speaks no HTTP, disturbs nobody', async () => {
  const { port, hostname } = new URL(url)
  for (const bytes of ['POST /extract HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nabc', 'नमस्ते\r\n\r\n']) {
    const socket = connect(Number(port), hostname, () => socket.write(bytes, () => setTimeout(() => socket.destroy(), 50)))
    await new Promise((resolve) => socket.once('close', resolve))
  }
  expect((await post('{"text":"दुर्ग"}')).status).toBe(200)
})

test('under load it refuses what it cannot do, and goes on answering', async () => {
  const pages = JSON.stringify({ text: page.repeat(5) })
  const load = Promise.all(Array.from({ length: 120 }, () => post(pages)))
  const health = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5000) })
  expect(health.status).toBe(200)
  const responses = await load
  const refused = responses.filter(({ status }) => status === 503)
  const served = responses.filter(({ status }) => status === 200)
  expect(served.length + refused.length).toBe(120)
  expect(served.length).toBeGreaterThan(16)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.every(({ headers }) => headers.get('retry-after') === '1')).toBe(true)
  await Promise.all(responses.map((response) => response.arrayBuffer()))
  expect((await post('{"text":"दुर्ग"}')).status).toBe(200)
  expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/http_request_seconds_count\{route="\/extract",status="503"\} [1-9]/u)
})

test('OpenAPI shows what goes in and what comes out', async () => {
  const { paths, components } = (await (await fetch(`${url}/openapi.json`)).json()) as { paths: Record<string, unknown>; components: { schemas: Record<string, unknown> } }
  expect(paths['/extract']).toMatchObject({ post: { requestBody: { content: { 'application/json': {}, 'application/x-ndjson': {}, 'text/html': {} } }, responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Article' } } } } } } })
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['Article', 'Entity', 'Timestamp', 'Statistic']))
  const references = [...JSON.stringify(components).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/gu)].map(([, name]) => name)
  expect(references.filter((name) => components.schemas[name ?? ''] === undefined)).toEqual([])
})

test('told to stop in the middle of a request, it ends the request first', async () => {
  const [own, address] = await start()
  const exit = new Promise((resolve) => own.once('exit', resolve))
  const body = `${JSON.stringify({ text: page })}\n`.repeat(20)
  const response = await fetch(`${address}/extract`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body })
  own.kill('SIGTERM')
  expect((await response.text()).trim().split('\n')).toHaveLength(20)
  expect(await exit).toBe(0)
  await expect(fetch(`${address}/health`)).rejects.toThrow()
})
