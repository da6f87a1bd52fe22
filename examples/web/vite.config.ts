import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'vite'

const config: UserConfig = {
  root: import.meta.dirname,
  base: './',
  resolve: { alias: { khabar: fileURLToPath(new URL('../../dist/index.js', import.meta.url)) } },
  build: { emptyOutDir: true, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 4000 },
}

export default config
