import { readInput } from '../language/index.ts'
import type { Input } from '../text/index.ts'
import { extractFrom } from './extract.ts'
import type { Timestamp, TimestampOptions } from './types.ts'

export { parseTimestamp } from './parse.ts'
export type { Precision, TimeField, Timestamp, TimestampOptions } from './types.ts'

/**
 * Finds every time expression and stamp of a text: stamp lines, dates, clock times, and times counted from the
 * reference, in Hindi, Marathi and Nepali, each resolved where that needs no guess.
 *
 * @param input a text, or a tokenised one
 * @param options `reference`, the publication instant against which relative times are resolved; `languages`; `vague`
 * @returns the times by start, none overlapping; `iso` is null for a relative time without a reference
 * @throws TypeError or RangeError when the input or an option is none of those accepted
 *
 * @example
 * extractTimestamps('शुक्रवार शाम 4:33 बजे', { reference: '2023-06-18' })[0]?.iso //=> '2023-06-16T16:33+05:30'
 * extractTimestamps('वित्त वर्ष 2022-23 में')[0]?.until //=> '2023-03'
 */
export function extractTimestamps(input: Input, options: TimestampOptions = {}): readonly Timestamp[] {
  return extractFrom(readInput(input, options), options)
}
