import type { Line } from './lines.ts'
import type { Run } from './page.ts'

// Stamps and datelines stand at the ends of a line; a line with Latin letters may hold labels, names and two stamps.
const HEAD = 24
const PARAGRAPH_HEAD = 12
const LABELLED_HEAD = 64
const TAIL = 16

/** The tokens where stamps and datelines can stand, of the lines of the header and of the page's end: sorted, none overlapping. */
export function edgesOf(head: readonly Line[], tail: readonly Line[]): Run[] {
  const edges: Run[] = []
  for (const { from, to, latin, prose } of head) edges.push({ from, to: Math.min(to, from + (latin > 0 ? LABELLED_HEAD : prose ? PARAGRAPH_HEAD : HEAD)) })
  for (const { from, to, latin, prose } of tail) if (latin > 0 || !prose) edges.push({ from: Math.max(from, to - TAIL), to })
  return edges
}

/** Of runs in order, those that lie within an edge. */
export function withinEdges<Token extends Run>(runs: readonly Token[], edges: readonly Run[]): Token[] {
  const kept: Token[] = []
  let edge = 0
  for (const run of runs) {
    while (edge < edges.length && (edges[edge]?.to ?? 0) <= run.from) edge++
    const { from, to } = edges[edge] ?? { from: Infinity, to: 0 }
    if (run.from >= from && run.to <= to) kept.push(run)
  }
  return kept
}
