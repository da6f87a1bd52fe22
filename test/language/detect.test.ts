import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectLanguage, readInput } from '../../src/language/index.ts'
import { spellings } from '../helpers.ts'
import { runs } from '../runs.ts'

test.each(
  spellings([
    ['hi', 'भाजपा ने जीती', 'सीएम भूपेश ने कार्यकर्ताओं को दिए टिप्स', 'दिल्ली में बारिश से जलभराव', 'ज़मीन घोटाला: पूर्व अफ़सर गिरफ़्तार', 'घोटाले के मुख्य आरोपी के खिलाफ वारंट'],
    ['mr', 'पुण्यात पावसाची शक्यता आहे', 'मुख्यमंत्र्यांनी घेतली बैठक, शेतकऱ्यांना दिलासा', 'मुंबईत मुसळधार पाऊस, लोकल सेवा विस्कळीत', 'केळी बागांचे मोठे नुकसान'],
    ['ne', 'काठमाडौंमा भूकम्पको धक्का महसुस', 'प्रधानमन्त्रीले राजीनामा दिनुभएको छ', 'बाढीपहिरोमा परी सात जनाको मृत्यु', 'तर, प्रहरीले दुई जनालाई पक्राउ गरेको छ'],
    ['und', '', '123', 'Good morning Delhi', 'ঢাকায় বৃষ্টি', '🙂'],
  ]),
)('%s is %s', (text, language) => expect(detectLanguage(text).language).toBe(language))

// Written in Devanagari, and none of khabar's languages.
test.each([
  ['Bhojpuri', 'हमनी के गाँव में बिजली आ गइल बा, अब सब लोग खुश बाड़े'],
  ['Maithili', 'मुख्यमंत्री कहलनि जे गाम मे बिजली पहुँचि गेल अछि आ लोक सभ प्रसन्न छथि'],
  ['Magahi', 'हमनी के गाँव में बिजली आ गेलई हे, सब लोग खुश हथिन'],
  ['Sanskrit', 'प्रधानमन्त्री अद्य दिल्लीनगरे उक्तवान् यत् देशस्य विकासः सर्वेषां कृते आवश्यकः अस्ति'],
  ['Konkani', 'मुख्यमंत्र्यान म्हणलें की गोंयांत पावस जालो आसा आनी लोकांक त्रास जाला'],
  ['Dogri', 'मुख्यमंत्री होरें आखेआ जे जम्मू दी सड़कें दा कम्म तौले गै पूरा होआ करदा ऐ'],
])('%s is none of them', (_, text) => expect(detectLanguage(text).language).toBe('und'))

test.each([
  ['hi', 'बीजेपी ने कहा कि CM Baghel Visit To Durg Of Patan, Chhattisgarh elections 2023 live updates'],
  ['mr', 'Pune Water Supply News Live Updates: पुण्यात पाणीकपात होणार आहे'],
] as const)('mixed with English: %s', (language, text) => expect(detectLanguage(text).language).toBe(language))

test('more evidence is more certainty', () => {
  const little = detectLanguage('भाजपा ने').confidence
  const much = detectLanguage('भाजपा ने कहा है कि सरकार के काम से लोग खुश हैं').confidence
  expect(little).toBeLessThan(much)
  expect(detectLanguage('लिली सिंह').confidence).toBeLessThan(0.5)
})

test('any string has a language and a confidence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { language, confidence } = detectLanguage(text)
      expect(['hi', 'mr', 'ne', 'und']).toContain(language)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }),
    runs(100),
  )
})

test.each([[[]], ['hi'], [['en']], [[1]]])('languages: %j throws', (languages) => {
  expect(() => readInput('क', { languages } as never)).toThrow(TypeError)
})
