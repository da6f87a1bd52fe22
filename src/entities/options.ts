import { describe } from '../text/index.ts'
import type { Entity, EntityOptions } from './types.ts'

const KINDS: readonly unknown[] = ['person', 'place', 'party', 'organization']

/** Checks what {@link EntityOptions} adds to the common options; gives the reference's date. */
export function checkEntityOptions({ kinds, minConfidence, names, reference }: EntityOptions): { readonly date: string | undefined } {
  if (kinds !== undefined && !(Array.isArray(kinds) && kinds.every((kind) => KINDS.includes(kind)))) throw new TypeError(`options.kinds must be an array of ${KINDS.join(', ')}, not ${describe(kinds)}`)
  if (minConfidence !== undefined && !(typeof minConfidence === 'number' && minConfidence >= 0 && minConfidence <= 1)) throw new RangeError(`options.minConfidence must be a number from 0 to 1, not ${describe(minConfidence)}`)
  if (names !== undefined && !isGazetteer(names)) throw new TypeError(`options.names must be a gazetteer made by createGazetteer, not ${describe(names)}`)
  return { date: reference === undefined ? undefined : dateOf(reference) }
}

function isGazetteer(names: unknown): boolean {
  return typeof names === 'object' && names !== null && 'trie' in names
}

function dateOf(reference: unknown): string {
  const iso = typeof reference === 'string' ? reference : reference instanceof Date ? isoOf(reference) : hasIso(reference) ? reference.toISO() : undefined
  if (typeof iso !== 'string' || !isDate(iso)) throw new TypeError(`options.reference must be an ISO 8601 date, a Date or a luxon DateTime, not ${describe(reference)}`)
  return iso.slice(0, 10)
}

function hasIso(given: unknown): given is { toISO: () => unknown } {
  return typeof given === 'object' && given !== null && 'toISO' in given && typeof given.toISO === 'function'
}

/** Whether it begins with a day of the calendar: the 30th of February is none. */
function isDate(iso: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}/u.test(iso)) return false
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function isoOf(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

export function acceptsEntity(entity: Entity, { kinds, minConfidence }: EntityOptions): boolean {
  return (kinds === undefined || kinds.includes(entity.kind)) && (minConfidence === undefined || entity.confidence >= minConfidence)
}
