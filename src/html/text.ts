import { type Dom, readableContent } from './dom.ts'
import { linesOf } from './lines.ts'

/** The readable lines of a page, the headline first. */
export interface PageText {
  readonly headline?: string
  readonly body: string
}

// Stamps and bylines stand between the headline and the story; more lines there are menus.
const LONGEST_HEADER = 24
const LONGEST_HEADER_LINE = 400

/** Gathers what a reader sees: the headline, the lines below it that the readable part leaves out, and the readable part. */
export function readText(dom: Dom, title: string | undefined): PageText {
  const shown = dom.body === null ? [] : linesOf(dom.body)
  const headline = headlineOf(dom, title)
  const content = readableContent(dom.cloneNode(true))
  const story = (content === undefined ? shown : linesOf(content)).filter((line) => line !== headline)
  const header = headline === undefined || content === undefined ? [] : linesBetween(shown, headline, story)
  const known = new Set(story)
  return { ...(headline !== undefined && { headline }), body: [...header.filter((line) => !known.has(line)), ...story, ...linesBehind(shown, story)].join('\n') }
}

/** The page's own h1, where it has one; an outlet's name may stand in another. */
function headlineOf(dom: Dom, title: string | undefined): string | undefined {
  const headings = [...dom.querySelectorAll('h1')].flatMap((heading) => linesOf(heading).join(' '))
  const longest = headings.reduce<string | undefined>((best, text) => (text.length > (best?.length ?? 0) ? text : best), undefined)
  return longest ?? title
}

function linesBetween(shown: readonly string[], headline: string, [first]: readonly string[]): string[] {
  const from = shown.indexOf(headline)
  const to = first === undefined ? -1 : shown.indexOf(first, from + 1)
  if (from < 0 || to < 0 || to - from > LONGEST_HEADER) return []
  return shown.slice(from + 1, to).filter((line) => line.length <= LONGEST_HEADER_LINE)
}

/** A stamp may stand below the story. */
function linesBehind(shown: readonly string[], story: readonly string[]): string[] {
  const last = story.at(-1)
  const from = last === undefined ? -1 : shown.lastIndexOf(last)
  return from < 0 ? [] : shown.slice(from + 1, from + 3).filter((line) => line.length <= LONGEST_STAMP && /\p{Nd}/u.test(line))
}

const LONGEST_STAMP = 80
