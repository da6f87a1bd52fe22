import type { Candidate, Fields } from './fields.ts'
import type { Scene } from './scene.ts'

/**
 * Lets a weekday and the date in brackets behind it, शनिवारी (ता. १०) or शुक्रवार (16 जून), tell the same day: each knows
 * what the other leaves out. They stay two times, as they are two phrases.
 */
export function shareBrackets(scene: Scene, candidates: Candidate[]): Candidate[] {
  for (let index = 1; index < candidates.length; index++) {
    const [before, inside] = [candidates[index - 1], candidates[index]]
    if (before === undefined || inside === undefined || !isBracketed(scene, before.to, inside)) continue
    const weekday = before.meaning.kind === 'moment' && before.meaning.until === undefined ? before.meaning.fields : undefined
    const date = inside.meaning.kind === 'moment' && inside.meaning.until === undefined ? inside.meaning.fields : undefined
    if (weekday?.weekday === undefined || date?.day === undefined || !isOnly(weekday, 'weekday weekdayShift side part')) continue
    const fields = date.month === undefined ? { ...date, weekday: weekday.weekday } : date
    candidates[index - 1] = { ...before, meaning: { kind: 'moment', fields, otherwise: weekday } }
    candidates[index] = { ...inside, meaning: { kind: 'moment', fields, otherwise: date } }
  }
  return candidates
}

function isBracketed({ text }: Scene, at: number, { from, to }: Candidate): boolean {
  return from === at + 1 && text.keys[at] === '(' && text.keys[to] === ')'
}

function isOnly(fields: Fields, known: string): boolean {
  return Object.keys(fields).every((field) => known.split(' ').includes(field))
}
