import type { Meaning, Step } from './fields.ts'
import { skipApproximators } from './clock.ts'
import { readAmount } from './periods.ts'
import { find, isNear, type Scene, skipMark, skipParticle, wordAt } from './scene.ts'

/** Years, months, days, hours, minutes, seconds: nobody writes more. */
const MOST_STEPS = 6

interface Length {
  readonly to: number
  readonly steps: readonly Step[]
  readonly least?: number
}

/**
 * Reads a length of time with its direction: दो दिन पहले · 1 महीने और 21 दिन पहले · कल से चार दिन बाद · ३ वर्षांपूर्वी ·
 * 2 hours ago; and a term (तीन दिन में), which is a time only where the clause looks ahead.
 */
export function readOffset(scene: Scene, at: number): { to: number; meaning: Meaning } | undefined {
  const vague = readVagueOffset(scene, at)
  if (vague !== undefined) return vague
  const base = readBase(scene, at)
  const length = readLength(scene, base === undefined ? at : skipApproximators(scene, base.to))
  if (length === undefined) return undefined
  const direction = readDirection(scene, length.to)
  if (direction === undefined) return undefined
  const { sign, due, to } = direction
  // २०८० सालमा is in that year, not in so many years.
  if (due && (length.steps[0]?.[0] ?? 0) >= 1000) return undefined
  // अब से says nothing more in अब से दस साल पहले, and is left outside.
  if (base?.idle === true && !due) return undefined
  // चुनाव से दो दिन पहले, घोषणा के तीन दिन बाद: counted from something else than the reference.
  if (base === undefined && !due && wordAt(scene, at - 1).particle === 'from' && wordAt(scene, at - 2).vague !== true && isNear(scene.text, at)) return { to, meaning: { kind: 'unresolved' } }
  const { steps, least } = length
  return { to, meaning: { kind: 'offset', steps, sign, due, ...(least !== undefined && { least }), ...(base !== undefined && { base: base.days }) } }
}

function readVagueOffset(scene: Scene, at: number): { to: number; meaning: Meaning } | undefined {
  const amount = find(scene, at)
  if (amount?.word.vagueAmount !== true) return undefined
  const unit = find(scene, amount.to)
  if (unit?.word.unit === undefined || !isNear(scene.text, amount.to)) return undefined
  const direction = readDirection(scene, unit.to)
  return direction === undefined || direction.due ? undefined : { to: direction.to, meaning: { kind: 'unresolved' } }
}

/** कल से, आज से, अब से. */
function readBase(scene: Scene, at: number): { to: number; days: readonly [number, number]; idle: boolean } | undefined {
  const found = find(scene, at)
  if (found === undefined) return undefined
  const days = found.word.days ?? (found.word.vague === true ? ([0, 0] as const) : undefined)
  if (days === undefined) return undefined
  const to = found.word.ending === 'from' ? found.to : skipParticle(scene, found.to, 'from')
  return to === found.to && found.word.ending !== 'from' ? undefined : { to, days, idle: found.word.days === undefined }
}

function readLength(scene: Scene, at: number): Length | undefined {
  const steps: Step[] = []
  let to = at
  let least: number | undefined
  for (let next: number | undefined = at; next !== undefined && steps.length < MOST_STEPS; next = skipJoint(scene, to)) {
    const whole = steps.length === 0 ? readWhole(scene, next) : undefined
    if (whole !== undefined) return whole
    const amount = readAmount(scene, next)
    const unit = amount === undefined || !isNear(scene.text, amount.to) ? undefined : find(scene, amount.to)
    if (amount === undefined || unit?.word.unit === undefined) break
    steps.push([amount.value, unit.word.unit])
    least = amount.least
    to = skipMark(scene, unit.to, '॰')
    if (unit.word.ending !== undefined) break
  }
  if (steps.length === 0) return undefined
  return { to, steps, ...(steps.length === 1 && least !== undefined && { least }) }
}

/** हफ्ते भर (पहले). */
function readWhole(scene: Scene, at: number): Length | undefined {
  const unit = find(scene, at)
  if (unit?.word.unit === undefined || !isNear(scene.text, unit.to)) return undefined
  return wordAt(scene, unit.to).whole === true ? { to: unit.to + 1, steps: [[1, unit.word.unit]] } : undefined
}

function skipJoint(scene: Scene, at: number): number | undefined {
  const comma = skipMark(scene, at, ',')
  const next = skipParticle(scene, comma, 'and')
  return isNear(scene.text, next) ? next : undefined
}

/** What is said behind the unit, or by its ending. */
function readDirection(scene: Scene, at: number): { to: number; sign: -1 | 1; due: boolean } | undefined {
  const { ending } = wordAt(scene, at - 1)
  if (ending === 'before') return { to: at, sign: -1, due: false }
  if (ending === 'after') return { to: at, sign: 1, due: false }
  const stop = skipMark(scene, at, '.')
  const of = skipParticle(scene, stop, 'of')
  if (!isNear(scene.text, of)) return ending === 'in' ? { to: at, sign: 1, due: true } : undefined
  const found = find(scene, of)
  if (found?.word.particle === 'before') return { to: found.to, sign: -1, due: false }
  if (found?.word.particle === 'after') return { to: found.to, sign: 1, due: false }
  if (ending === 'in') return { to: at, sign: 1, due: true }
  return found?.word.particle === 'in' && of === stop ? { to: stop === at ? at : stop, sign: 1, due: true } : undefined
}
