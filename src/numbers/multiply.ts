/** A product without the last digits that binary fractions add: 4.35 × 100000 is 435000. */
export function multiply(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15))
}
