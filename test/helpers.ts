/** Rows of `[value, ...spellings]`, the shape of this suite's tables, as `[spelling, value]` cases for `test.each`. */
export function spellings<Value>(rows: readonly (readonly [Value, ...string[]])[]): [string, Value][] {
  return rows.flatMap(([value, ...written]) => written.map((spelling): [string, Value] => [spelling, value]))
}
