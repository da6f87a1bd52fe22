import type { ViteUserConfig } from 'vitest/config'
import { closingLine } from './test/closing-line.ts'

// The same suite east and far east of Greenwich: no result may depend on the host's time zone.
const zones = ['Asia/Kolkata', 'Pacific/Auckland']

const config: ViteUserConfig = {
  test: {
    reporters: [process.env.CI === undefined ? 'default' : 'dot', closingLine()],
    testTimeout: 60_000,
    projects: zones.map((zone) => ({ test: { name: zone, include: ['test/**/*.test.ts'], env: { TZ: zone }, testTimeout: 60_000 } })),
  },
}

export default config
