import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../package/install.ts'

const folder = join(root, 'examples/articles')
const pages = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(join(folder, name), 'utf8'))

// The pages stand in the programs, so that these need no permission to read.
const body = `
const pages = ${JSON.stringify(pages)}
const results = pages.map((page) => {
  const article = extractArticle(page, { latin, vague: true })
  const markup = '<article>' + page.split('\\n').map((line) => '<p>' + line.replaceAll('&', '&amp;').replaceAll('<', '&lt;') + '</p>').join('') + '</article>'
  return { article, rows: toRows(article), linked: toJsonLd(article), html: toHtml(article, page), page: extractPage(markup) }
})
const output = results.map((result) => JSON.stringify(result)).join('\\n')
`
const names = '{ extractArticle, toHtml, toJsonLd, toRows }'
const imports = `import ${names} from 'khabar'\nimport { extractPage } from 'khabar/html'\nimport { latin } from 'khabar/latin'\n`
const requires = `const ${names} = require('khabar')\nconst { extractPage } = require('khabar/html')\nconst { latin } = require('khabar/latin')\n`

// What a Worker is deployed as: one bundle. `workerd test` runs its test handler.
const worker = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (modules = [MODULES], compatibilityDate = "2025-01-01"))]);
`

/** Writes the programs that print what the package makes of every example article, one JSON line each, into an installed project. */
export async function writePrograms(project: string): Promise<void> {
  const write = (name: string, text: string): void => writeFileSync(join(project, name), text)
  write('golden.mjs', `${imports}${body}console.log(output)\n`)
  write('golden.cjs', `${requires}${body}console.log(output)\n`)
  write('worker.mjs', `${imports}${body}export default { test() { console.log(output) } }\n`)
  write('worker.cjs', `${requires}${body}module.exports = { output }\n`)
  write('worker-main.mjs', "import worker from 'worker.bundle.cjs'\nexport default { test() { console.log(worker.output) } }\n")
  write('esm.capnp', worker.replace('MODULES', '(name = "worker", esModule = embed "worker.bundle.mjs")'))
  write('cjs.capnp', worker.replace('MODULES', '(name = "worker", esModule = embed "worker-main.mjs"), (name = "worker.bundle.cjs", commonJsModule = embed "worker.bundle.cjs")'))
  for (const [format, end] of [['esm', 'mjs'], ['cjs', 'cjs']] as const) {
    await build({ absWorkingDir: project, entryPoints: [`worker.${end}`], outfile: `worker.bundle.${end}`, bundle: true, format, platform: 'neutral', mainFields: ['module', 'main'], charset: 'utf8', logLevel: 'error' })
  }
}
