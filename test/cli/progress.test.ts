import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMMAND, finish, folder, khabar, records, reports } from './run.ts'

// util-linux's script gives the command a terminal of its own.
const hasScript = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0

test.skipIf(!hasScript)('a terminal sees records, rate and remaining time', async () => {
  const at = folder({ 'in.jsonl': `${reports(400)}x\n` })
  const { code, out } = await finish(spawn('script', ['-qec', `"${process.execPath}" "${COMMAND}" --jsonl "${at('in.jsonl')}" --output "${at('out.jsonl')}"`, '/dev/null'], { stdio: ['ignore', 'pipe', 'pipe'] }))
  expect(code).toBe(1)
  expect(out).toMatch(/100% · 401 records · [0-9]+\/s · .*ETA/u)
  expect(out).toContain('in.jsonl:401: not valid JSON')
  expect(records(readFileSync(at('out.jsonl'), 'utf8'))).toHaveLength(401)
})

test('a pipe sees nothing of it', async () => {
  expect((await khabar(['--jsonl'], reports(50))).err).toBe('')
})
