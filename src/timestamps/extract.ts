import { packs, type Reading } from '../language/index.ts'
import { spanOf } from '../text/index.ts'
import type { CivilDate } from './calendar.ts'
import { matchTimes } from './match.ts'
import { minutesOf, readReference } from './reference.ts'
import { resolve } from './resolve.ts'
import { rolesOf } from './roles.ts'
import { sceneOf } from './scene.ts'
import type { Timestamp, TimestampOptions } from './types.ts'

/** How far behind an expression, in tokens, उसी दिन or a bare clock time may still refer to it. */
const ANCHOR_REACH = 60

export function extractFrom(reading: Reading, options: TimestampOptions): Timestamp[] {
  const scene = sceneOf(reading)
  const zone = minutesOf(packs[reading.languages[0] ?? 'hi'].offset)
  const reference = readReference(options.reference, zone)
  const found: Timestamp[] = []
  let anchor: { readonly day: CivilDate; readonly at: number } | undefined
  const candidates = matchTimes(scene)
  const roles = rolesOf(scene, candidates)
  for (const [index, candidate] of candidates.entries()) {
    const { from, to, meaning } = candidate
    if (meaning.kind === 'vague' && options.vague !== true) continue
    const near = anchor !== undefined && from - anchor.at <= ANCHOR_REACH ? anchor.day : undefined
    const { value, day } = resolve(candidate, { reference, zone, anchor: near }, scene.lexicon)
    const role = roles[index] ?? 'mention'
    if (day !== undefined && role === 'mention' && value.precision !== 'year' && value.precision !== 'month') anchor = { day, at: to }
    found.push({ ...spanOf(scene.text, from, to), role, ...value })
  }
  return found
}
