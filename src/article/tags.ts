import { type Span, TokenKind } from '../text/index.ts'
import { measureLine } from './lines.ts'
import type { Outline } from './outline.ts'
import { type Page, type Run, trimmedSpan } from './page.ts'
import { skipPhrase } from './phrases.ts'

/** The tags of a page: those of its tag lines, and the English ones that stand behind a summary (… दिए टिप्स. Bihar elections 2025). */
export function readTags(page: Page, { kinds, headline, body }: Outline): Span[] {
  const tags: Span[] = []
  for (const [index, line] of page.lines.entries()) {
    if (kinds[index] === 'tags') tags.push(...readTagLine(page, line))
    else if (index > (headline ?? Infinity) && index < (body ?? 0)) tags.push(...readTrailingTag(page, line))
  }
  return tags
}

function readTagLine({ text, lexicon }: Page, line: Run): Span[] {
  let from = line.from
  while (from < line.to && text.kinds[from] === TokenKind.punctuation) from++
  from = skipPhrase(text, lexicon.tagLabels, from, line.to)
  const tags: Span[] = []
  for (let index = from; index <= line.to; index++) {
    if (index < line.to && !SEPARATORS.has(text.keys[index] ?? '')) continue
    const tag = trimmedSpan(text, { from, to: index })
    if (tag !== undefined) tags.push(tag)
    from = index + 1
  }
  return tags
}

const SEPARATORS: ReadonlySet<string> = new Set([',', '|', '#', ':', '•', ';'])

const LONGEST_TAG = 6

function readTrailingTag({ text }: Page, line: Run): Span[] {
  let from = line.to
  while (from > line.from && (text.kinds[from - 1] === TokenKind.latin || text.kinds[from - 1] === TokenKind.digits)) from--
  const isBehindStop = ['.', '।', '|'].includes(text.keys[from - 1] ?? '') && from > line.from
  const { latin, words } = measureLine(text, from, line.to)
  if (!isBehindStop || latin < 1 || words < 2 || words > LONGEST_TAG) return []
  const tag = trimmedSpan(text, { from, to: line.to })
  return tag === undefined ? [] : [tag]
}
