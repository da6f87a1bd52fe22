import { detectLanguage, type Reading } from '../language/index.ts'
import type { Statistic } from '../statistics/index.ts'
import type { Entity } from '../entities/index.ts'
import { type Span } from '../text/index.ts'
import { type MatchedTimes, resolveTimes } from '../timestamps/extract.ts'
import type { Timestamp } from '../timestamps/index.ts'
import { readByline } from './byline.ts'
import { unlabelledEnd } from './credits.ts'
import { type DatelineReading, readDateline, readPlaceLine } from './dateline.ts'
import { type HeadlineReading, readHeadline } from './headline.ts'
import type { ArticleInput } from './input.ts'
import { type Outline, readOutline } from './outline.ts'
import { nameTheirs, type NamedPage, type Page, pageOf, stampRuns, type StampRun, trimmedSpan } from './page.ts'
import { readQuotes } from './quotes.ts'
import { chooseStamps, liveStamps, type StoryStamps } from './stamps.ts'
import { readTags } from './tags.ts'
import type { Article, ArticleOptions, Dateline, LatinReader } from './types.ts'
import { edgesOf, withinEdges } from './view.ts'

/** What can be read of a page before its names are known. */
export interface Header extends StoryStamps {
  readonly page: Page
  readonly outline: Outline
  readonly stamps: readonly StampRun[]
}

/** The records of the three extractors. */
export interface Records {
  readonly entities: readonly Entity[]
  readonly timestamps: readonly Timestamp[]
  readonly statistics: readonly Statistic[]
}

// Header lines read for stamps: they end at the third paragraph.
const HEADER_LINES = 30
const HEADER_PARAGRAPHS = 3
const TAIL_LINES = 4
// A dateline leaves out the year (एक जून): some reference must be given for it to be read as a day. A leap year has every day.
const STAND_IN = '2000-01-01'

/** Reads the header; of the page's times only those that can be stamps are resolved. */
export function readHeader(reading: Reading, times: MatchedTimes, { titled, published: given }: ArticleInput, reference: ArticleOptions['reference'] = STAND_IN): Header {
  const page = pageOf(reading)
  const { text, lines } = page
  const head = headerLength(page)
  const edges = edgesOf(lines.slice(0, head), lines.slice(Math.max(head, lines.length - TAIL_LINES)))
  const stamps = stampRuns(text, resolveTimes({ ...times, candidates: withinEdges(times.candidates, edges) }, { reference }))
  const outline = readOutline(page, stamps, titled ? 0 : undefined)
  const chosen = chooseStamps(page, outline, stamps)
  return { page, outline, stamps, ...chosen, ...(chosen.published === undefined && given !== undefined && { published: given }) }
}

function headerLength({ lines }: Page): number {
  let paragraphs = 0
  const end = lines.findIndex(({ prose }) => prose && ++paragraphs >= HEADER_PARAGRAPHS)
  return Math.min(end < 0 ? lines.length : end + 1, HEADER_LINES)
}

/** Reads the parts that need names, and gathers the article. */
export function readParts(header: Header, records: Records, latin?: LatinReader): Article {
  const { outline, stamps } = header
  const page = nameTheirs(header.page, records.entities, stamps)
  const line = outline.headline === undefined ? undefined : page.lines[outline.headline]
  const { headline, english, place }: HeadlineReading = line === undefined ? {} : readHeadline(page, line)
  const found = findDateline(page, outline)
  const dateline = found.reading?.dateline ?? found.dateline ?? (place === undefined ? undefined : strokeDateline(page, place))
  const byline = readByline(page, outline, stamps, found.reading)
  const lede = readLede(page, outline, found.reading)
  return {
    language: page.text.length === 0 ? 'und' : languageOf(page),
    ...(headline !== undefined && { headline }),
    ...(english !== undefined && { headlineEnglish: english }),
    ...(lede !== undefined && { lede }),
    ...(byline !== undefined && { byline }),
    ...(dateline !== undefined && { dateline }),
    tags: readTags(page, outline),
    quotes: readQuotes(page, outline.story.from),
    ...records,
    ...dateStory(header, records.timestamps),
    ...(latin !== undefined && readLatin(page, records, latin)),
  }
}

function readLatin({ text }: Page, { entities, statistics }: Records, latin: LatinReader): Pick<Records, 'entities' | 'statistics'> {
  const added = latin({ text, entities, statistics })
  const kept = statistics.filter(({ start, end }) => added.statistics.every((figure) => figure.end <= start || figure.start >= end))
  return { entities: added.entities, statistics: [...kept, ...added.statistics].sort((a, b) => a.start - b.start) }
}

function languageOf({ text, detected }: Page): Article['language'] {
  return detected ?? detectLanguage(text).language
}

function strokeDateline({ text }: NamedPage, run: { readonly from: number; readonly to: number }): Dateline | undefined {
  const place = trimmedSpan(text, run)
  return place === undefined ? undefined : { ...place, place }
}

/** The dateline stands where the story begins; else a line of the header is one. */
function findDateline(page: NamedPage, { story, headline, body, kinds }: Outline): { readonly reading?: DatelineReading; readonly dateline?: Dateline } {
  const reading = readDateline(page, story)
  if (reading !== undefined) return { reading }
  const header = page.lines.slice((headline ?? -1) + 1, body)
  for (const [index, line] of [...header.entries()].reverse()) {
    const kind = kinds[index + (headline ?? -1) + 1]
    const found = kind === 'heading' || kind === 'prose' ? readDateline(page, line) : undefined
    if (found !== undefined) return { reading: found }
  }
  for (const line of page.lines.slice((headline ?? -1) + 1, (body ?? -1) + 1)) {
    if (line.from === story.from) break
    const dateline = readPlaceLine(page, { from: line.from, to: unlabelledEnd(page, line, page.times) })
    if (dateline !== undefined) return { dateline }
  }
  return {}
}

function readLede({ text }: NamedPage, { story }: Outline, dateline: DatelineReading | undefined): Span | undefined {
  const begins = dateline !== undefined && dateline.next > story.from && dateline.next < story.to ? dateline.next : story.from
  const isWhole = begins < story.to
  if (!isWhole) return undefined
  const start = text.starts[begins] ?? 0
  const end = text.ends[story.to - 1] ?? start
  return { text: text.text.slice(start, end), start, end }
}

/** The chosen stamps as the records have them, which are resolved against the reference; the records take their roles. */
function dateStory({ page, outline, published, updated }: Header, timestamps: readonly Timestamp[]): StoryStamps & Pick<Records, 'timestamps'> {
  const line = outline.headline === undefined ? undefined : page.lines[outline.headline]
  const live = liveStamps(timestamps, line === undefined ? 0 : (page.text.ends[line.to - 1] ?? 0))
  const find = (stamp: Timestamp | undefined, role: Timestamp['role']): Timestamp | undefined => stamp && { ...(timestamps.find(({ start, end }) => start === stamp.start && end === stamp.end) ?? stamp), role }
  const first = find(live.published ?? published, 'published')
  const last = find(live.updated ?? updated, 'updated')
  const roles = timestamps.map((stamp) => [first, last].find((chosen) => chosen?.start === stamp.start && chosen.end === stamp.end) ?? stamp)
  return { ...(first !== undefined && { published: first }), ...(last !== undefined && { updated: last }), timestamps: roles }
}
