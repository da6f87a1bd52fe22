import { Readable } from 'node:stream'
import { type FastifyError, type FastifyInstance, fastify } from 'fastify'
import { addBodyParsers } from './body.ts'
import { addMetrics } from './metrics.ts'
import { addOpenApi } from './openapi.ts'
import { extract, extractWhenFree, pool } from './pool.ts'
import { SHAPE, type Task, taskSchema } from './task.ts'

const MEGABYTE = 1024 * 1024
const WINDOW = 8 // lines of one request in work at a time

// Schemas describe and check; what they let through is neither converted nor stripped.
const app: FastifyInstance = fastify({ bodyLimit: 8 * MEGABYTE, requestTimeout: 10_000, ajv: { customOptions: { coerceTypes: false, removeAdditional: false } } })

app.setErrorHandler<FastifyError>((error, _request, reply) => {
  const status = statusOf(error)
  if (status === 503) reply.header('retry-after', '1')
  if (status === 500) console.error(error)
  return reply.code(status).send({ error: status === 500 ? 'internal error' : error.validation === undefined ? error.message : `${error.message}: ${SHAPE}` })
})

function statusOf(error: FastifyError): number {
  if (error.name === 'AbortError') return 504
  if (error.statusCode !== undefined) return error.statusCode
  return error.name === 'RangeError' || error.name === 'TypeError' ? 400 : 500 // khabar's words for a wrong option
}

await addOpenApi(app)
addBodyParsers(app)
addMetrics(app)
app.get('/health', () => ({ status: 'ok', waiting: pool.queueSize }))

const content = { 'application/json': { schema: taskSchema }, 'application/x-ndjson': { schema: { type: 'string' } }, 'text/plain': { schema: {} }, 'text/html': { schema: {} } }

app.post('/extract', { schema: { body: { content } } }, async (request, reply) => {
  if (typeof request.body !== 'string') return reply.type('application/json; charset=utf-8').send(await extract(request.body as Task))
  const isTask = request.compileValidationSchema(taskSchema)
  const lines = request.body.split('\n').filter((line) => line.trim() !== '')
  return reply.type('application/x-ndjson; charset=utf-8').send(Readable.from(extractLines(lines, isTask)))
})

/** JSON lines in, JSON lines out, in order; a slow reader slows the extraction. */
async function* extractLines(lines: readonly string[], isTask: (value: unknown) => boolean): AsyncGenerator<string> {
  const working: Promise<string>[] = []
  for (const line of lines) {
    working.push(extractLine(line, isTask))
    if (working.length >= WINDOW) yield `${(await working.shift()) ?? ''}\n`
  }
  for (const line of working) yield `${await line}\n`
}

async function extractLine(line: string, isTask: (value: unknown) => boolean): Promise<string> {
  try {
    const task: unknown = JSON.parse(line)
    if (!isTask(task)) throw new TypeError(SHAPE)
    return await extractWhenFree(task as Task)
  } catch (error) {
    return JSON.stringify({ error: (error as Error).message })
  }
}

export { app }
