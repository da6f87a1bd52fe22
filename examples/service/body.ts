import type { FastifyInstance } from 'fastify'

/** Bodies a request may bring; a page and a plain text need no JSON around them. */
export function addBodyParsers(app: FastifyInstance): void {
  const parsers: Readonly<Record<string, (body: string) => unknown>> = {
    'application/json': JSON.parse,
    'application/x-ndjson': (body) => body,
    'text/plain': (text) => ({ text }),
    'text/html': (html) => ({ html }),
  }
  for (const [type, parse] of Object.entries(parsers)) {
    app.removeContentTypeParser(type)
    app.addContentTypeParser(type, { parseAs: 'buffer' }, (_request, body, done) => {
      try {
        done(null, parse(new TextDecoder('utf-8', { fatal: true }).decode(body as Buffer)))
      } catch (error) {
        done(Object.assign(error as Error, { statusCode: 400 }))
      }
    })
  }
}
