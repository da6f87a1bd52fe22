/** A product without the last digits that binary fractions add: 4.35 × 100000 is 435000. */
export function multiply(value: number, factor: number): number {
  return roundOff(value * factor)
}

/** A number to 15 digits, which is what a double holds of any decimal. */
export function roundOff(value: number): number {
  // Most are whole, and the way over a string costs as much as reading the number did.
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15))
}
