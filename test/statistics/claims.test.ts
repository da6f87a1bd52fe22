import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractStatistics, type Statistic, type StatisticOptions } from '../../src/statistics/index.ts'
import { runs } from '../runs.ts'

function first(text: string, options: StatisticOptions = {}): Statistic | undefined {
  return extractStatistics(text, { languages: ['hi'], ...options })[0]
}

describe('bounds', () => {
  test.each([
    ['exact', '300 लोग आए'], ['exact', 'पारा 44 डिग्री तक पहुंच गया'], ['about', 'करीब 300 लोग आए'], ['about', 'लगभग 5 लाख रुपये'], ['about', '300 के आसपास लोग आए'], ['about', 'करीब 24 घंटे तक काम चला'],
    ['over', '300 से अधिक लोग आए'], ['over', '50 लाख रुपये से ज्यादा का नुकसान'], ['under', '18 साल से कम उम्र'], ['atLeast', 'कम से कम 12 लोग'], ['atMost', 'अधिकतम 5 लाख रुपये'], ['atMost', '6 महीने तक की छूट'], ['exact', '5 से 7 मिनट तक'],
  ])('%s: %s', (bound, text) => {
    expect(first(text)?.bound).toBe(bound)
  })

  test.each([
    ['mr', 'over', '५० हजारांहून अधिक लोक'], ['mr', 'about', 'सुमारे ३०० रुग्ण'], ['ne', 'over', '५० हजारभन्दा बढी मानिस'], ['ne', 'about', 'करिब ३०० जना'],
  ] as const)('%s %s: %s', (language, bound, text) => {
    expect(first(text, { languages: [language] })?.bound).toBe(bound)
  })
})

describe('ranges, parts and changes', () => {
  test.each([
    ['10-12 लाख लोग', 1000000, 1200000], ['5 से 7 हजार लोग', 5000, 7000], ['दो-तीन सौ रुपये', 200, 300], ['30 मिनट से 45 मिनट तक', 30, 45],
  ])('%s', (text, value, to) => {
    expect(extractStatistics(text, { languages: ['hi'] })).toMatchObject([{ value, to }])
  })

  test('a number repeated means each', () => {
    expect(first('घायलों को 2-2 लाख रुपये')).toMatchObject({ value: 200000 })
    expect(first('घायलों को पांच-पांच लाख रुपये')?.to).toBeUndefined()
  })

  test('parts know their whole', () => {
    expect(extractStatistics('90 में से 71 सीटें जीतीं', { languages: ['hi'] })[1]).toMatchObject({ value: 71, outOf: 90 })
    expect(extractStatistics('90 और 71 सीटें', { languages: ['hi'] })[1]?.outOf).toBeUndefined()
  })

  test('changes know where they began', () => {
    expect(extractStatistics('मरीजों की संख्या 120 से बढ़कर 310 हो गई', { languages: ['hi'] })[1]).toMatchObject({ value: 310, from: 120, change: 'increase', unit: 'मरीजों' })
    expect(first('बिक्री में 12 फीसदी की गिरावट आई')?.change).toBe('decrease')
    expect(first('बिक्री 12 फीसदी रही')?.change).toBeUndefined()
  })
})

describe('subjects and speakers', () => {
  test.each([
    ['मौत', 'हादसे में 5 लोगों की मौत हो गई'], ['मरीजों की संख्या', 'मरीजों की संख्या बढ़कर 310 हो गई'], ['नए मामले', 'जिले में 28 नए मामले आए'], ['बारिश', 'यहां 35 सेंटीमीटर बारिश दर्ज की गई'],
    ['फेसबुक और व्हाट्स ऐप का उपयोग', '70 लाख लोग फेसबुक और व्हाट्स ऐप का उपयोग कर रहे हैं'],
  ])('%s: %s', (subject, text) => {
    expect(first(text)?.subject?.text).toBe(subject)
  })

  test.each([
    ['रमेश वर्मा', 'जिलाधिकारी रमेश वर्मा ने बताया कि 40 घर डूब गए।'], ['मौसम विभाग', 'मौसम विभाग के मुताबिक 12 सेंटीमीटर बारिश हुई।'], ['स्वास्थ्य विभाग', 'स्वास्थ्य विभाग के आंकड़ों के अनुसार 31 मरीज मिले।'],
    ['सरिता देवी', '40 घर डूबे हैं, सरपंच सरिता देवी ने बताया।'], ['रमेश वर्मा', 'एसपी रमेश वर्मा ने बताया कि जांच जारी है। उन्होंने कहा कि 4 लोग पकड़े गए।'],
  ])('%s: %s', (speaker, text) => {
    const found = first(text)?.speaker
    expect(found?.name ?? found?.text).toBe(speaker)
  })

  test.each(['40 घर डूब गए।', 'जानकारी के मुताबिक 40 घर डूब गए।', '40 घर डूबने के बाद मंत्री ने कहा कि मदद मिलेगी।', 'उन्होंने कहा कि 40 घर डूब गए।'])('nobody: %s', (text) => {
    expect(first(text)?.speaker).toBeUndefined()
  })

  test('known entities name the speaker and the place', () => {
    const text = 'रायपुर में वर्मा ने बताया कि 40 घर डूब गए।'
    const entities = [
      { kind: 'person', name: 'रमेश वर्मा', mentions: [{ text: 'वर्मा', start: 11, end: 16 }] },
      { kind: 'place', name: 'रायपुर', mentions: [{ text: 'रायपुर', start: 0, end: 6 }] },
    ]
    expect(first(text, { entities })).toMatchObject({ speaker: { text: 'वर्मा', name: 'रमेश वर्मा' }, place: { text: 'रायपुर' } })
  })

  test('known times are no counts and give the period', () => {
    const text = 'जनगणना 2011 में 500 घर थे'
    expect(extractStatistics(text, { languages: ['hi'], timestamps: [{ text: '2011', start: 7, end: 11 }] })).toMatchObject([{ text: '500 घर', period: { text: '2011' } }])
  })
})

