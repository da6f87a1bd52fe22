import { Character, classify, digitValue, TABLE_SIZE } from './characters.ts'
import { once } from './once.ts'

const NUKTA = 0x93c
export const VIRAMA = 0x94d
const ANUSVARA = 'ं'

// Letters with a nukta that Unicode also has as one code point, beside the bare letter.
const WITH_NUKTA: Readonly<Record<string, string>> = {
  '\u0929': 'न', '\u0931': 'र', '\u0934': 'ळ', '\u0958': 'क', '\u0959': 'ख', '\u095A': 'ग', '\u095B': 'ज',
  '\u095C': 'ड', '\u095D': 'ढ', '\u095E': 'फ', '\u095F': 'य',
}

// A nasal with virama before a stop of its own class is the same sound, and in print the same word, as anusvara.
const HOMORGANIC: Readonly<Record<string, string>> = { 'ङ': 'कखगघ', 'ञ': 'चछजझ', 'ण': 'टठडढ', 'न': 'तथदध', 'म': 'पफबभ' }

/** Whether a UTF-16 unit makes a word's key differ from its spelling; a virama does only behind a nasal, see {@link isNasalVirama}. */
function changesKey(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  if (code < 0x900 || code > 0x97f) return true
  if (code >= 0x958) return code <= 0x95f || (code >= 0x966 && code <= 0x96f) || code === 0x972
  return code === NUKTA || code === 0x901 || code === 0x929 || code === 0x931 || code === 0x934
}

/**
 * {@link changesKey} of every unit in the class table, 1 for yes: the tokenizer asks it of every unit, so that
 * the nine words in ten that are their own key are never rebuilt.
 */
export const changeTable: () => Uint8Array = once(() => Uint8Array.from({ length: TABLE_SIZE }, (_, code) => Number(changesKey(code))))

/** Whether the unit at an offset is a virama behind a nasal. */
export function isNasalVirama(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== VIRAMA) return false
  const before = text.charCodeAt(at - 1)
  return before === 0x928 || before === 0x92e || before === 0x923 || before === 0x91e || before === 0x919
}

/**
 * Folds a text to the key under which its spellings meet: nukta and joiners dropped, chandrabindu and a nasal before
 * its own stop written as anusvara, digits of every script as ASCII, Latin letters in lower case without accents,
 * dashes and quotes as their ASCII forms. For comparing only: a folded text has other offsets.
 *
 * @param text any string
 * @returns the key; the same for NFC and NFD of one text
 *
 * @example
 * fold('फ़रवरी') //=> 'फरवरी'
 * fold('चन्द्र १६') //=> 'चंद्र 16'
 */
export function fold(text: string): string {
  const changes = changeTable()
  let bare = ''
  let copied = 0
  // Runs that stay as they are, nearly all of a text, are copied whole: three times as fast as letter by letter.
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    if (unit < TABLE_SIZE && changes[unit] === 0) {
      at++
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    bare += text.slice(copied, at) + foldCharacter(character)
    at += character.length
    copied = at
  }
  return foldNasals(copied === 0 ? text : bare + text.slice(copied))
}

/** Whether a text is words of Devanagari letters that are surely their own key (no nasal has a virama), with single blanks between them. */
export function isPlain(text: string): boolean {
  const changes = changeTable()
  let blank = true
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20) {
      if (blank) return false
      blank = true
      continue
    }
    blank = false
    if (classify(unit) !== Character.devanagari || changes[unit] !== 0 || isNasalVirama(text, at)) return false
  }
  return !blank
}

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x900 && code <= 0x97f) return foldDevanagari(character, code)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : character
  if (code >= 0xd800 && code <= 0xdfff) return character
  return foldOther(character, code)
}

function foldDevanagari(character: string, code: number): string {
  if (code === NUKTA) return ''
  if (code === 0x901) return ANUSVARA
  if (code >= 0x966 && code <= 0x96f) return String(code - 0x966)
  if (code === 0x972) return 'अॅ'
  return WITH_NUKTA[character] ?? character
}

function foldOther(character: string, code: number): string {
  if (code >= 0x2010 && code <= 0x2015) return '-'
  if (code === 0x2018 || code === 0x2019) return "'"
  if (code === 0x201c || code === 0x201d) return '"'
  switch (classify(code)) {
    case Character.joiner:
    case Character.mark:
      return ''
    case Character.digits:
      return String(digitValue(code))
    case Character.latin:
      return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    default:
      return character
  }
}

function foldNasals(text: string): string {
  let at = text.indexOf('्')
  if (at < 0) return text
  let folded = ''
  let copied = 0
  for (; at >= 0; at = text.indexOf('्', at + 1)) {
    const stops = HOMORGANIC[text[at - 1] ?? '']
    const next = text[at + 1]
    if (stops === undefined || next === undefined || at - 1 < copied || !stops.includes(next)) continue
    folded += text.slice(copied, at - 1) + ANUSVARA
    copied = at + 1
  }
  return folded + text.slice(copied)
}
