const NEWLINE = 0x0a
const SPACE = 0x20

/** A longer line is no article: it is dropped as it is read, so that memory stays constant. */
export const LONGEST_LINE: number = 64 * 1024 * 1024

/** One line of a file, not yet decoded; `bytes` is absent where it is longer than {@link LONGEST_LINE}. */
export interface Line {
  readonly number: number
  readonly bytes?: Uint8Array
}

/** The non-blank lines of a file, those that one chunk completes at a time. */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line[]> {
  let parts: Buffer[] = []
  let length = 0
  let number = 0
  const take = (last: Buffer): Line | undefined => {
    number++
    const tooLong = length + last.length > LONGEST_LINE
    const bytes = tooLong ? undefined : parts.length === 0 ? last : Buffer.concat([...parts, last])
    parts = []
    length = 0
    if (bytes === undefined) return { number }
    return isBlank(bytes) ? undefined : { number, bytes }
  }
  for await (const chunk of chunks) {
    const lines: Line[] = []
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const line = take(chunk.subarray(start, end))
      if (line !== undefined) lines.push(line)
      start = end + 1
    }
    length += chunk.length - start
    if (length > LONGEST_LINE) parts = []
    else if (start < chunk.length) parts.push(chunk.subarray(start))
    if (lines.length > 0) yield lines
  }
  const last = length > 0 ? take(Buffer.alloc(0)) : undefined
  if (last !== undefined) yield [last]
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte <= SPACE)
}
