import { expect, test } from 'vitest'
import { extractArticle } from '../../src/article/index.ts'

const STORY = 'कोटा: शहर में शनिवार को नई सड़क का काम शुरू हुआ। अधिकारियों ने बताया कि काम तीन महीने में पूरा होगा।'
const read = (...lines: string[]): ReturnType<typeof extractArticle> => extractArticle([...lines, STORY].join('\n'), { languages: ['hi'] })

test.each([
  ['Bihar News: पटना में बारिश से सड़कों पर पानी', 'पटना में बारिश से सड़कों पर पानी'],
  ['CM in Kota : मुख्यमंत्री ने दिए सड़क निर्माण के आदेश', 'मुख्यमंत्री ने दिए सड़क निर्माण के आदेश'],
  ['Budget 2025 Market: बजट के दिन बाजार ने भरी उड़ान', 'बजट के दिन बाजार ने भरी उड़ान'],
  ['देश / Corona Update : देश में मिले 200 नए मरीज', 'देश में मिले 200 नए मरीज'],
  ['ब्रेकिंग: कोटा में टूटा पुराना पुल, दो घायल', 'कोटा में टूटा पुराना पुल, दो घायल'],
  ['राजस्थान न्यूज: कोटा में टूटा पुराना पुल, दो घायल', 'कोटा में टूटा पुराना पुल, दो घायल'],
  ['आपदा / केरल में बाढ़ से सात लोगों की मौत', 'केरल में बाढ़ से सात लोगों की मौत'],
  ['चितवन में हाथियों का आतंक, 20 घर टूटे :: Khabar 21 News', 'चितवन में हाथियों का आतंक, 20 घर टूटे'],
  ['कोटा में टूटा पुराना पुल, दो घायल | Hindi News', 'कोटा में टूटा पुराना पुल, दो घायल'],
  ['हिंदी न्यूज़ › राज्य › कोटा में टूटा पुराना पुल, दो घायल', 'कोटा में टूटा पुराना पुल, दो घायल'],
])('%s: without kicker, path and site', (line, headline) => expect(read(line).headline?.text).toBe(headline))

test.each([
  'पारा 50 डिग्री के करीब: चूरू सबसे गर्म, दिल्ली में रेड अलर्ट',
  "पंजाब: 'बदलाव' के नारे ने कैसे दिलाईं सीटें",
  'कोटा में ट्रक से टकराई बस: पांच की मौत, 22 घायल',
  'टीबी के मामलों में 17 प्रतिशत की कमी - स्वास्थ्य मंत्री',
  'बाढ़ : 112 लोगों की मौत, 68 लापता',
  'दिल्ली-एनसीआर में बारिश से राहत, पारा गिरा',
  'क्या है नया कानून? जानिए सब कुछ',
])('%s: a headline as it is', (line) => expect(read(line).headline?.text).toBe(line))

test.each([
  ['a section above', ['Hindi News', 'Local', 'Rajasthan']],
  ['the site and its section', ['ETV Bharat / state']],
  ['the day of the crawl', ['रविवार, 23 नवंबर 2025']],
  ['Marathi sections', ['मराठी बातम्या', 'महाराष्ट्र']],
])('%s is no headline', (_, above) => {
  const { headline, published } = extractArticle([...above, 'कोटा में टूटा पुराना पुल, दो घायल', STORY].join('\n'))
  expect(headline?.text).toBe('कोटा में टूटा पुराना पुल, दो घायल')
  expect(published).toBeUndefined()
})

test('the English line beside the headline', () => {
  expect(read('Kota News : कोटा में टूटा पुराना पुल, दो घायल - Old Bridge Collapses In Kota').headlineEnglish?.text).toBe('Old Bridge Collapses In Kota')
  expect(read('कोटा में टूटा पुराना पुल, दो घायल').headlineEnglish).toBeUndefined()
})

test('a page that begins with the story has no headline', () => {
  const { headline, lede, dateline } = extractArticle(STORY)
  expect(headline).toBeUndefined()
  expect(dateline?.text).toBe('कोटा')
  expect(lede?.text).toBe(STORY.slice('कोटा: '.length))
})

test('a headline given as a part', () => {
  const { headline, published } = extractArticle({ headline: 'Kota News: पुल टूटा', body: STORY, published: '2024-05-20T09:30+05:30' })
  expect(headline?.text).toBe('Kota News: पुल टूटा')
  expect(published).toMatchObject({ text: '', iso: '2024-05-20T09:30+05:30', role: 'published' })
})
