import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseNumber } from '../../src/numbers/index.ts'
import { spellings } from '../helpers.ts'
import { runs } from '../runs.ts'

describe('figures', () => {
  test.each(
    spellings<number>([
      [0, '0', '०', 'शून्य', 'जीरो'],
      [1540, '1540', '1,540', '१५४०', '१,५४०', '1५4०', '1, 540'],
      [125000, '1,25,000', '125,000', '१,२५,०००'],
      [3.25, '3.25', '३.२५', 'तीन दशमलव पच्चीस', 'तीन दशमलव दो पांच', '३ दशमलव २५'],
      [-7, '-7', '−७', 'माइनस सात', 'ऋण सात', 'minus 7'],
      [70000, '70k', '70 हजार', '70 हज़ार', 'सत्तर हजार'],
    ]),
  )('%s is %d', (written, value) => {
    expect(parseNumber(written)).toBe(value)
  })
})

describe('words of three languages', () => {
  test.each(
    spellings<number>([
      [42, 'बयालीस', 'बियालीस', 'ब्यालीस', 'बेचाळीस', 'बयालिस'],
      [56, 'छप्पन', 'छप्पन्न', 'छपन्न'],
      [79, 'उन्यासी', 'उनासी', 'एकोणऐंशी'],
      [95, 'पंचानबे', 'पंचानवे', 'पिचानवे', 'पंच्याण्णव', 'पञ्चानब्बे'],
      [6, 'छह', 'छः', 'छ:', 'सहा'],
      [1.5, 'डेढ़', 'डेढ', 'दीड'],
      [2.5, 'ढाई', 'अढ़ाई', 'अडीच', 'अढाइ'],
      [0.75, 'पौन', 'पाऊण'],
    ]),
  )('%s is %d', (written, value) => {
    expect(parseNumber(written)).toBe(value)
  })
})

describe('scales, fractions and chains', () => {
  test.each(
    spellings<number>([
      [100, 'सौ', 'एक सौ', 'शंभर', 'एक सय', 'एकशे', '1 सैकड़ा'],
      [350, 'साढ़े तीन सौ', 'साडे तीनशे', 'साडेतीनशे', 'साढे तीन सय'],
      [125, 'सवा सौ', 'सव्वाशे', 'एक सौ पच्चीस'],
      [275, 'पौने तीन सौ', 'पावणे तीनशे'],
      [36, '3 दर्जन', 'तीन डझन'],
      [32661252, '3 करोड़ 26 लाख 61 हजार 252'],
      [71060000000, 'सात हजार 106 करोड़'],
      [102e12, '102 लाख करोड़', '102 लाख करोड'],
      [4350000, '43.5 लाख', '43.5 lakh', 'साढ़े तैंतालीस लाख', '4.35 मिलियन'],
      [2e9, 'दो अरब', '2 बिलियन', '2 billion', 'दोन अब्ज', '२ अर्ब', '2 bn'],
      [3e7, '3 करोड़', '३ कोटी', '3 crore', '3 Cr', '३ क॰'],
      [6, 'आधा दर्जन'],
      [12.15e7, 'बारा पूर्णांक एक पाच कोटी'],
      [0.25, 'एक चौथाई', 'एक-चौथाई'],
      [1.45, 'एक आणि पंचेचाळीस शतांश'],
    ]),
  )('%s is %d', (written, value) => {
    expect(parseNumber(written)).toBeCloseTo(value, 6)
  })

  test('suffixed forms are the numbers they end', () => {
    expect(parseNumber('२५ लाखांची', { languages: ['mr'] })).toBe(2500000)
    expect(parseNumber('५० हजारभन्दा', { languages: ['ne'] })).toBe(50000)
  })
})

describe('what is no number', () => {
  test.each([
    '', ' ', 'किताब', 'तीन किताबें', '5 गेंदें', 'पांचवां', '5वीं', 'दूसरा', '16.06.2023', '1.2.3', '4:30', '5-7', 'दो तीन', 'लाख हजार लाख', 'साढ़े', 'दशमलव पांच', '1,,2', '12,34', 'G20', '-', 'और दो', 'पद्म श्री',
    '5 पद्म पुरस्कार', 'अरब सागर',
  ])('%j', (written) => {
    expect(parseNumber(written)).toBeNull()
  })

  test('what cannot be read throws', () => {
    expect(() => parseNumber(5 as unknown as string)).toThrow(TypeError)
    expect(() => parseNumber('5', { languages: ['xx'] as never })).toThrow(/languages/u)
  })
})

describe('laws', () => {
  test('any string returns a number or null', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const value = parseNumber(text)
        return value === null || Number.isFinite(value)
      }),
      runs(1000),
    )
  })

  test('a figure reads the same in both scripts and with Indian groups', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (value) => {
        const digits = String(value)
        const devanagari = digits.replace(/[0-9]/gu, (digit) => String.fromCharCode(0x966 + Number(digit)))
        const grouped = digits.replace(/(?<=[0-9])(?=(?:[0-9]{2})*[0-9]{3}$)/gu, ',')
        return [digits, devanagari, grouped].every((written) => parseNumber(written) === value)
      }),
      runs(1000),
    )
  })
})
