import type { Timestamp } from '../timestamps/index.ts'
import type { Outline } from './outline.ts'
import type { Page, StampRun } from './page.ts'

/** The stamps that date the story; each is one of those given. */
export interface StoryStamps {
  readonly published?: Timestamp
  readonly updated?: Timestamp
}

const TAIL_LINES = 4
// So many stamps without a label are the entries of a live blog.
const LIVE_ENTRIES = 3
const FINENESS: readonly (string | undefined)[] = ['second', 'minute', 'hour', 'day']

/** Chooses the story's stamps: those before the headline date the page's crawl, and those amid the story other things. */
export function chooseStamps(page: Page, outline: Outline, stamps: readonly StampRun[]): StoryStamps {
  const own = stamps.filter((run) => FINENESS.includes(run.stamp.precision) && run.stamp.iso !== null && isOwn(page, outline, run)).map(({ stamp }) => stamp)
  const updated = own.filter(({ role }) => role === 'updated').sort(byTime).at(-1)
  const labelled = own.filter(({ role }) => role === 'published')
  const published = finest(labelled) ?? own.find(({ role }) => role === 'mention')
  return { ...(published !== undefined && { published: { ...published, role: 'published' as const } }), ...(updated !== undefined && { updated }) }
}

/** The first and the last entry of a live blog: stamps without a label, each on a line of its own. */
export function liveStamps(timestamps: readonly Timestamp[], from: number): StoryStamps {
  const entries = timestamps.filter(({ role, start, iso }) => role !== 'mention' && start >= from && iso !== null).sort(byTime)
  const [published] = entries
  const updated = entries.at(-1)
  // A story has one stamp of publication; a label such as Live Updates may stand over the first entry.
  if (entries.filter(({ role }) => role === 'published').length < LIVE_ENTRIES - 1) return {}
  if (new Set(entries.map(({ iso }) => iso)).size < LIVE_ENTRIES || published === undefined || updated === undefined) return {}
  return { published, updated: { ...updated, role: 'updated' } }
}

function isOwn({ lines }: Page, { kinds, headline, body }: Outline, { from }: StampRun): boolean {
  const index = lines.findIndex((line) => from >= line.from && from < line.to)
  if (kinds[index] !== 'stamp' || index <= (headline ?? -1)) return false
  return index <= (body ?? 0) || index >= lines.length - TAIL_LINES || kinds.length === 0
}

function finest(stamps: readonly Timestamp[]): Timestamp | undefined {
  return [...stamps].sort((a, b) => FINENESS.indexOf(a.precision) - FINENESS.indexOf(b.precision) || a.start - b.start)[0]
}

/** Stamps of one page share an offset, so that their ISO forms sort by time. */
function byTime(a: Timestamp, b: Timestamp): number {
  if (a.iso === b.iso) return a.start - b.start
  return (a.iso ?? '') < (b.iso ?? '') ? -1 : 1
}
