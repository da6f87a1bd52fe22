import type { Options } from 'tsup'

const shared: Options = {
  format: ['esm', 'cjs'],
  dts: true,
  target: 'es2022',
  splitting: true, // else CommonJS copies every table into each entry
  removeNodeProtocol: false,
  noExternal: ['bikram-sambat'],
  esbuildOptions: (options) => void (options.charset = 'utf8'), // else Devanagari is written as escapes
}

const folders = ['text', 'language', 'numbers', 'entities', 'timestamps', 'statistics', 'article']

const configs: Options[] = [
  { ...shared, entry: { index: 'src/index.ts', ...Object.fromEntries(folders.map((name) => [name, `src/${name}/index.ts`])) } },
  { ...shared, entry: { cli: 'src/cli.ts' }, format: ['esm'], dts: false, splitting: false, noExternal: [], external: ['./index.js'] },
]

export default configs
