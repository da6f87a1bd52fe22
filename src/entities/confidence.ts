import type { Group } from './link.ts'
import type { Candidate } from './match.ts'

// How often mentions found so were right, measured on annotated articles; the tagger's by its margin.
const OWN = 1
const BOTH = 0.95
const NAMES = 0.8
const MARGINS: readonly (readonly [margin: number, confidence: number])[] = [[400, 0.95], [200, 0.9], [100, 0.8], [50, 0.65], [0, 0.5]]

/** How sure an entity is: as its surest mention, from tables, so that it is the same on every machine. */
export function confidenceOf({ members }: Group): number {
  return Math.max(...members.map(mentionConfidence))
}

function mentionConfidence({ source, margin }: Candidate): number {
  if (source === 'own') return OWN
  if (source === 'both') return BOTH
  if (source === 'names') return NAMES
  return MARGINS.find(([least]) => margin >= least)?.[1] ?? 0
}
