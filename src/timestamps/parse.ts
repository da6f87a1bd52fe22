import { readInput } from '../language/index.ts'
import { type Input, TokenKind } from '../text/index.ts'
import { extractFrom } from './extract.ts'
import { find, sceneOf } from './scene.ts'
import type { Timestamp, TimestampOptions } from './types.ts'

/**
 * Reads one stamp line: a date with or without a clock time, its label, and nothing else.
 *
 * @param line the line, or a tokenised one
 * @param options `reference` for relative stamps (2 घंटे पहले); `languages`
 * @returns the stamp, with the role its label gives it; `null` if the whole is not one
 * @throws TypeError or RangeError when the input or an option is none of those accepted
 *
 * @example
 * parseTimestamp('Updated : Jun 16, 2023, 5:14 PM IST')?.iso //=> '2023-06-16T17:14+05:30'
 * parseTimestamp('सीएम का दौरा 16 जून को') //=> null
 */
export function parseTimestamp(line: Input, options: TimestampOptions = {}): Timestamp | null {
  const reading = readInput(line, options)
  const scene = sceneOf(reading)
  const [stamp, ...others] = extractFrom(reading, { ...options, vague: true })
  if (stamp === undefined || others.length > 0) return null
  const { text } = reading
  for (let at = 0; at < text.length; at++) {
    const isInside = (text.starts[at] ?? 0) >= stamp.start && (text.ends[at] ?? 0) <= stamp.end
    if (isInside || text.kinds[at] === TokenKind.punctuation) continue
    const found = find(scene, at)
    if (found === undefined) return null
    const { label, labelTail, particle, zone } = found.word
    if (label === undefined && labelTail !== true && particle === undefined && zone === undefined) return null
    at = found.to - 1
  }
  return stamp
}
