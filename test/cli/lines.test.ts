import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { COMMAND, folder, khabar, records, reports } from './run.ts'

test('one line in, one line out, in order, whatever the number of workers', async () => {
  const input = reports(300)
  const [one, three] = await Promise.all([khabar(['--jsonl'], input), khabar(['--jsonl', '--workers', '3'], input)])
  expect(one).toMatchObject({ code: 0, err: '' })
  expect(records(one.out).map(({ id }) => id)).toEqual(records(input).map(({ id }) => id))
  expect(records(one.out)[5]).toMatchObject({ id: 'r5', language: 'hi', statistics: [{ text: '7 लाख लोग', value: 700_000 }] })
  expect(three).toEqual(one)
})

test('each bad line is an error record in its place', async () => {
  const good = (id: number): string => JSON.stringify({ id, text: 'दुर्ग में 5 लाख लोग' })
  const lines = [good(1), '{"id":2,"text":', '{"id":3}', '{"id":4,"text":4}', '[5]', 'null', '{"id":7,"text":"क","reference":"gestern"}', '{"id":8,"text":"क","headline":[]}', '', '  \t', good(9)]
  const input = Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), Uint8Array.of(0x22, 0xff, 0x22, 0x0a), Buffer.from(`${good(10)}\r\n\uFEFF${good(11)}`)])
  for (const workers of ['1', '2']) {
    const { code, out, err } = await khabar(['--jsonl', '--workers', workers], input)
    expect(code).toBe(1)
    expect(records(out).map(({ id, error }) => (error === undefined ? id : error))).toMatchObject([
      1,
      { line: 2, message: expect.stringContaining('not valid JSON') as string },
      { line: 3, message: 'the line has no "text"' },
      { line: 4, message: '"text" must be a string, not 4' },
      { line: 5, message: 'the line is JSON, but not an object' },
      { line: 6, message: 'the line is JSON, but not an object' },
      { line: 7, message: expect.stringContaining('gestern') as string },
      { line: 8, message: '"headline" must be a string, not []' },
      9,
      { line: 12, message: 'not valid UTF-8' },
      10,
      11,
    ])
    expect(records(out).map(({ id }) => id)).toEqual([1, null, 3, 4, null, null, 7, 8, 9, null, 10, 11])
    expect(err).toContain('khabar: standard input:3: the line has no "text"\n')
  }
})

test('many bad lines are told in short', async () => {
  const { code, out, err } = await khabar(['--jsonl'], 'x\n'.repeat(1000))
  expect(code).toBe(1)
  expect(records(out)).toHaveLength(1000)
  expect(err.split('\n')).toHaveLength(22)
  expect(err).toContain('980 more failures')
})

test('a headline and a reference belong to their line', async () => {
  const { out } = await khabar(['--jsonl'], JSON.stringify({ id: 'h', headline: 'दुर्ग में बैठक', text: 'मंत्री ने कल बैठक की।', reference: '2023-06-16T16:33+05:30' }))
  expect(records(out)).toMatchObject([{ id: 'h', headline: { text: 'दुर्ग में बैठक', start: 0 }, timestamps: [{ text: 'कल', iso: '2023-06-15' }] }])
})

test('an empty or missing file is told, the others are read', async () => {
  const at = folder({ 'empty.jsonl': '', 'a.jsonl': reports(3), 'b.jsonl.gz': gzipSync(reports(2)), 'cut.jsonl.gz': gzipSync(reports(50)).subarray(0, -20) })
  const { code, out, err } = await khabar(['--jsonl', at('empty.jsonl'), at('no.jsonl'), at('a.jsonl'), at('b.jsonl.gz')])
  expect(code).toBe(1)
  expect(records(out).map(({ id }) => id)).toEqual(['r0', 'r1', 'r2', 'r0', 'r1'])
  expect(err).toBe(`khabar: ${at('empty.jsonl')}: empty\nkhabar: ${at('no.jsonl')}: no such file\n`)
  const cut = await khabar(['--jsonl', at('cut.jsonl.gz')])
  expect(cut.code).toBe(1)
  expect(cut.err).toContain('the gzip data ends too early')
})

test('shards part the lines among them', async () => {
  const input = reports(25)
  const whole = await khabar(['--jsonl'], input)
  const shards = await Promise.all(['1/2', '2/2'].map((shard) => khabar(['--jsonl', '--shard', shard], input)))
  expect(shards.map(({ out }) => records(out).length)).toEqual([13, 12])
  const lines = shards.map(({ out }) => out.split('\n').filter(Boolean))
  expect(Array.from({ length: 25 }, (_, at) => `${lines[at % 2]?.[Math.floor(at / 2)] ?? ''}\n`).join('')).toBe(whole.out)
})

test('--output writes the file, and never over an input', async () => {
  const at = folder({ 'in.jsonl': reports(5) })
  const before = readFileSync(at('in.jsonl'), 'utf8')
  expect(await khabar(['--jsonl', at('in.jsonl'), '--output', at('out.jsonl')])).toEqual({ code: 0, out: '', err: '' })
  expect(records(readFileSync(at('out.jsonl'), 'utf8'))).toHaveLength(5)
  const same = await khabar(['--jsonl', at('in.jsonl'), '--output', at('in.jsonl')])
  expect(same).toMatchObject({ code: 1, err: expect.stringContaining('both input and output') as string })
  expect(readFileSync(at('in.jsonl'), 'utf8')).toBe(before)
  const nowhere = await khabar(['--jsonl', at('in.jsonl'), '--output', at('no/out.jsonl')])
  expect(nowhere).toMatchObject({ code: 1, err: `khabar: ${at('no/out.jsonl')}: no such file\n` })
})

test('memory does not grow with the input', () => {
  const at = folder()
  const tell = 'data:text/javascript,process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))'
  const peak = (megabytes: number): number => {
    writeFileSync(at('in.jsonl'), `{"id":1,"texts":"${'क'.repeat(33_000)}"}\n`.repeat(megabytes * 10))
    const err = execFileSync('sh', ['-c', `"${process.execPath}" --import '${tell}' "${COMMAND}" --jsonl "${at('in.jsonl')}" 2>&1 >/dev/null | tail -n 1`], { encoding: 'utf8' })
    return Number(/[0-9]+$/u.exec(err)?.[0]) / 1024
  }
  const small = peak(10)
  expect(small).toBeGreaterThan(20)
  expect(peak(150) - small).toBeLessThan(60)
})
