import type { Options } from 'tsup'

const folders = ['text', 'language', 'numbers', 'entities', 'timestamps', 'statistics', 'article', 'latin', 'html', 'schema']
const library = { index: 'src/index.ts', ...Object.fromEntries(folders.map((name) => [name, `src/${name}/index.ts`])) }
const command = { cli: 'src/cli.ts', 'cli-worker': 'src/cli/worker.ts' }

const config: Options = {
  entry: { ...library, ...command },
  format: ['esm', 'cjs'],
  dts: { entry: library }, // the command is run, never imported
  clean: true,
  target: 'es2022',
  splitting: true, // else CommonJS copies every table into each entry
  noExternal: [/bikram-sambat/u, /compromise/u, /cli-progress/u], // NOTICE names what is bundled; compromise, for the next line
  removeNodeProtocol: false, // Deno wants node: in front
  // compromise reads it at import, which Deno forbids without a permission. Any object without its keys does, and is named:
  // for the literal {} esbuild makes a chunk that every module imports and calls.
  define: { 'process.env': 'JSON' },
  esbuildOptions: (options, { format }) => {
    options.charset = 'utf8' // else Devanagari is written as escapes
    if (format === 'cjs') options.entryPoints = library
  },
}

export default config
