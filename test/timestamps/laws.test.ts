import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractTimestamps, parseTimestamp, type TimestampOptions } from '../../src/timestamps/index.ts'
import { runs } from '../runs.ts'

const PIECES = [
  '16', '2023', '१६', '२०८२', '4', ':', '33', '.', '-', '/', ',', ' ', ' ', '\n', '(', ')', '|', '।', 'जून', 'मार्च', 'जेठ', 'गते', 'मे', 'पासून', 'शुक्रवार', 'शुक्रवारी', 'सोमबार', 'शाम', 'रात', 'बजे', 'बजकर', 'मिनट', 'साढ़े', 'दो', 'एक', 'दिन', 'साल',
  'पहले', 'बाद', 'में', 'से', 'तक', 'को', 'की', 'के', 'पिछले', 'अगले', 'इस', 'उसी', 'कल', 'आज', 'वित्त', 'वर्ष', 'तिमाही', 'पहली', 'दशक', 'सदी', 'अंत', 'PM', 'IST', 'Published', 'Updated', 'Jun', 'होगा', 'था', 'होली', 'गणतंत्र दिवस', '+5:30', 'T', 'Z', 'कुछ', 'लाख',
  'सन्', 'और', '\u200d', '\ud800', '\u093c', '९९९९', '0', '31', '1e9', '₹', 'ता.', 'भर', 'महीने', 'हफ्ते', 'घंटे', 'अब', 'हाल ही में',
]
const phrases = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).chain((pieces) => fc.constantFrom('', ' ').map((glue) => pieces.join(glue)))
const texts = fc.oneof(phrases, fc.string({ unit: 'binary', maxLength: 60 }))
const options: fc.Arbitrary<TimestampOptions> = fc.record(
  { reference: fc.constantFrom('2024-02-29T23:59:59+05:30', '0099-03-01', '9999-12-31T23:00Z', '2023-06-16T16:33+05:30'), vague: fc.boolean(), languages: fc.constantFrom(['hi'], ['mr'], ['ne'], ['hi', 'mr', 'ne']) },
  { requiredKeys: [] },
)

const ISO = /^(?:\d{2}XX|\d{3}X|\d{4}(?:-(?:Q[1-4]|W[0-5]\d|[01]\d(?:-[0-3]\d(?:T[0-2]\d:[0-5]\d(?::[0-5]\d)?[+-]\d\d:\d\d)?)?))?)$/u

describe('laws', () => {
  test('spans are cut from the input, sorted, apart; values are ISO or null', () => {
    fc.assert(
      fc.property(texts, options, (text, given) => {
        let end = 0
        for (const stamp of extractTimestamps(text, given)) {
          expect(text.slice(stamp.start, stamp.end)).toBe(stamp.text)
          expect(stamp.start).toBeGreaterThanOrEqual(end)
          expect(stamp.end).toBeGreaterThan(stamp.start)
          end = stamp.end
          if (stamp.iso !== null) expect(stamp.iso).toMatch(ISO)
          if (stamp.until !== undefined) expect(stamp.until).toMatch(ISO)
          expect(stamp.precision === undefined).toBe(stamp.iso === null)
        }
      }),
      runs(3000),
    )
  })

  test('without a reference only what is written has a value, or what refers to it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [first] = extractTimestamps(text, { languages: ['hi'] }).filter(({ iso }) => iso !== null)
        return first === undefined || first.implied.length === 0
      }),
      runs(1000),
    )
  })

  test('a range ends where it begins, or later', () => {
    fc.assert(fc.property(phrases, (text) => extractTimestamps(text, { languages: ['hi'], reference: '2023-06-16T16:33+05:30' }).every(({ iso, until }) => iso === null || until === undefined || until >= iso)), runs(2000))
  })

  test('spelling, script of digits and composition do not change values', () => {
    const forms: ((text: string) => string)[] = [
      (text) => text.normalize('NFD'), (text) => text.normalize('NFC'), (text) => text.replace(/\u093c/gu, ''), (text) => text.replace(/\d/gu, (digit) => String.fromCharCode(0x966 + Number(digit))),
    ]
    for (const text of ['16 फ़रवरी 2023 की शाम साढ़े 4 बजे', 'पिछले हफ़्ते', '10 से 15 जून 2023', 'Published : Jun 16, 2023, 4:33 PM IST', '21वीं सदी', 'वित्त वर्ष 2022-23']) {
      const values = (input: string): (string | null)[] => extractTimestamps(input, { languages: ['hi'], reference: '2023-06-16' }).map(({ iso }) => iso)
      for (const form of forms) expect(values(form(text))).toEqual(values(text))
    }
  })

  test('parseTimestamp returns for any string', () => {
    fc.assert(fc.property(texts, options, (text, given) => parseTimestamp(text, given) === null || typeof parseTimestamp(text, given) === 'object'), runs(1000))
  })

  test.each([[undefined], [null], [5], [{}], [[]]])('input %j is refused', (input) => {
    expect(() => extractTimestamps(input as never)).toThrow(TypeError)
    expect(() => parseTimestamp(input as never)).toThrow(TypeError)
  })
})
