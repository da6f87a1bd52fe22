import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export interface Literal {
  readonly at: string
  readonly source: string
  readonly flags: string
}

const source = join(import.meta.dirname, '../../src')

/** Every regex literal of the sources and every pattern of the schema, which are strings; and every `new RegExp`, which has none to check. */
export function readLiterals(): { readonly literals: readonly Literal[]; readonly built: readonly string[] } {
  const literals: Literal[] = []
  const built: string[] = []
  for (const name of (readdirSync(source, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))) {
    const file = ts.createSourceFile(name, readFileSync(join(source, name), 'utf8'), ts.ScriptTarget.ES2022, true)
    visit(file, (node) => {
      const at = `${name}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`
      if (ts.isRegularExpressionLiteral(node)) literals.push({ at, ...partsOf(node.text) })
      if (ts.isStringLiteralLike(node) && node.text.startsWith('^')) literals.push({ at, source: node.text, flags: 'u' })
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(file) === 'RegExp') built.push(at)
    })
  }
  return { literals, built }
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node)
  node.forEachChild((child) => visit(child, look))
}

function partsOf(literal: string): { source: string; flags: string } {
  const end = literal.lastIndexOf('/')
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) }
}
