import { describe } from '../text/index.ts'
import { type CivilTime, readIso, wallClock } from './calendar.ts'
import type { TimestampOptions } from './types.ts'

const ACCEPTED = 'an ISO 8601 string, a Date or a luxon DateTime'

/**
 * The article's publication instant as a wall clock of its newsroom.
 *
 * @param zone minutes east of Greenwich; a string without an offset is read in it
 * @throws TypeError for a value of another type, RangeError for one that is no time
 */
export function readReference(reference: TimestampOptions['reference'], zone: number): CivilTime | undefined {
  if (reference === undefined) return undefined
  if (typeof reference === 'string') return checkTime(readIso(reference, zone), describe(reference))
  if (reference instanceof Date) {
    const milliseconds = reference.getTime()
    return checkTime(Number.isNaN(milliseconds) ? undefined : wallClock(milliseconds, zone), 'an invalid Date')
  }
  if (!hasIso(reference)) throw new TypeError(`options.reference must be ${ACCEPTED}, not ${describe(reference)}`)
  const iso = reference.toISO()
  return checkTime(typeof iso === 'string' ? readIso(iso, zone) : undefined, 'an invalid DateTime')
}

function hasIso(given: unknown): given is { toISO: () => unknown } {
  return typeof given === 'object' && given !== null && 'toISO' in given && typeof given.toISO === 'function'
}

function checkTime(time: CivilTime | undefined, given: string): CivilTime {
  if (time === undefined) throw new RangeError(`options.reference must be ${ACCEPTED}, not ${given}`)
  return time
}

/** Minutes east of Greenwich of an offset as ISO 8601 writes it: +05:30. */
export function minutesOf(offset: string): number {
  const sign = offset.startsWith('-') ? -1 : 1
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)))
}

export function offsetOf(minutes: number): string {
  const size = Math.abs(minutes)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
