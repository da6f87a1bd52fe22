import { type LanguageCode, offsets, type Reading } from '../language/index.ts'
import { describe, once, sentenceAt, spanOf } from '../text/index.ts'
import { type Anchor, anchorsAt } from './anchors.ts'
import { shareBrackets } from './brackets.ts'
import type { Candidate } from './fields.ts'
import { matchTimes } from './match.ts'
import { minutesOf, readReference } from './reference.ts'
import { resolve } from './resolve.ts'
import { rolesOf } from './roles.ts'
import { type Scene, sceneOf } from './scene.ts'
import type { Timestamp, TimestampOptions } from './types.ts'

/** The time expressions of a text before they are resolved. */
export interface MatchedTimes {
  readonly languages: readonly LanguageCode[]
  readonly scene: Scene
  readonly candidates: readonly Candidate[]
}

/** Reads a text's times and resolves each. */
export function extractFrom(reading: Reading, options: TimestampOptions): Timestamp[] {
  return resolveTimes(findTimes(reading), options)
}

/** Finds a text's times, which is most of the work: a page is dated by a few of them before all are resolved. */
export function findTimes(reading: Reading): MatchedTimes {
  const scene = sceneOf(reading)
  return { languages: reading.languages, scene, candidates: shareBrackets(scene, matchTimes(scene)) }
}

/** Resolves times in order, so that one may refer to those before it. */
export function resolveTimes({ languages, scene, candidates }: MatchedTimes, options: TimestampOptions): Timestamp[] {
  if (options.vague !== undefined && typeof options.vague !== 'boolean') throw new TypeError(`options.vague must be a boolean, not ${describe(options.vague)}`)
  const zone = zoneOf(languages)
  const reference = readReference(options.reference, zone)
  const roles = rolesOf(scene, candidates)
  const found: Timestamp[] = []
  let lastDay: Anchor['day']
  let lastYear: Anchor['year']
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]
    if (candidate === undefined || (candidate.meaning.kind === 'vague' && options.vague !== true)) continue
    const { from, to } = candidate
    const anchors = anchorsAt(lastDay, lastYear, from, sentenceAt(scene.text, from).from)
    const { value, day } = resolve(candidate, { reference, zone, tense: candidate.tense, ...anchors }, scene.lexicon)
    const role = roles[index] ?? 'mention'
    if (role === 'mention') {
      if (value.precision === 'day' && day !== undefined) lastDay = { date: day, at: to }
      lastYear = yearOf(value, to) ?? lastYear
    }
    const { text, start, end } = spanOf(scene.text, from, to)
    found.push({ text, start, end, role, ...value })
  }
  return found
}

const zones = once((key): number => {
  const found = key.split(',').map((code) => offsets[code as LanguageCode])
  const count = (offset: string): number => found.filter((other) => other === offset).length
  const [most = offsets.hi] = [...found].sort((a, b) => count(b) - count(a))
  return minutesOf(most)
})

/** The offset of the newsrooms: where the language is in doubt, of most of those that are tried. */
function zoneOf(languages: readonly LanguageCode[]): number {
  return zones(languages.join())
}

function yearOf({ iso, precision, implied }: Pick<Timestamp, 'iso' | 'precision' | 'implied'>, at: number): Anchor['year'] {
  if (iso === null || (precision !== 'year' && (precision !== 'quarter' || implied.length > 0))) return undefined
  return { year: Number(iso.slice(0, 4)), at, precision }
}
