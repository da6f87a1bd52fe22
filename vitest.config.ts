import { availableParallelism } from 'node:os'
import type { ViteUserConfig } from 'vitest/config'
import { closingLine } from './test/closing-line.ts'
import { FACTOR } from './test/runs.ts'

// The same suite east and far east of Greenwich: no result may depend on the host's time zone.
const zones = ['Asia/Kolkata', 'Pacific/Auckland']

// What starts other programs, or takes minutes, runs in the first zone alone …
const heavy = ['test/cli/**', 'test/examples/**', 'test/package/**', 'test/runtimes/**', 'test/hostile/{growth,naughty}*', 'test/regex/**']

// … and so does what no date passes through: layers.test.ts holds that these rooms import none that know dates.
const undated = ['test/text/**', 'test/language/**', 'test/numbers/**', 'test/entities/**', 'test/quality/**', 'test/hostile/{built,names}*', 'test/layers*']

// Files share a process, so that the tables are unpacked once: the library keeps no state that one file could leave to another.
const shared = { isolate: false, testTimeout: 120_000 * FACTOR, hookTimeout: 120_000 }

const config: ViteUserConfig = {
  test: {
    reporters: [process.env.CI === undefined ? 'default' : 'dot', closingLine()],
    maxWorkers: availableParallelism(), // vitest would leave one core free
    projects: zones.map((zone, index) => ({ test: { ...shared, name: zone, include: ['test/**/*.test.ts'], exclude: ['**/node_modules/**', ...(index > 0 ? [...heavy, ...undated] : [])], env: { TZ: zone } } })),
  },
}

export default config
