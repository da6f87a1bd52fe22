import type { Group } from './link.ts'
import type { Candidate } from './match.ts'

// How often mentions found so were right, measured on annotated articles that the tagger was not trained on.
const OWN = 1
const NAMES = 0.9
const MARGINS: readonly (readonly [margin: number, confidence: number])[] = [[150, 0.99], [100, 0.95], [50, 0.9], [25, 0.78], [0, 0.57]]

/** How sure an entity is: as its surest mention, from tables, so that it is the same on every machine. */
export function confidenceOf({ members }: Group): number {
  return Math.max(...members.map(mentionConfidence))
}

function mentionConfidence({ source, margin }: Candidate): number {
  if (source === 'own') return OWN
  return source === 'names' ? NAMES : (MARGINS.find(([least]) => margin >= least)?.[1] ?? 0)
}
