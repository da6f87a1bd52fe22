// npm run build && npx tsx examples/service/server.ts
//
//   curl --data-binary @examples/article.txt -H 'content-type: text/plain' localhost:3000/extract
//
// An HTTP service around khabar: POST /extract takes a text or a page's HTML, plain or as JSON or as JSON lines.
// GET /openapi.json describes it, /health and /metrics watch it. Fastify and not Hono, for what it brings along:
// schema checks, body limits, timeouts and a close that lets running requests end; Hono is for where Node is not.

import { app } from './app.ts'
import { pool, warmUp } from './pool.ts'

const { HOST, PORT } = process.env
const PATIENCE = 30_000

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())

/** No new requests, the running ones end, then the threads. */
async function stop(): Promise<void> {
  setTimeout(() => process.exit(1), PATIENCE).unref()
  setInterval(() => app.server.closeIdleConnections(), 100).unref() // callers keep theirs open after an answer
  await app.close()
  await pool.close()
}

await warmUp()
console.log(`listening on ${await app.listen({ host: HOST ?? '127.0.0.1', port: Number(PORT ?? 3000) })}`)
