import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as khabar from '../../src/index.ts'
import * as entities from '../../src/entities/index.ts'
import * as html from '../../src/html/index.ts'
import * as latin from '../../src/latin/index.ts'
import * as schema from '../../src/schema/index.ts'
import * as text from '../../src/text/index.ts'

// Every `@example` of the source and every TypeScript block of the README is run; `expression //=> value` must hold.
const root = join(import.meta.dirname, '../..')

interface Example {
  readonly where: string
  readonly code: string
}

function examplesOfSource(): Example[] {
  const files = (readdirSync(join(root, 'src'), { recursive: true }) as string[]).filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  return files.flatMap((file) => {
    const source = readFileSync(join(root, 'src', file), 'utf8')
    return [...source.matchAll(/@example\n(?<code>(?: \*(?: (?!@).*)?\n)+)/gu)].map((match, index) => ({ where: `src/${file} ${index + 1}`, code: (match.groups?.code ?? '').replace(/^ \* ?\/?/gmu, '') }))
  })
}

function examplesOfReadme(): Example[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  return [...readme.matchAll(/```ts\n(?<code>[\s\S]*?)```/gu)].map((match, index) => ({ where: `README.md ${index + 1}`, code: match.groups?.code ?? '' })).filter(({ code }) => code.includes('//=>'))
}

/** Turns `expression //=> value` lines into checks and takes out imports and the keyword of top-level declarations' types. */
async function run(code: string): Promise<number> {
  const names = { ...text, ...entities, ...html, ...latin, ...schema, ...khabar }
  let checks = 0
  const check = (got: unknown, wanted: unknown): void => {
    checks++
    expect(JSON.parse(JSON.stringify(got ?? null))).toEqual(wanted)
  }
  const body = code
    .replace(/^import .*$/gmu, '')
    .replace(/^(?:const (?<name>\w+) = )?(?<expression>\S.*?)\s*\/\/=> (?<value>.+)$/gmu, (_, name: string | undefined, expression: string, value: string) =>
      name === undefined ? `check(${expression}, ${value})` : `const ${name} = ${expression}\ncheck(${name}, ${value})`)
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own examples are what is to be run
  const make = new Function('check', ...Object.keys(names), `return (async () => {\n${body}\n})()`) as (...values: unknown[]) => Promise<void>
  await make(check, ...Object.values(names))
  return checks
}

test.each([...examplesOfSource(), ...examplesOfReadme()].map(({ where, code }) => [where, code]))('%s', async (_, code) => {
  expect(await run(code)).toBeGreaterThan(0)
})
