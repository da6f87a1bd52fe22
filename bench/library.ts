import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Library = typeof import('../src/index.ts')

const root = join(import.meta.dirname, '..')

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly import?: { readonly default: string } }>>
}

/** The subpaths of the package and their built files in `dist`. */
export function readSubpaths(dist: string): (readonly [subpath: string, file: string])[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
  return Object.entries(exports).flatMap(([path, entry]) => (entry.import === undefined ? [] : [[`khabar${path.slice(1)}`, join(dist, entry.import.default.replace('./dist/', ''))] as const]))
}

/** The built library: what is measured is what is published. */
export async function loadLibrary(dist: string): Promise<Library> {
  return (await import(join(dist, 'index.js'))) as Library
}
