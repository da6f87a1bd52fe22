import { check, type Issue } from './check.ts'
import type { JsonSchema } from './records.ts'

/** The interface of standardschema.dev, version 1, by which validators of any library are used alike. */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'khabar'
    readonly validate: (value: unknown) => { readonly value: Output } | { readonly issues: readonly Issue[] }
    readonly types?: { readonly input: Output; readonly output: Output }
  }
}

export function standardSchema<Output>(schema: JsonSchema): StandardSchema<Output> {
  const validate = (value: unknown): { readonly value: Output } | { readonly issues: readonly Issue[] } => {
    const issues = check(value, schema)
    return issues.length === 0 ? { value: value as Output } : { issues }
  }
  return { '~standard': { version: 1, vendor: 'khabar', validate } }
}