describe('options', () => {
  test('vague claims only when asked for', () => {
    expect(extractStatistics('हजारों लोग आए', { languages: ['hi'] })).toEqual([])
    expect(first('हजारों लोग आए', { vague: true })).toMatchObject({ value: 1000, bound: 'over', confidence: 0.3 })
  })

  test('kinds and confidence choose', () => {
    expect(extractStatistics('5 लोग, 3 रुपये', { languages: ['hi'], kinds: ['money'] })).toHaveLength(1)
    expect(extractStatistics('5 लोग', { languages: ['hi'], minConfidence: 1 })).toEqual([])
  })

  test.each([
    [5, {}], ['', { vague: 1 }], ['', { entities: 'x' }], ['', { entities: [1] }], ['', { timestamps: {} }], ['', { kinds: 'money' }], ['', { kinds: ['xx'] }], ['', { minConfidence: 2 }], ['', { minConfidence: '1' }], ['', null],
  ])('%j with %j throws', (input, options) => {
    expect(() => extractStatistics(input as string, options as StatisticOptions)).toThrow(/must be|accepts/u)
  })
})

describe('laws', () => {
  const words = fc.constantFrom('70', '५', 'लाख', 'साढ़े', 'लोग', 'रुपये', '₹', 'से', '-', '।', '\n', 'ने', 'बताया', 'कि', 'की', 'संख्या', '"', '.', '2023', 'में', 'एक', 'तिहाई', '%', 'अधिक', 'उन्होंने', ',', '(', ')', 'हजारांहून', 'जना', '\ud800', '्', 'MW')
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')), fc.array(words, { maxLength: 20 }).map((parts) => parts.join('')))

  test('spans are of the input, sorted and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0
        for (const found of extractStatistics(text, { vague: true })) {
          for (const span of [found, found.sentence, found.subject, found.speaker, found.place]) if (span) expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(found.start).toBeGreaterThanOrEqual(end)
          expect(Number.isFinite(found.value)).toBe(true)
          end = found.end
        }
      }),
      runs(100),
    )
  })

  test('spellings of one text give one value', () => {
    const text = 'करीब साढ़े तीन लाख लोगों को 12 करोड़ रुपये मिले'
    const variants = [text, text.normalize('NFC'), text.normalize('NFD'), text.replace(/\u093c/gu, ''), text.replace('12', '१२')]
    const values = variants.map((variant) => extractStatistics(variant, { languages: ['hi'] }).map(({ value, unitCode, bound }) => [value, unitCode, bound]))
    for (const other of values) expect(other).toEqual(values[0])
  })
})

test.each([
  ['hi', 'हादसे में 16 लोग मारे गए।', 'मारे गए'],
  ['hi', 'आयोग ने 40 संगठनों से बातचीत की।', 'संगठनों से बातचीत की'],
  ['hi', 'सीकर में 3, चूरू में 5 और नागौर में 7 लोगों की मौत हुई।', 'मौत'],
  ['mr', 'बँकेवर १२ कोटी रुपयांचे कर्ज आहे.', 'कर्ज'],
  ['ne', 'अदालतले ५ करोड रुपैयाँ बराबरको जरिवाना तोकेको छ ।', 'जरिवाना'],
] as const)('%s subject: %s', (language, text, subject) => {
  expect(first(text, { languages: [language] })?.subject?.text).toContain(subject)
})
