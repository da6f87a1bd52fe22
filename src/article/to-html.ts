import type { Span } from '../text/index.ts'
import { styles } from './to-html-styles.ts'
import type { Article } from './types.ts'

interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly title: string
}

/**
 * Shows an article's text with a `<mark>` for each mention, time, statistic and quote: a fragment for a notebook or a
 * web page. Everything is escaped; the styles are legible in light and dark and tell the kinds apart by their
 * underline too.
 *
 * @param article what `extractArticle` gave
 * @param text the text it was read from; for parts, `headline + '\n' + body`
 * @returns HTML: one `<div class="khabar">` with its own `<style>`
 * @throws RangeError when the article's spans are not those of the text
 *
 * @example
 * toHtml(extractArticle('70 लाख लोग'), '70 लाख लोग').includes('70 लाख लोग</mark>') //=> true
 */
export function toHtml(article: Article, text: string): string {
  const marks = marksOf(article).sort((a, b) => a.start - b.start || b.end - a.end)
  const foreign = marks.find(({ end }) => end > text.length)
  if (foreign !== undefined) throw new RangeError(`The text must be the one that the article was read from: it has ${text.length} units, a record ends at ${foreign.end}`)
  const language = article.language === 'und' ? '' : ` lang="${article.language}"`
  return `<div class="khabar"${language}><style>${styles}</style>${render(text, 0, text.length, marks)}</div>`
}

function marksOf({ entities, timestamps, statistics, quotes, headline, byline, dateline }: Article): Mark[] {
  const mark = (kind: string, { start, end }: Span, ...title: (string | undefined)[]): Mark => ({ kind, start, end, title: title.filter((part) => part !== undefined).join(' · ') })
  return [
    ...(headline === undefined ? [] : [mark('headline', headline, 'headline')]),
    ...(byline === undefined ? [] : [mark('byline', byline, 'byline')]),
    ...(dateline === undefined ? [] : [mark('dateline', dateline, 'dateline')]),
    ...quotes.map((quote) => mark('quote', quote, 'quote', quote.speaker?.name ?? quote.speaker?.text)),
    ...entities.flatMap(({ kind, name, english, mentions }) => mentions.map((mention) => mark(kind, mention, name, english, kind))),
    ...timestamps.map((timestamp) => mark('timestamp', timestamp, timestamp.iso ?? 'unresolved', timestamp.until, timestamp.role)),
    ...statistics.map((statistic) => mark('statistic', statistic, String(statistic.value), statistic.measure, statistic.subject?.text)),
  ]
}

/** Marks nest; of two that cross, the later is shown as far as the earlier reaches, and its rest behind it. */
function render(text: string, start: number, end: number, marks: readonly Mark[]): string {
  let html = ''
  let at = start
  let next = 0
  let rests: Mark[] = []
  for (;;) {
    const outer = rests.shift() ?? marks[next++]
    if (outer === undefined) break
    const inner: Mark[] = []
    const crossing: Mark[] = []
    const add = (mark: Mark): void => {
      inner.push({ ...mark, end: Math.min(mark.end, outer.end) })
      if (mark.end > outer.end) crossing.push({ ...mark, start: outer.end })
    }
    for (const rest of rests) add(rest)
    for (; (marks[next]?.start ?? Infinity) < outer.end; next++) add(marks[next] ?? outer)
    rests = crossing
    html += escape(text.slice(at, outer.start)) + `<mark class="khabar-${outer.kind}" title="${escape(outer.title)}">${render(text, outer.start, outer.end, inner)}</mark>`
    at = outer.end
  }
  return html + escape(text.slice(at, end))
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character)
}
