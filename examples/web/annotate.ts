import type { Span } from 'khabar'
import type { Card } from './records.ts'

/** The text as paragraphs in which every span of a card is marked; spans may overlap, so text is cut at all their edges. */
export function annotate(text: string, cards: readonly Card[], headline: Span | undefined): DocumentFragment {
  const fragment = document.createDocumentFragment()
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (line.trim() !== '') {
      const paragraph = document.createElement('p')
      if (headline !== undefined && headline.start >= start && headline.end <= end) paragraph.className = 'headline'
      paragraph.append(...pieces(text, start, end, cards))
      fragment.append(paragraph)
    }
    start = end + 1
  }
  return fragment
}

function pieces(text: string, start: number, end: number, cards: readonly Card[]): (Node | string)[] {
  const marked = cards.flatMap((card, index) => card.spans.filter((span) => span.start < end && span.end > start).map((span) => ({ ...span, index, kind: card.kind })))
  const edges = [...new Set([start, end, ...marked.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)])])].sort((a, b) => a - b)
  return edges.slice(1).map((to, at) => {
    const from = edges[at] ?? start
    const covering = marked.filter((span) => span.start <= from && span.end >= to)
    const shortest = covering.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
    if (shortest === undefined) return text.slice(from, to)
    const mark = document.createElement('mark')
    mark.className = shortest.kind
    mark.dataset.cards = covering.map((span) => span.index).join(' ')
    mark.textContent = text.slice(from, to)
    return mark
  })
}
