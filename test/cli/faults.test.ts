import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { COMMAND, finish, folder, khabar, reports } from './run.ts'

function shell(line: string): ReturnType<typeof finish> {
  return finish(spawn('sh', ['-c', line], { stdio: ['ignore', 'pipe', 'pipe'] }))
}

const command = `"${process.execPath}" "${COMMAND}"`

test.skipIf(!existsSync('/dev/full')).each(['--json', '--jsonl', '--jsonl --workers 2', '--jsonl --output /dev/full'])('%s on a full disk says so and fails', async (options) => {
  const at = folder({ in: reports(20) })
  const { code, err } = await shell(`${command} ${options} "${at('in')}"${options.includes('--output') ? '' : ' > /dev/full'}`)
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^khabar: .*no space left on device\n$/u) as string })
})

// A disk of one megabyte. Only root may mount it; elsewhere what needs it is left out.
const disk = mkdtempSync(join(tmpdir(), 'khabar-disk-'))
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0

afterAll(() => {
  if (isMounted) spawnSync('umount', [disk])
  rmdirSync(disk)
})

test.skipIf(!isMounted).each(['1', '3'])('what a full disk cut off is resumed once there is room, with %s workers, without loss or repeats', async (workers) => {
  const at = folder({ 'in.jsonl': reports(300) })
  const output = join(disk, 'out.jsonl')
  const filler = join(disk, 'filler')
  const whole = (await khabar(['--jsonl', at('in.jsonl')])).out
  rmSync(output, { force: true })
  writeFileSync(filler, Buffer.alloc(900_000))
  const args = ['--jsonl', '--workers', workers, at('in.jsonl'), '--output', output, '--resume']
  expect(await khabar(args)).toMatchObject({ code: 1, err: expect.stringContaining('no space left on device') as string })
  const written = statSync(output).size
  expect(written).toBeGreaterThan(0)
  expect(written).toBeLessThan(Buffer.byteLength(whole))
  rmSync(filler)
  expect(await khabar(args)).toEqual({ code: 0, out: '', err: '' })
  expect(readFileSync(output, 'utf8')).toBe(whole)
  expect(await khabar(args)).toEqual({ code: 0, out: '', err: '' }) // given the same once more, it has nothing to do
  expect(readFileSync(output, 'utf8')).toBe(whole)
})

test.each(['--json', '--jsonl', '--jsonl --workers 3'])('%s ends in silence when its reader closes the pipe', async (options) => {
  const at = folder({ in: reports(3000) })
  const { code, out, err } = await shell(`{ ${command} ${options} "${at('in')}"; echo "code $?" >&2; } | head -c 10`)
  expect({ code, err }).toEqual({ code: 0, err: 'code 0\n' })
  expect(out).toHaveLength(10)
})

test.each(['1', '3'])('a slow reader holds %s workers back, and gets every line', async (workers) => {
  const input = reports(40_000).replaceAll(/"text":"[^"]*"/gu, '"texts":""') // an error record a line costs no time
  const child = spawn(process.execPath, [COMMAND, '--jsonl', '--workers', workers])
  child.stdin.end(input)
  child.stderr.resume()
  await sleep(2000) // nobody reads
  expect(child.stdin.writableFinished).toBe(false)
  const { out } = await finish(child)
  expect(out.split('\n').slice(0, -1).map((line) => /^\{"id":"(?<id>r[0-9]+)"/u.exec(line)?.groups?.id)).toEqual(Array.from({ length: 40_000 }, (_, at) => `r${at}`))
})
