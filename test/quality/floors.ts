/** Measure → score from 0 to 1. */
export type Scores = Readonly<Record<string, number>>

// Below this a difference is rounding.
const EPSILON = 0.0005

/** Flattens a scorer's JSON, whose leaves are scores, to `set: path`; counts and empty measures are left out. */
export function flattenScores(name: string, scored: unknown): Scores {
  if (typeof scored === 'number') return scored <= 1 && Number.isFinite(scored) ? { [name]: scored } : {}
  if (typeof scored !== 'object' || scored === null) return {}
  return Object.assign({}, ...Object.entries(scored).map(([key, value]) => flattenScores(key === 'f1' || key === 'accuracy' ? name : `${name}: ${key}`, value))) as Scores
}

/** A sentence for each floor that the scores do not reach, or do not have. */
export function compareWithFloors(floors: Scores, scores: Scores): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const score = scores[name]
    if (score === undefined) return [`${name}: no score, the floor is ${floor}`]
    return score >= floor - EPSILON ? [] : [`${name}: ${score.toFixed(4)} is below the floor ${floor}`]
  })
}

/** The floors with each raised to its score; none is lowered, and only measures that have a floor are touched. */
export function raiseFloors(floors: Scores, scores: Scores): Scores {
  return Object.fromEntries(Object.entries(floors).map(([name, floor]) => [name, Math.max(floor, Math.floor((scores[name] ?? 0) * 1000) / 1000)]))
}
