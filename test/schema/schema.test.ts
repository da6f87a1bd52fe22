import { Ajv2020 } from 'ajv/dist/2020.js'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { extractArticle } from '../../src/article/index.ts'
import { articleSchema, entitySchema, standard, statisticSchema, timestampSchema } from '../../src/schema/index.ts'
import { records } from '../../src/schema/records.ts'

const PAGE = `Bihar News: पटना में भारी बारिश से जलभराव - Heavy Rain In Patna
By नीलम शर्मा
Published : Jun 16, 2023, 4:33 PM IST
पटना: शहर में शुक्रवार को 40 मिलीमीटर से अधिक बारिश हुई। मुख्यमंत्री नीतीश कुमार ने कहा, "हमने 12 लाख रुपये की मदद दी है।" वित्त वर्ष 2022-23 में 10 से 12 लोगों की मौत हुई थी।
2014 के चुनाव में भाजपा को 71 सीटें मिली थीं। 1990 के दशक में यहां सड़क नहीं थी।`
const article = extractArticle(PAGE)

test('the schemas are JSON Schema 2020-12, and what is extracted is valid', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  const validate = ajv.compile(articleSchema)
  validate(article)
  expect(validate.errors).toBeNull()
  for (const [schema, values] of [[entitySchema, article.entities], [timestampSchema, article.timestamps], [statisticSchema, article.statistics]] as const) {
    const valid = ajv.compile(schema)
    for (const value of values) expect(valid(value)).toBe(true)
    expect(values.length).toBeGreaterThan(0)
  }
})

test('the Standard Schema object agrees', () => {
  expect(standard.article['~standard'].validate(article)).toEqual({ value: article })
  expect(standard.article['~standard'].version).toBe(1)
})

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
test.each([
  ['a missing field', { ...article, tags: undefined }],
  ['no object', 42],
  ['null', null],
  ['a list', []],
  ['an unknown field', { ...article, extra: 1 }],
  ['a wrong word', { ...article, language: 'en' }],
  ['a wrong type deep inside', { ...article, entities: [{ ...article.entities[0], mentions: [{ text: 'क', start: '0', end: 1 }] }] }],
  ['a share above one', { ...article, entities: [{ ...article.entities[0], confidence: 2 }] }],
  ['a time that is none', { ...article, timestamps: [{ ...article.timestamps[0], iso: 'yesterday' }] }],
])('both refuse %s', (_, value) => {
  const copy: unknown = JSON.parse(JSON.stringify(value))
  expect(ajv.validate(articleSchema, copy)).toBe(false)
  expect(standard.article['~standard'].validate(copy)).toHaveProperty('issues')
})

const FILES: Readonly<Record<string, string>> = { Span: 'text', Mention: 'entities', Role: 'entities', Entity: 'entities', Timestamp: 'timestamps', Speaker: 'statistics', Statistic: 'statistics', Dateline: 'article', Quote: 'article', Article: 'article' }
const source = join(import.meta.dirname, '../../src')
const paths = [...new Set(Object.values(FILES))].map((folder) => join(source, folder, 'types.ts'))
const program = ts.createProgram(paths, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true, exactOptionalPropertyTypes: true, allowImportingTsExtensions: true, noEmit: true, skipLibCheck: true })
const checker = program.getTypeChecker()

/** The fields of a record's type: `name?` where optional, with the words of a union of words. */
function fieldsOf(name: string): Record<string, readonly unknown[] | undefined> {
  const file = program.getSourceFile(join(source, FILES[name] ?? '', 'types.ts'))
  const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(file!)!).find((exported) => exported.name === name)
  const properties = checker.getDeclaredTypeOfSymbol(symbol!).getProperties()
  return Object.fromEntries(properties.map((property) => {
    const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0
    return [property.name + (isOptional ? '?' : ''), wordsOf(checker.getTypeOfSymbol(property))]
  }))
}

function wordsOf(type: ts.Type): readonly unknown[] | undefined {
  const words = (type.isUnion() ? type.types : [type]).filter((part) => (part.flags & ts.TypeFlags.Undefined) === 0)
  return words.every((part) => part.isStringLiteral()) ? words.map((part) => (part).value).sort() : undefined
}

test.each(Object.keys(FILES))('the schema of %s has the fields of its type', (name) => {
  const { properties = {}, required = [] } = records[name] ?? {}
  const written = Object.fromEntries(Object.entries(properties).map(([field, schema]) => [required.includes(field) ? field : `${field}?`, schema.enum === undefined ? undefined : [...schema.enum].sort()]))
  expect(written).toEqual(fieldsOf(name))
})
