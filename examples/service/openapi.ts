import swagger, { type SwaggerOptions } from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { articleSchema } from 'khabar/schema'

/** The records' schemas, at the place where OpenAPI keeps schemas. */
const schemas = JSON.parse(JSON.stringify(articleSchema.$defs).replaceAll('#/$defs/', '#/components/schemas/')) as object
const answers = { 200: { description: 'The records', content: { 'application/json': { schema: { $ref: '#/components/schemas/Article' } } } } }

/** GET /openapi.json: the requests as the routes check them, the answers as khabar/schema describes them. */
export async function addOpenApi(app: FastifyInstance): Promise<void> {
  const info = { title: 'khabar', version: '1', description: 'Reads Devanagari news' }
  await app.register(swagger, { openapi: { openapi: '3.1.0', info } } satisfies SwaggerOptions)
  app.get('/openapi.json', () => {
    const { paths, ...rest } = JSON.parse(JSON.stringify(app.swagger())) as { paths: Record<string, { post?: object }> }
    return { ...rest, components: { schemas }, paths: { ...paths, '/extract': { post: { ...paths['/extract']?.post, responses: answers } } } }
  })
}
