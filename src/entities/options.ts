import { describe } from '../text/index.ts'
import type { Entity, EntityOptions } from './types.ts'

const KINDS: readonly unknown[] = ['person', 'place', 'party', 'organization']

/** Checks what {@link EntityOptions} adds to the common options; gives the reference's date. */
export function checkEntityOptions({ kinds, minConfidence, names, reference }: EntityOptions): { readonly date: string | undefined } {
  if (kinds !== undefined && !(Array.isArray(kinds) && kinds.every((kind) => KINDS.includes(kind)))) throw new TypeError(`options.kinds must be an array of ${KINDS.join(', ')}, not ${describe(kinds)}`)
  if (minConfidence !== undefined && !(minConfidence >= 0 && minConfidence <= 1)) throw new RangeError(`options.minConfidence must be a number from 0 to 1, not ${describe(minConfidence)}`)
  if (names !== undefined && typeof (names as Partial<typeof names>).trie !== 'object') throw new TypeError(`options.names must be a gazetteer made by createGazetteer, not ${describe(names)}`)
  return { date: reference === undefined ? undefined : dateOf(reference) }
}

function dateOf(reference: NonNullable<EntityOptions['reference']>): string {
  const iso = typeof reference === 'string' ? reference : reference instanceof Date ? isoOf(reference) : reference.toISO()
  if (typeof iso !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}/u.test(iso)) throw new TypeError(`options.reference must be an ISO 8601 date, a Date or a luxon DateTime, not ${describe(reference)}`)
  return iso.slice(0, 10)
}

function isoOf(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

export function acceptsEntity(entity: Entity, { kinds, minConfidence }: EntityOptions): boolean {
  return (kinds === undefined || kinds.includes(entity.kind)) && (minConfidence === undefined || entity.confidence >= minConfidence)
}
