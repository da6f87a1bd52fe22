import { type JsonSchema, records } from './records.ts'

/** What is wrong with a value, and where. */
export interface Issue {
  readonly message: string
  readonly path: readonly (string | number)[]
}

type Path = readonly (string | number)[]

/** Checks a value against one of the records' schemas: the keywords that they use and no others. */
export function check(value: unknown, schema: JsonSchema, path: Path = []): Issue[] {
  const { $ref, type, enum: words, items, properties } = schema
  if ($ref !== undefined) return check(value, records[$ref.slice('#/$defs/'.length)] ?? {}, path)
  const issue = (message: string): Issue[] => [{ message, path }]
  if ('const' in schema && value !== schema.const) return issue(`must be ${JSON.stringify(schema.const)}`)
  if (words !== undefined && !words.includes(value)) return issue(`must be one of ${words.join(', ')}`)
  if (type !== undefined && ![type].flat().includes(typeOf(value, schema))) return issue(`must be of type ${[type].flat().join(' or ')}`)
  if (typeof value === 'number' && !isWithin(value, schema)) return issue(`must be from ${schema.minimum ?? '-∞'} to ${schema.maximum ?? '∞'}`)
  if (typeof value === 'string' && schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) return issue('must be an ISO 8601 or EDTF time')
  if (Array.isArray(value) && items !== undefined) return value.flatMap((item, index) => check(item, items, [...path, index]))
  return properties === undefined ? [] : checkFields(value as Readonly<Record<string, unknown>>, schema, path)
}

function typeOf(value: unknown, { type }: JsonSchema): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number' && type === 'integer' && Number.isInteger(value)) return 'integer'
  return typeof value
}

function isWithin(value: number, { minimum = -Infinity, maximum = Infinity }: JsonSchema): boolean {
  return value >= minimum && value <= maximum
}

function checkFields(value: Readonly<Record<string, unknown>>, { properties = {}, required = [] }: JsonSchema, path: Path): Issue[] {
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => ({ message: 'is missing', path: [...path, name] }))
  const wrong = Object.entries(value).flatMap(([name, field]) => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined
    return schema === undefined ? [{ message: 'is not a field of this record', path: [...path, name] }] : check(field, schema, [...path, name])
  })
  return [...missing, ...wrong]
}
