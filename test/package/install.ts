import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies: Readonly<Record<string, string>>
}

export const root: string = join(import.meta.dirname, '../..')
export const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest

/**
 * Installs the packed tarball as a stranger would have it, in a new folder with its dependencies beside it, and gives
 * the folder. The registry is not asked: dependencies are copied from the repository's own node_modules.
 */
export function installTarball(): string {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('dist is missing: run `npm run build` first')
  const project = mkdtempSync(join(tmpdir(), 'khabar-'))
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as { filename: string }[]
  if (packed === undefined) throw new Error('npm pack made no tarball')
  const home = join(project, 'node_modules/khabar')
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['xzf', join(project, packed.filename), '--strip-components=1', '-C', home])
  for (const name of withTheirOwn(Object.keys(manifest.dependencies))) cpSync(join(root, 'node_modules', name), join(project, 'node_modules', name), { recursive: true })
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n')
  return project
}

/** The packages named and all that they depend on. */
function withTheirOwn(names: readonly string[]): Set<string> {
  const found = new Set(names)
  for (const name of found) {
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> }
    for (const further of Object.keys(dependencies)) found.add(further)
  }
  return found
}

/** The files that the tarball holds, relative to the package's folder. */
export function packedFiles(project: string): string[] {
  const home = join(project, 'node_modules/khabar')
  return readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1))
}
