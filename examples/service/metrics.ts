import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { pool } from './pool.ts'

/** GET /metrics in Prometheus' format: requests by status, and how full the queue is. */
export function addMetrics(app: FastifyInstance): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({ name: 'http_request_seconds', help: 'Time to answer', labelNames: ['route', 'status'], registers: [registry] })
  const queue: Gauge = new Gauge({ name: 'extract_queue', help: 'Articles that wait for a thread', registers: [registry], collect: () => queue.set(pool.queueSize) })
  app.addHook('onResponse', async ({ routeOptions }, reply) => seconds.observe({ route: routeOptions.url ?? 'none', status: reply.statusCode }, reply.elapsedTime / 1000))
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()))
}
