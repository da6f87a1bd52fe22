import { type NumberReading, roundOff } from '../numbers/index.ts'
import type { Noun } from './noun.ts'
import type { Bound } from './types.ts'
import type { Unit } from './vocabulary.ts'

/** A number with what it counts, as tokens: what matching finds and resolving turns into a record. */
export interface Quantity {
  /** The span. */
  readonly from: number
  readonly to: number
  readonly low: NumberReading
  /** The upper end of a range. */
  readonly high?: NumberReading
  /** Small parts of the same amount: 3 डॉलर 50 सेंट. */
  readonly minor?: { readonly value: number; readonly unit: Unit }
  readonly unit?: Unit
  /** The unit's tokens. */
  readonly unitFrom?: number
  readonly unitTo?: number
  readonly noun?: Noun
  readonly bound: Bound
  /** Open-ended, as in हजारों. */
  readonly vague?: true
  /** Behind number, bound and unit: where the clause goes on. */
  readonly next: number
}

/** A record under way: fields are set one by one, as spreads of what is absent cost more than all the reading. */
export type Draft<Finished> = { -readonly [Field in keyof Finished]: Finished[Field] }

/** A number of the quantity in the unit of its code: paise as rupees, small parts added. */
export function valueOf(value: number, { unit, minor }: Quantity): number {
  const whole = unit === undefined || unit.factor === 1 ? value : value * unit.factor
  const parts = minor === undefined ? 0 : minor.value * minor.unit.factor
  return roundOff(value < 0 ? whole - parts : whole + parts)
}
