import type { CreditRank } from '../language/tables/article.ts'
import { transliterate } from '../entities/index.ts'
import { type Span, spanOf, TokenKind } from '../text/index.ts'
import { readCredits, unlabelledEnd } from './credits.ts'
import type { DatelineReading } from './dateline.ts'
import { isWord, type Line } from './lines.ts'
import { type Opening, readOpening } from './openings.ts'
import type { Outline } from './outline.ts'
import type { NamedPage, Run, StampRun } from './page.ts'
import { isPhrase } from './phrases.ts'
import { readSignOff } from './sign-off.ts'

type Source = CreditRank | 'person' | 'report' | 'sign-off' | 'desk'

/** One of the bylines a page shows. */
interface Candidate {
  readonly source: Source
  readonly span: Span
}

// Who wrote goes before who edited, a person before a desk.
const ORDER: readonly Source[] = ['author', 'report', 'person', 'editor', 'sign-off', 'desk', 'poster']

/** The byline: of all that the page shows, the one nearest to its writer. */
export function readByline(page: NamedPage, outline: Outline, stamps: readonly StampRun[], dateline: DatelineReading | undefined): Span | undefined {
  const candidates = [...readLabelled(page, outline, stamps), ...readUnlabelled(page, outline, stamps), ...readReporters(page, dateline), ...readEnd(page, outline)]
  const best = ORDER.flatMap((source) => candidates.filter((candidate) => candidate.source === source))[0]
  return best === undefined ? undefined : inOwnScript(best, candidates).span
}

/** By Sunil Raj, Edited By: सुनील राज: the same person is given in the page's own script. */
function inOwnScript(best: Candidate, candidates: readonly Candidate[]): Candidate {
  if (!/^[\p{Script=Latin}\s.]+$/u.test(best.span.text)) return best
  const sound = skeletonOf(best.span.text)
  return candidates.find(({ span }) => /\p{Script=Devanagari}/u.test(span.text) && skeletonOf(transliterate(span.text)) === sound) ?? best
}

/** Consonants alone: romanisations differ in their vowels. */
function skeletonOf(name: string): string {
  return name.toLowerCase().replace(/[aeiou\s.]/gu, '').replaceAll('w', 'v')
}

const LONGEST_HEADER = 40

function headerLines({ lines }: NamedPage, { headline, body }: Outline): Line[] {
  const first = (headline ?? -1) + 1
  return lines.slice(first, Math.min((body ?? -1) + 1, first + LONGEST_HEADER))
}

function readLabelled(page: NamedPage, outline: Outline, stamps: readonly StampRun[]): Candidate[] {
  const tail = page.lines.slice(-2).filter((line) => line.from > outline.story.from || line.to === outline.story.to)
  const found: Candidate[] = []
  for (const line of new Set([...headerLines(page, outline), ...tail])) {
    if (page.lines.indexOf(line) === outline.body && outline.story.from === line.from && !tail.includes(line)) continue
    for (const { rank, value, to } of readCredits(page, line, stamps)) {
      const span = value ?? (to === line.to ? nextLineName(page, line, outline) : undefined)
      if (span !== undefined && (rank !== 'poster' || /[\s\p{Script=Devanagari}]/u.test(span.text))) found.push({ source: rank, span })
    }
  }
  return found
}

/** By, and the name on the next line. */
function nextLineName(page: NamedPage, line: Line, { kinds }: Outline): Span | undefined {
  const index = page.lines.indexOf(line) + 1
  const next = page.lines[index]
  if (next === undefined || kinds[index] !== 'heading' || next.words > 4 || kinds[index + 1] !== 'stamp') return undefined
  return spanOf(page.text, next.from, next.to)
}

function readReporters({ text }: NamedPage, dateline: DatelineReading | undefined): Candidate[] {
  const first = dateline?.reporters[0]
  const last = dateline?.reporters.at(-1)
  return first === undefined || last === undefined ? [] : [{ source: 'person', span: spanOf(text, first.from, last.to) }]
}

function readEnd(page: NamedPage, outline: Outline): Candidate[] {
  const span = readSignOff(page, outline)
  return span === undefined ? [] : [{ source: 'sign-off', span }]
}

/** Names and desks that stand in the header without a label. */
function readUnlabelled(page: NamedPage, outline: Outline, stamps: readonly StampRun[]): Candidate[] {
  const found: Candidate[] = []
  const first = (outline.headline ?? -1) + 1
  const glued = outline.story.from > (page.lines[outline.body ?? 0]?.from ?? 0) ? 1 : 0
  for (let index = first; index < Math.min((outline.body ?? 0) + glued, first + LONGEST_HEADER); index++) {
    const line = page.lines[index]
    if (line === undefined || !UNLABELLED.has(outline.kinds[index] ?? '')) continue
    const opening = readOpening(page, line.from, unlabelledEnd(page, line, stamps))
    if (opening !== undefined && opening.parts.length > 0) found.push(...readParts(page, opening, isBesideStamp(outline, index)))
  }
  return found
}

const UNLABELLED: ReadonlySet<string> = new Set(['heading', 'stamp', 'credit', 'section'])

function isBesideStamp({ kinds }: Outline, index: number): boolean {
  return kinds[index] === 'stamp' || kinds[index + 1] === 'stamp' || kinds[index - 1] === 'stamp' || kinds[index + 1] === 'credit'
}

function readParts(page: NamedPage, { parts, mark, next, end }: Opening, besideStamp: boolean): Candidate[] {
  const { text } = page
  const credits = parts.filter(({ kind }) => kind === 'credit')
  // What stands behind a desk is where it sits: न्यूज डेस्क, अमर उजाला, कोटा.
  const names = parts.filter((part) => part.from <= (credits[0]?.from ?? part.from) && (part.kind === 'person' || (part.kind === 'unknown' && isName(page, part))))
  const closes = mark === '' || mark === '|' || mark === 'from' || end === next
  if (!closes) return []
  const [name] = names
  const last = names.at(-1)
  if (name !== undefined && last !== undefined && (name.kind === 'person' || credits.length > 0 || besideStamp)) return [{ source: 'person', span: spanOf(text, name.from, last.to) }]
  const [first] = credits
  const final = credits.at(-1)
  return first === undefined || final === undefined ? [] : [{ source: 'desk', span: spanOf(text, first.from, final.to) }]
}

/** Two or three words that could be a name. */
function isName({ text, lexicon }: NamedPage, { from, to }: Run): boolean {
  if (to - from > 3 || isPhrase(text, lexicon.chrome, from, to)) return false
  for (let index = from; index < to; index++) if (!isWord(text, index) || text.kinds[index] === TokenKind.digits) return false
  return true
}
