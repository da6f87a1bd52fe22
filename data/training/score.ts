import { type Kind, KINDS, type Name, type Sample } from './corpora.ts'

interface Counts {
  found: number
  wrong: number
  missed: number
}

/** Counts by kind, and of `all`. */
export type Scores = Map<string, Counts>

/** Counts exact names (span and kind); optional ones are neither missed nor wrong. In sentences of coarse tags a party is an organisation. */
export function addScores(scores: Scores, sample: Sample, labels: Uint8Array): void {
  const kindOf = ({ kind }: Name): Kind => (sample.coarse && kind === 'party' ? 'organization' : kind)
  const read = namesOf(sample, labels).map((name) => onTokens(sample, name))
  const right = new Set<Name>()
  for (const name of sample.names) {
    const same = read.find((other) => other.start === name.start && other.end === name.end && kindOf(other) === kindOf(name))
    if (same !== undefined) right.add(same)
    if (!name.optional) count(scores, kindOf(name), same === undefined ? 'missed' : 'found')
  }
  for (const name of read) {
    const excused = sample.names.some((other) => other.optional && other.start < name.end && name.start < other.end)
    if (!right.has(name) && !excused) count(scores, kindOf(name), 'wrong')
  }
}

/** A name on the borders of the given tokens: in `भारत,` of one token the tags say nothing of the comma. */
function onTokens({ tokens }: Sample, name: Name): Name {
  if (tokens === undefined) return name
  const first = tokens.find(({ end }) => end > name.start)
  const last = tokens.findLast(({ start }) => start < name.end)
  return { ...name, start: first?.start ?? name.start, end: last?.end ?? name.end }
}

function count(scores: Scores, kind: Kind, outcome: keyof Counts): void {
  for (const key of [kind, 'all']) {
    const counts = scores.get(key) ?? { found: 0, wrong: 0, missed: 0 }
    counts[outcome]++
    scores.set(key, counts)
  }
}

/** The names that labels spell out. */
function namesOf({ text }: Sample, labels: Uint8Array): Name[] {
  const names: Name[] = []
  for (let from = 0; from < labels.length; from++) {
    const label = labels[from] ?? 0
    const kind = KINDS[(label - 1) >> 1]
    if ((label & 1) === 0 || kind === undefined) continue
    let to = from + 1
    while (labels[to] === label + 1) to++
    names.push({ kind, start: text.starts[from] ?? 0, end: text.ends[to - 1] ?? 0, optional: false })
  }
  return names
}

/** One line a kind: precision, recall and F1 in percent. */
export function describeScores(scores: Scores): string {
  return [...KINDS, 'all'].flatMap((kind) => {
    const counts = scores.get(kind)
    if (counts === undefined) return []
    const { found, wrong, missed } = counts
    const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(5)
    return [`${kind.padEnd(12)}  P ${percent(found, found + wrong)}  R ${percent(found, found + missed)}  F1 ${percent(2 * found, 2 * found + wrong + missed)}`]
  }).join('\n')
}
