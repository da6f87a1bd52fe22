import { type LanguageCode, packs, type Reading } from '../language/index.ts'
import { describe, sentenceAt, spanOf } from '../text/index.ts'
import { type Anchor, anchorsAt } from './anchors.ts'
import type { Candidate } from './fields.ts'
import { matchTimes } from './match.ts'
import { minutesOf, readReference } from './reference.ts'
import { resolve } from './resolve.ts'
import { rolesOf } from './roles.ts'
import { type Scene, sceneOf } from './scene.ts'
import type { Timestamp, TimestampOptions } from './types.ts'

/** The time expressions of a text before they are resolved. */
export interface MatchedTimes {
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
  return { scene, candidates: matchTimes(scene) }
}

/** Resolves times in order, so that one may refer to those before it. */
export function resolveTimes({ scene, candidates }: MatchedTimes, options: TimestampOptions): Timestamp[] {
  if (options.vague !== undefined && typeof options.vague !== 'boolean') throw new TypeError(`options.vague must be a boolean, not ${describe(options.vague)}`)
  const zone = zoneOf(scene.languages)
  const reference = readReference(options.reference, zone)
  const roles = rolesOf(scene, candidates)
  const found: Timestamp[] = []
  let last: Anchor = {}
  for (const [index, candidate] of candidates.entries()) {
    const { from, to, meaning } = candidate
    if (meaning.kind === 'vague' && options.vague !== true) continue
    const sentence = sentenceAt(scene.text, from).from
    const { value, day } = resolve(candidate, { reference, zone, ...anchorsAt(last, from, sentence) }, scene.lexicon)
    const role = roles[index] ?? 'mention'
    if (role === 'mention') last = { ...last, ...(value.precision === 'day' && day !== undefined && { day: { date: day, at: to } }), ...yearOf(value, to) }
    found.push({ ...spanOf(scene.text, from, to), role, ...value })
  }
  return found
}

/** The offset of the newsrooms: where the language is in doubt, of most of those that are tried. */
function zoneOf(languages: readonly LanguageCode[]): number {
  const offsets = languages.map((code) => packs[code].offset)
  const count = (offset: string): number => offsets.filter((other) => other === offset).length
  const [most = packs.hi.offset] = [...offsets].sort((a, b) => count(b) - count(a))
  return minutesOf(most)
}

function yearOf({ iso, precision, implied }: Pick<Timestamp, 'iso' | 'precision' | 'implied'>, at: number): Anchor {
  if (iso === null || (precision !== 'year' && (precision !== 'quarter' || implied.length > 0))) return {}
  return { year: { year: Number(iso.slice(0, 4)), at, precision } }
}
