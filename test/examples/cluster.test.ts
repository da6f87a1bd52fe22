import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { hasServer } from '../../examples/cluster/nats.ts'

const COUNT = 300

// Debian's package nats-server; where it cannot be installed, this is all that is left out.
test.skipIf(!hasServer())('a worker and the server are killed, and every article has exactly one record (needs nats-server)', { timeout: 300_000 }, async () => {
  const run = spawn(process.execPath, ['--import', 'tsx', 'examples/cluster/run.ts', `${COUNT}`], { cwd: join(import.meta.dirname, '../..') })
  const [out, err] = await Promise.all([text(run.stdout), text(run.stderr)])
  expect(err).toBe('')
  expect(out).toMatch(/1 worker: [0-9]+ documents\/s\n2 workers: [0-9]+ documents\/s\n3 workers: [0-9]+ documents\/s/u)
  expect(out).toMatch(/killed a worker at [0-9]+ records\nkilled the server at [0-9]+ records/u)
  expect(out).toContain(`${COUNT} articles, ${COUNT} records: each exactly one`)
})
