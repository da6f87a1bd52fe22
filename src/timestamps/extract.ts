import { type LanguageCode, packs, type Reading } from '../language/index.ts'
import { describe, sentenceAt, spanOf } from '../text/index.ts'
import { type Anchor, anchorsAt } from './anchors.ts'
import { matchTimes } from './match.ts'
import { minutesOf, readReference } from './reference.ts'
import { resolve } from './resolve.ts'
import { rolesOf } from './roles.ts'
import { sceneOf } from './scene.ts'
import type { Timestamp, TimestampOptions } from './types.ts'

/** Reads a text's times and resolves each, in order, so that one may refer to those before it. */
export function extractFrom(reading: Reading, options: TimestampOptions): Timestamp[] {
  if (options.vague !== undefined && typeof options.vague !== 'boolean') throw new TypeError(`options.vague must be a boolean, not ${describe(options.vague)}`)
  const scene = sceneOf(reading)
  const zone = zoneOf(reading.languages)
  const reference = readReference(options.reference, zone)
  const candidates = matchTimes(scene)
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
