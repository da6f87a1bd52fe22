import { expect, test } from 'vitest'
import { detectLanguage, readInput } from '../../src/language/index.ts'
import { spellings } from '../helpers.ts'

test.each(
  spellings([
    ['hi', 'भाजपा ने जीती', 'सीएम भूपेश ने कार्यकर्ताओं को दिए टिप्स', 'दिल्ली में बारिश से जलभराव'],
    ['mr', 'पुण्यात पावसाची शक्यता आहे', 'मुख्यमंत्र्यांनी घेतली बैठक, शेतकऱ्यांना दिलासा'],
    ['ne', 'काठमाडौंमा भूकम्पको धक्का महसुस', 'प्रधानमन्त्रीले राजीनामा दिनुभएको छ'],
    ['und', '', '123', 'Good morning Delhi'],
  ]),
)('%s is %s', (text, language) => expect(detectLanguage(text).language).toBe(language))

test.each([[[]], ['hi'], [['en']], [[1]]])('languages: %j throws', (languages) => {
  expect(() => readInput('क', { languages } as never)).toThrow(TypeError)
})
