import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { extractTimestamps, type TimestampOptions } from '../../src/timestamps/index.ts'

function today(reference: TimestampOptions['reference'], languages: TimestampOptions['languages'] = ['hi']): string | null | undefined {
  return extractTimestamps('आज', { languages, ...(reference !== undefined && { reference }) })[0]?.iso
}

describe('the reference', () => {
  test('may be a string, a Date or a DateTime, and is read on the newsroom’s clock', () => {
    expect(today('2024-02-08T23:45:00+05:30')).toBe('2024-02-08')
    expect(today('2024-02-08T18:45:00Z')).toBe('2024-02-09')
    expect(today('2024-02-08')).toBe('2024-02-08')
    expect(today('2024-02-08T10:00')).toBe('2024-02-08')
    expect(today(new Date('2024-02-08T18:29:59Z'))).toBe('2024-02-08')
    expect(today(new Date('2024-02-08T18:30:00Z'))).toBe('2024-02-09')
    expect(today(DateTime.fromISO('2024-02-08T18:30:00Z'))).toBe('2024-02-09')
    expect(today('2024-02-08T18:20:00Z', ['ne'])).toBe('2024-02-09')
  })

  test('must be a time', () => {
    expect(() => today('कल')).toThrow(RangeError)
    expect(() => today('')).toThrow(RangeError)
    expect(() => today(new Date(NaN))).toThrow(RangeError)
    expect(() => today(DateTime.invalid('made up'))).toThrow(RangeError)
    expect(() => today(20240208 as never)).toThrow(/options\.reference must be an ISO 8601 string, a Date or a luxon DateTime, not 20240208/u)
    expect(() => today(null as never)).toThrow(TypeError)
    expect(() => today({} as never)).toThrow(TypeError)
  })

  test('a leap day a year ago is no date', () => {
    expect(extractTimestamps('पिछले साल 29 फरवरी को', { reference: '2024-03-05' })[0]?.iso).toBeNull()
    expect(extractTimestamps('29 फरवरी को', { reference: '2024-03-05' })[0]?.iso).toBe('2024-02-29')
  })
})

describe('fields not written', () => {
  test.each<[string, string[]]>([
    ['16 जून 2023', []],
    ['16 जून को', ['year']],
    ['16 जून को शाम 4 बजे', ['year']],
    ['शुक्रवार को', ['year', 'month', 'day']],
    ['शाम 4 बजे', ['year', 'month', 'day']],
    ['पिछले साल', ['year']],
    ['पिछले महीने', ['year', 'month']],
    ['24 तारीख को', ['year', 'month']],
    ['दो घंटे पहले', ['year', 'month', 'day', 'hour', 'minute']],
  ])('%s', (text, implied) => {
    expect(extractTimestamps(text, { languages: ['hi'], reference: '2023-06-20T10:00+05:30' })[0]?.implied).toEqual(implied)
  })
})

describe('precision', () => {
  test.each<[string, string]>([
    ['16 जून 2023 को 4:33:10 PM', 'second'], ['16 जून 2023 को शाम 4:33 बजे', 'minute'], ['16 जून 2023 को शाम 4 बजे', 'hour'], ['16 जून 2023', 'day'], ['इस सप्ताह', 'week'],
    ['जून 2023 में', 'month'], ['2023 की पहली तिमाही', 'quarter'], ['2023 में', 'year'], ['1990 के दशक', 'decade'], ['21वीं सदी', 'century'],
  ])('%s: %s', (text, precision) => {
    expect(extractTimestamps(text, { languages: ['hi'], reference: '2023-06-20T10:00+05:30' })[0]?.precision).toBe(precision)
  })

  test('is absent where there is no value', () => {
    expect(extractTimestamps('आज', { languages: ['hi'] })[0]).toEqual({ text: 'आज', start: 0, end: 2, role: 'mention', iso: null, implied: [] })
  })
})
