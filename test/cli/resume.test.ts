import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { COMMAND, folder, khabar, records, reports } from './run.ts'

/** Starts the command and kills it once the output has grown by so many bytes. */
async function runAndKill(args: readonly string[], output: string, growth: number): Promise<void> {
  const before = existsSync(output) ? statSync(output).size : 0
  const child = spawn(process.execPath, [COMMAND, ...args], { stdio: 'ignore' })
  const closed = new Promise((resolve) => child.once('close', resolve))
  while (child.exitCode === null && (existsSync(output) ? statSync(output).size : 0) < before + growth) await sleep(5)
  child.kill('SIGKILL')
  await closed
}

test.each(['1', '3'])('killed again and again, with %s workers, it loses and repeats nothing', async (workers) => {
  const at = folder({ 'in.jsonl': reports(500, 5) })
  const whole = await khabar(['--jsonl', at('in.jsonl')])
  const args = ['--jsonl', '--workers', workers, at('in.jsonl'), '--output', at('out.jsonl'), '--resume']
  const size = Buffer.byteLength(whole.out)
  for (let kill = 0; kill < 2; kill++) await runAndKill(args, at('out.jsonl'), size / 5)
  expect(statSync(at('out.jsonl')).size).toBeGreaterThan(size / 5)
  expect(await khabar(args)).toEqual({ code: 0, out: '', err: '' })
  expect(readFileSync(at('out.jsonl'), 'utf8')).toBe(whole.out)
})

test('a half-written last line is cut and written anew, wherever it was cut', async () => {
  const at = folder({ 'in.jsonl': reports(6) })
  const whole = Buffer.from((await khabar(['--jsonl', at('in.jsonl')])).out)
  const ends = [0, whole.indexOf('\n'), whole.indexOf('लाख') + 1, whole.length - 1, whole.length]
  for (const end of ends) {
    writeFileSync(at('out.jsonl'), whole)
    truncateSync(at('out.jsonl'), end)
    expect(await khabar(['--jsonl', at('in.jsonl'), '--output', at('out.jsonl'), '--resume'])).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(at('out.jsonl')).equals(whole)).toBe(true)
  }
})

test('error records count as done, and the exit code still tells of them', async () => {
  const input = `x\n${reports(2)}`
  const at = folder({ 'in.jsonl': input })
  const args = ['--jsonl', at('in.jsonl'), '--output', at('out.jsonl'), '--resume']
  expect((await khabar(args)).code).toBe(1)
  const first = readFileSync(at('out.jsonl'), 'utf8')
  expect(await khabar(args)).toMatchObject({ code: 1, err: '' })
  appendFileSync(at('in.jsonl'), reports(1))
  expect((await khabar(args)).code).toBe(1)
  expect(records(readFileSync(at('out.jsonl'), 'utf8')).map(({ id }) => id)).toEqual([null, 'r0', 'r1', 'r0'])
  expect(readFileSync(at('out.jsonl'), 'utf8').startsWith(first)).toBe(true)
})

test('a shard resumes as a shard', async () => {
  const at = folder({ 'in.jsonl': reports(30) })
  const args = ['--jsonl', '--shard', '2/4', at('in.jsonl'), '--output', at('out.jsonl'), '--resume']
  await khabar(args)
  const whole = readFileSync(at('out.jsonl'))
  truncateSync(at('out.jsonl'), Math.floor(whole.length / 2))
  expect((await khabar(args)).code).toBe(0)
  expect(readFileSync(at('out.jsonl')).equals(whole)).toBe(true)
})

test('the output of another input is refused and left as it is', async () => {
  const at = folder({ 'in.jsonl': reports(5), 'other.jsonl': reports(5).replaceAll('"r', '"s'), 'short.jsonl': reports(2) })
  await khabar(['--jsonl', at('in.jsonl'), '--output', at('out.jsonl')])
  const before = readFileSync(at('out.jsonl'), 'utf8')
  const other = await khabar(['--jsonl', at('other.jsonl'), '--output', at('out.jsonl'), '--resume'])
  expect(other).toMatchObject({ code: 1, err: 'khabar: the output to resume was made from another input: its record 5 has the id "r4", the input\'s "s4"\n' })
  const short = await khabar(['--jsonl', at('short.jsonl'), '--output', at('out.jsonl'), '--resume'])
  expect(short).toMatchObject({ code: 1, err: 'khabar: the output to resume holds more records than the input\n' })
  expect(readFileSync(at('out.jsonl'), 'utf8')).toBe(before)
})
