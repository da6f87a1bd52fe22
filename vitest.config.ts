import type { ViteUserConfig } from 'vitest/config'
import { closingLine } from './test/closing-line.ts'

// The same suite east and far east of Greenwich: no result may depend on the host's time zone.
const zones = ['Asia/Kolkata', 'Pacific/Auckland']

// What starts other programs, or takes minutes, runs in the first zone alone.
const heavy = ['test/hostile/growth*', 'test/regex/**', 'test/cli/**', 'test/examples/**', 'test/package/**', 'test/runtimes/**']

const config: ViteUserConfig = {
  test: {
    reporters: [process.env.CI === undefined ? 'default' : 'dot', closingLine()],
    testTimeout: 60_000,
    projects: zones.map((zone, index) => ({ test: { name: zone, include: ['test/**/*.test.ts'], exclude: ['**/node_modules/**', ...(index > 0 ? heavy : [])], env: { TZ: zone }, testTimeout: 60_000, hookTimeout: 60_000 } })),
  },
}

export default config
