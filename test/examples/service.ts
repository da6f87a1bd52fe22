import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export const root: string = join(import.meta.dirname, '../..')

/** Starts the service on a port of its own; gives the process and its address. */
export async function start(): Promise<[ChildProcess, string]> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'examples/service/server.ts'], { cwd: root, env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('listening on ')) return [child, line.slice('listening on '.length)]
  }
  throw new Error('the service did not start')
}
