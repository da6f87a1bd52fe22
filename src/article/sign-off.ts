import { type Span, spanOf, TokenKind } from '../text/index.ts'
import { isWord, type Line } from './lines.ts'
import type { Outline } from './outline.ts'
import { type NamedPage, trimmedSpan } from './page.ts'
import { skipPhrase } from './phrases.ts'

const LINES_READ = 4
const MOST_NAMES = 5

/** The byline at the end of the copy: भाषा नेहा अविनाश · (एएनआई) · (Udaipur Kiran) / सुरेश पालीवाल */
export function readSignOff(page: NamedPage, { story }: Outline): Span | undefined {
  const tail = page.lines.slice(-LINES_READ).filter((line) => line.from > story.from)
  for (const line of tail.reverse()) {
    const found = line.words > MOST_NAMES + 3 ? undefined : readAgencyLine(page, line)
    if (found !== undefined) return found
  }
  const last = page.lines.at(-1)
  return last === undefined ? undefined : readClosingBracket(page, last, story.from)
}

function readAgencyLine(page: NamedPage, line: Line): Span | undefined {
  const { text, lexicon } = page
  let at = line.from
  while (at < line.to && !isWord(text, at)) at++
  const agency = skipPhrase(text, lexicon.agencies, at, line.to)
  if (agency === at) return undefined
  if (agency === line.to || !hasWord(page, agency, line.to)) return trimmedSpan(text, { from: at, to: text.keys[agency] === ')' ? agency : line.to })
  const from = skipMarks(page, agency, line.to)
  return isNames(page, from, line.to) ? trimmedSpan(text, { from, to: line.to }) : undefined
}

function hasWord({ text }: NamedPage, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (isWord(text, index)) return true
  return false
}

function skipMarks({ text }: NamedPage, from: number, to: number): number {
  let at = from
  while (at < to && !isWord(text, at)) at++
  return at
}

/** First names, without marks: a line that goes on as a sentence is none. */
function isNames({ text, lexicon }: NamedPage, from: number, to: number): boolean {
  if (to - from > MOST_NAMES) return false
  for (let index = from; index < to; index++) {
    if (text.kinds[index] !== TokenKind.devanagari && text.kinds[index] !== TokenKind.latin) return false
    if (lexicon.functionWords.has(text.keys[index] ?? '')) return false
  }
  return true
}

/** … किया है। (एएनआई) */
function readClosingBracket({ text, lexicon }: NamedPage, line: Line, storyFrom: number): Span | undefined {
  if (text.keys[line.to - 1] !== ')') return undefined
  for (let open = line.to - 2; open > Math.max(line.from, storyFrom) && open > line.to - 8; open--) {
    if (text.keys[open] !== '(') continue
    return skipPhrase(text, lexicon.agencies, open + 1, line.to - 1) === line.to - 1 ? spanOf(text, open + 1, line.to - 1) : undefined
  }
  return undefined
}
