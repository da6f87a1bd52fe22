import { build } from 'esbuild'
import { existsSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readSubpaths } from './library.ts'
import { table } from './tables.ts'

/** What each subpath adds to a minified bundle, gzipped: its own code and tables, and with its dependencies. */
export async function measureSizes(dist: string): Promise<string> {
  const rows: string[][] = []
  for (const [name, file] of readSubpaths(dist)) if (existsSync(file)) rows.push([`\`${name}\``, await kilobytes(file, ['franc', 'luxon', 'compromise']), await kilobytes(file, [])])
  return table(['min + gzip, kB', 'alone', 'with dependencies'], rows)
}

async function kilobytes(file: string, external: string[]): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, minify: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], charset: 'utf8', external: [...external, 'node:*'], write: false, logLevel: 'silent' })
  return (gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000).toFixed(0)
}
