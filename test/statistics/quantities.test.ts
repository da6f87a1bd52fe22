import { describe, expect, test } from 'vitest'
import { extractStatistics } from '../../src/statistics/index.ts'

type Row = [text: string, span: string, value: number, measure: string, unit: string | undefined, code?: string]

const rows: Row[] = [
  ['70 लाख users', '70 लाख users', 7000000, 'count', 'users'],
  ['70 lakh लोग', '70 lakh लोग', 7000000, 'count', 'लोग'],
  ['40 लाख यूजर्स', '40 लाख यूजर्स', 4000000, 'count', 'यूजर्स'],
  ['5 MW', '5 MW', 5, 'energy', 'MW', 'MW'],
  ['₹3.5 करोड़', '₹3.5 करोड़', 35000000, 'money', '₹', 'INR'],
  ['योजना पर 12 करोड़ रुपये खर्च हुए', '12 करोड़ रुपये', 120000000, 'money', 'रुपये', 'INR'],
  ['टिकट 45 पैसे का है', '45 पैसे', 0.45, 'money', 'पैसे', 'INR'],
  ['दाम 3 डॉलर 20 सेंट है', '3 डॉलर 20 सेंट', 3.2, 'money', 'डॉलर', 'USD'],
  ['मतदान 61फीसदी रहा', '61फीसदी', 61, 'percent', 'फीसदी', '%'],
  ['ब्याज 7.25% है', '7.25%', 7.25, 'percent', '%', '%'],
  ['सड़क 18 किलोमीटर लंबी है', '18 किलोमीटर', 18, 'length', 'किलोमीटर', 'km'],
  ['एक 3-इंच की मोटाई', '3-इंच', 3, 'length', 'इंच', '[in_i]'],
  ['जमीन 12 बीघा है', '12 बीघा', 12, 'area', 'बीघा'],
  ['धान 40 क्विंटल खरीदा', '40 क्विंटल', 40, 'mass', 'क्विंटल', '100.kg'],
  ['पारा 44 डिग्री सेल्सियस तक पहुंचा', '44 डिग्री सेल्सियस', 44, 'temperature', 'डिग्री सेल्सियस', 'Cel'],
  ['हवा 60 किमी प्रति घंटे से चली', '60 किमी प्रति घंटे', 60, 'speed', 'किमी प्रति घंटे', 'km/h'],
  ['बैठक 3 घंटे चली', '3 घंटे', 3, 'duration', 'घंटे', 'h'],
  ['34 वर्षीय किसान', '34 वर्षीय', 34, 'age', 'वर्षीय', 'a'],
  ['उत्पादन चार गुना बढ़ा', 'चार गुना', 4, 'ratio', 'गुना'],
  ['उपचार के बाद 218 नए मरीज मिले', '218', 218, 'count', 'मरीज'],
  ['22 बस स्टेशनों की मरम्मत', '22 बस स्टेशनों', 22, 'count', 'बस स्टेशनों'],
  ['मरीजों की संख्या बढ़कर 310 हो गई', '310', 310, 'count', 'मरीजों'],
  ['कुल 3, 540 पेड़ लगे', '3, 540 पेड़', 3540, 'count', 'पेड़'],
  ['प्रस्ताव के पक्ष में दो तिहाई सदस्य थे', 'दो तिहाई सदस्य', 2 / 3, 'ratio', 'सदस्य'],
]

describe('quantities', () => {
  test.each(rows)('%s', (text, span, value, measure, unit, code) => {
    const found = extractStatistics(text, { languages: ['hi'] })
    expect(found.map(({ text }) => text)).toEqual([span])
    expect(found[0]?.value).toBeCloseTo(value, 9)
    expect(found[0]).toMatchObject({ measure, ...(unit !== undefined && { unit }), ...(code !== undefined && { unitCode: code }) })
  })

  const others: ['mr' | 'ne', string, string, number, string, string?, string?][] = [
    ['mr', 'राज्यात २५ लाखांची मदत', '२५ लाखांची', 2500000, 'money'],
    ['mr', 'दर 8 टक्क्यांवर आला', '8 टक्क्यांवर', 8, 'percent', 'टक्क्यांवर', '%'],
    ['mr', 'साडेतीनशे शेतकरी आले', 'साडेतीनशे शेतकरी', 350, 'count', 'शेतकरी'],
    ['ne', '३ हजार ४ सय ५२ रुपैयाँ', '३ हजार ४ सय ५२ रुपैयाँ', 3452, 'money', 'रुपैयाँ', 'NPR'],
    ['ne', '१२ जना घाइते भए', '१२ जना', 12, 'count', 'जना'],
    ['ne', '५ दशमलव ६ प्रतिशतले बढ्यो', '५ दशमलव ६ प्रतिशतले', 5.6, 'percent', 'प्रतिशतले', '%'],
  ]

  test.each(others)('%s: %s', (language, text, span, value, measure, unit, code) => {
    expect(extractStatistics(text, { languages: [language] })).toMatchObject([{ text: span, value, measure, ...(unit !== undefined && { unit }), ...(code !== undefined && { unitCode: code }) }])
  })
})

describe('what is no quantity', () => {
  test.each([
    '2023 में चुनाव होंगे', 'साल 2014 के बाद', '16 जून को बैठक', 'जून 16 को', '9 और 14 दिसंबर को मतदान', '20 से 28 नवंबर तक मेला', '16/06/2023', '16-06-2023 को', 'शाम 4:30 बजे', 'सुबह 11 बजे', 'दोपहर 12 से शाम 4 बजे तक',
    'धारा 144 लागू', 'NH-30 पर जाम', 'सेक्टर 5 में', 'वार्ड नंबर 7 और 11', 'कक्षा 10 के', 'कोविड-19 की जांच', '5G सेवा', '2जी घोटाला', 'फोन 9876543210 पर', 'पिन 492001', '0771-2234567', '5वां दिन', 'पहला मैच',
    'एक व्यक्ति आया', 'यह मील का पत्थर है', 'पांच-सितारा होटल', '24x7', 'संस्करण 1.2.3', '12 बजकर 35 मिनट पर', 'दो दिन पहले की बात', 'पहले से तय था', 'हर साल की तरह',
  ])('%s', (text) => {
    expect(extractStatistics(text, { languages: ['hi'] })).toEqual([])
  })
})

describe('known misses', () => {
  test.fails('a year before a noun that is counted often', () => {
    expect(extractStatistics('2019 लोग भूले नहीं हैं', { languages: ['hi'] })).toEqual([])
  })

  test.fails('a length of time in two units is one', () => {
    expect(extractStatistics('एक घंटा 20 मिनट', { languages: ['hi'] })).toHaveLength(1)
  })
})
