import ts from 'typescript'

/** One small change of a source file that its tests should notice. */
export interface Mutant {
  readonly file: string
  readonly line: number
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
}

const { SyntaxKind } = ts

/** What stands in an operator's place: comparisons are turned and moved by one, the rest is swapped. */
const OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [SyntaxKind.LessThanToken]: ['<=', '>='],
  [SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [SyntaxKind.BarBarToken]: ['&&'],
  [SyntaxKind.PlusToken]: ['-'],
  [SyntaxKind.MinusToken]: ['+'],
  [SyntaxKind.AsteriskToken]: ['/'],
  [SyntaxKind.SlashToken]: ['*'],
}

/** Every mutant of a source file. */
export function mutantsOf(file: string, code: string): Mutant[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true)
  const found: Mutant[] = []
  const add = (node: ts.Node, ...afters: readonly string[]): void => {
    const start = node.getStart(source)
    const { line } = source.getLineAndCharacterOfPosition(start)
    for (const after of afters) found.push({ file, line: line + 1, start, end: node.end, before: code.slice(start, node.end), after })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return
    addMutantsOf(node, add, code)
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

function addMutantsOf(node: ts.Node, add: (node: ts.Node, ...afters: readonly string[]) => void, code: string): void {
  if (ts.isBinaryExpression(node)) add(node.operatorToken, ...OPERATORS[node.operatorToken.kind] ?? [])
  else if (ts.isNumericLiteral(node)) add(node, `${Number(node.text) + 1}`, `(${Number(node.text) - 1})`)
  else if (node.kind === SyntaxKind.TrueKeyword) add(node, 'false')
  else if (node.kind === SyntaxKind.FalseKeyword) add(node, 'true')
  else if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken) add(node, code.slice(node.operand.pos, node.end))
  else if (ts.isIfStatement(node) && node.elseStatement === undefined) add(node, ';') // an early return, most often
  else if (ts.isConditionalExpression(node)) add(node.condition, 'true', 'false')
}

/** So many of the mutants, the same for the same seed. */
export function sample(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  let state = seed
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const rest = [...mutants]
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(Math.floor(random() * rest.length), 1)).flat()
}
