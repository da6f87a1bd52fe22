import { spawn } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { COMMAND, finish, folder, khabar, records } from './run.ts'

const PAGE = 'रायपुर में नई योजना शुरू\n\nरायपुर, 7 जुलाई। मुख्यमंत्री ने कहा कि योजना से 70 लाख लोग जुड़े हैं।\n'

test('a page becomes a table, with figures grouped as in India', async () => {
  const { code, out, err } = await khabar([folder({ 'page.txt': PAGE })('page.txt')])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/language +hi/u)
  expect(out).toContain('रायपुर')
  expect(out).toContain('70,00,000')
  expect(out).not.toContain('\u001B')
})

test('standard input gives the same as a file and as a packed file', async () => {
  const at = folder({ 'page.txt': PAGE, 'page.txt.gz': gzipSync(PAGE) })
  const [file, packed, piped, dash] = await Promise.all([khabar(['--json', at('page.txt')]), khabar(['--json', at('page.txt.gz')]), khabar(['--json'], PAGE), khabar(['--json', '-'], PAGE)])
  expect(records(file.out)).toMatchObject([{ language: 'hi', statistics: [{ text: '70 लाख लोग', value: 7_000_000 }] }])
  expect([packed, piped, dash]).toEqual([file, file, file])
})

test('a page of HTML is known by its name, or by --html', async () => {
  const html = `<html><head><meta property="article:published_time" content="2023-07-07T10:00:00+05:30"></head><body><h1>रायपुर में नई योजना शुरू</h1><p>${PAGE.split('\n')[2] ?? ''}</p></body></html>`
  const [named, piped, lines] = await Promise.all([khabar(['--json', folder({ 'page.html': html })('page.html')]), khabar(['--json', '--html'], html), khabar(['--jsonl', '--html'], JSON.stringify({ id: 'h', html }))])
  expect(records(named.out)).toMatchObject([{ language: 'hi', metadata: { published: '2023-07-07T10:00:00+05:30' }, statistics: [{ value: 7_000_000 }] }])
  expect(piped).toEqual(named)
  expect(records(lines.out)).toMatchObject([{ id: 'h', ...records(named.out)[0] }])
})

test('the reference resolves relative times', async () => {
  const { out } = await khabar(['--json', '--reference', '2023-06-16T16:33+05:30'], 'मंत्री ने कल रायपुर में बैठक की।')
  expect(out).toContain('"iso":"2023-06-15"')
})

test('what cannot be read is told, the rest goes on, and the exit code is 1', async () => {
  const at = folder({ 'good.txt': PAGE, 'empty.txt': ' \n', 'latin1.txt': Uint8Array.of(0x6e, 0xe9, 0x0a), 'broken.txt.gz': gzipSync(PAGE).subarray(0, 60), 'fake.txt.gz': PAGE })
  const { code, out, err } = await khabar(['--json', at('missing.txt'), at(''), at('empty.txt'), at('latin1.txt'), at('broken.txt.gz'), at('fake.txt.gz'), at('good.txt')])
  expect(code).toBe(1)
  expect(records(out)).toHaveLength(1)
  expect(err.split('\n')).toEqual([
    `khabar: ${at('missing.txt')}: no such file`,
    `khabar: ${at('')}: is a directory`,
    `khabar: ${at('empty.txt')}: empty`,
    `khabar: ${at('latin1.txt')}: not valid UTF-8`,
    `khabar: ${at('broken.txt.gz')}: the gzip data ends too early`,
    `khabar: ${at('fake.txt.gz')}: not valid gzip data`,
    '',
  ])
})

test.each([
  [['--colour'], "Unknown option '--colour'"],
  [['--json', '--jsonl'], '--json and --jsonl exclude each other'],
  [['--language', 'ta'], '"ta"'],
  [['--reference', 'gestern'], 'gestern'],
  [['--workers', '2'], '--workers needs --jsonl'],
  [['--jsonl', '--workers', '0'], '--workers takes a number from 1 to 256, not "0"'],
  [['--jsonl', '--workers', 'two'], '--workers takes a number from 1 to 256, not "two"'],
  [['--jsonl', '--shard', '4/3'], '--shard takes I/N with I from 1 to N'],
  [['--jsonl', '--shard', '0/3'], '--shard takes I/N with I from 1 to N'],
  [['--jsonl', '--resume'], '--resume needs --output FILE'],
])('%j is a wrong use', async (args, message) => {
  const { code, out, err } = await khabar(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^khabar: /u)
  expect(err).toContain(message)
})

test('--help and --version go to standard output', async () => {
  const [help, version] = await Promise.all([khabar(['--help']), khabar(['--version'])])
  expect(help).toMatchObject({ code: 0, err: '' })
  for (const option of ['--json', '--jsonl', '--language', '--reference', '--latin', '--vague', '--output', '--resume', '--workers', '--shard']) expect(help.out).toContain(option)
  expect(version).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^[0-9]+\.[0-9]+\.[0-9]+\n$/u) as string })
})

test('a reader that closes the pipe is no failure', async () => {
  const child = spawn('sh', ['-c', `yes '{"id":1,"text":"दुर्ग"}' | head -n 20000 | "${process.execPath}" "${COMMAND}" --jsonl | head -n 1`])
  const { code, out, err } = await finish(child)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(records(out)).toHaveLength(1)
})
