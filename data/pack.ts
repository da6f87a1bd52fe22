import { BREAK, ESCAPE, packedLetters, SHIFT } from '../src/entities/gazetteer/unpack.ts'

// Characters that stand for themselves on both sides of a shift.
const SHARED = /^[ \t|.\-!=,*]$/u
// What would end the string literal, or has a meaning of its own in a packed table.
const RESERVED = `~$;'\\`

/** Packs a table's lines as `unpack` reads them. */
export function pack(lines: readonly string[]): string {
  let packed = ''
  let isShifted = false
  for (const character of lines.join('\n')) {
    const letter = packedLetters.get(character)
    const isNeutral = character === '\n' || SHARED.test(character)
    if (!isNeutral && isShifted !== (letter !== undefined)) {
      packed += SHIFT
      isShifted = !isShifted
    }
    packed += character === '\n' ? BREAK : (letter ?? (isPlain(character) ? character : escape(character)))
  }
  return packed
}

function isPlain(character: string): boolean {
  return (character === '\t' || (character >= ' ' && character <= '~')) && !RESERVED.includes(character)
}

function escape(character: string): string {
  return Array.from({ length: character.length }, (_, at) => ESCAPE + character.charCodeAt(at).toString(16).padStart(4, '0')).join('')
}
