/**
 * Makes a value at first use and keeps it, one for each key: the library's only state between calls.
 * Tables are decoded and lexicons built by it, so that an import alone costs nothing.
 * Keys must come from a small fixed set (language combinations), never from the input.
 */
export function once<Value>(make: (key: string) => Value): (key?: string) => Value {
  const made = new Map<string, Value>()
  return (key = '') => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
