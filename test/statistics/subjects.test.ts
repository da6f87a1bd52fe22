import { describe, expect, test } from 'vitest'
import { extractStatistics, type KnownEntity, type Statistic, type StatisticOptions } from '../../src/statistics/index.ts'

type Language = 'hi' | 'mr' | 'ne'

/** The claim of a value, so that a sentence may hold several. */
function claim(text: string, value: number, language: Language = 'hi', options: StatisticOptions = {}): Statistic | undefined {
  return extractStatistics(text, { languages: [language], ...options }).find((found) => found.value === value)
}

type Row = [text: string, value: number, subject: string, language?: Language]

const classes: Record<string, Row[]> = {
  'what costs, moves or extends that much': [
    ['नदी पर 36 करोड़ रुपये की लागत से बना पुल जनता को समर्पित हुआ।', 360000000, 'पुल'],
    ['तट पर 110 किमी प्रति घंटे की रफ्तार से हवाएं चलीं।', 110, 'हवाएं'],
    ['गांव में 14 एकड़ में फैला बाग सूख गया।', 14, 'बाग'],
    ['काठमाडौंमा २० करोड लागतमा बनेको भवन उद्घाटन भयो ।', 200000000, 'भवन', 'ne'],
  ],
  'what is that long, high or old': [
    ['विभाग 58 किलोमीटर लंबी सड़क की मरम्मत करेगा।', 58, 'सड़क'],
    ['वहां 90 फीट ऊंचा मंदिर बन रहा है।', 90, 'मंदिर'],
    ['गावात २० फूट उंच पुतळा उभारला.', 20, 'पुतळा', 'mr'],
    ['उनले ७ हजार मिटर अग्ला हिमाल चढे ।', 7000, 'हिमाल', 'ne'],
  ],
  'whose age it is': [
    ['60 साल से अधिक उम्र के बुजुर्गों को टीका लगेगा।', 60, 'बुजुर्गों'],
    ['75 साल से अधिक उम्र के 2,150 मतदाता घर से वोट देंगे।', 75, 'मतदाता'],
  ],
  'who is given it': [
    ['सरकार ने मृतकों के परिवार को 3 लाख रुपये और घायलों को 40 हजार की सहायता दी।', 300000, 'मृतकों के परिवार'],
    ['सरकार ने मृतकों के परिवार को 3 लाख रुपये और घायलों को 40 हजार की सहायता दी।', 40000, 'घायलों'],
    ['कंपनी कर्मचारियों को 15 हजार रुपये देगी।', 15000, 'कर्मचारियों'],
    ['मृतकका परिवारलाई ५ लाख रुपैयाँ राहत दिइनेछ ।', 500000, 'मृतकका परिवारलाई', 'ne'],
  ],
  'what is bought': [['मेले में 15 रुपये में चाय और 30 रुपये में पकौड़ी मिल रही थी।', 15, 'चाय']],
  'what a rate is per': [['मिलों ने 3200 रुपये प्रति टन का भाव तय किया।', 3200, 'भाव']],
  'the subject behind its verb': [
    ['जिले में 42 हुई डेंगू के मरीजों की संख्या', 42, 'डेंगू के मरीजों की संख्या'],
    ['बजट के बाद 620 अंक टूटा सेंसेक्स', 620, 'सेंसेक्स'],
  ],
  'a reading right behind what is read': [
    ['अगस्त में खुदरा महंगाई दर 6.4 फीसदी रही।', 6.4, 'खुदरा महंगाई दर'],
    ['शुक्रवार को बांध का जलस्तर 184 मीटर दर्ज हुआ।', 184, 'बांध का जलस्तर'],
    ['सरकारले आर्थिक वृद्धिदर ५ प्रतिशत र मुद्रास्फीति ६ प्रतिशतमा सीमित राख्ने भयो ।', 6, 'मुद्रास्फीति', 'ne'],
  ],
  'two values of one change': [['मई में कुल बिक्री 12 प्रतिशत बढ़कर 340 करोड़ रुपये रही।', 3400000000, 'बिक्री']],
  'a verb that says nothing': [
    ['थाने में बिजली चोरी की 318 शिकायतें आईं।', 318, 'बिजली चोरी'],
    ['टीम ने 25 किलोमीटर पीछा किया।', 25, 'टीम'],
  ],
  'a verb that says what happened': [['बाढ़ में 36 घर ढह गए।', 36, 'ढह'], ['सुरंग में 14 मजदूर फंसे हैं।', 14, 'फंसे']],
  'whose they are with what they are': [['जिले में मलेरिया के 57 नए मरीज मिले।', 57, 'मलेरिया के 57 नए मरीज']],
  'people taken with things': [
    ['जुवा खेलिरहेका १४ जना ३२ हजार रुपैयाँ र ३ बुक ताससहित पक्राउ परेका छन् ।', 14, 'पक्राउ', 'ne'],
    ['जुवा खेलिरहेका १४ जना ३२ हजार रुपैयाँ र ३ बुक ताससहित पक्राउ परेका छन् ।', 3, 'तास', 'ne'],
    ['प्रहरीले ८ जनालाई नगद ५५ हजार रुपैयाँसहित पक्राउ गर्‍यो ।', 55000, 'नगद', 'ne'],
  ],
  'a noun that ends its clause': [['शहरात सोमवारपासून दहा टक्के पाणीकपात; नागरिक त्रस्त', 10, 'पाणीकपात', 'mr'], ['खेतों में 40 मिलीमीटर बारिश, फसल बची', 40, 'बारिश']],
  'the parts of a whole': [['परीक्षा में 900 छात्रों में से 640 ने प्रश्नपत्र हल किया।', 640, 'प्रश्नपत्र हल']],
}

describe.each(Object.entries(classes))('%s', (_, rows) => {
  test.each(rows)('%s (%d): %s', (text, value, subject, language) => {
    expect(claim(text, value, language)?.subject?.text).toContain(subject)
  })
})

describe('what is no subject', () => {
  test.each([
    ['the means, where it moves by itself', 'तूफान तट की ओर 30 किमी प्रति घंटे की रफ्तार से बढ़ा।', 30, 'बढ़ा'],
    ['who is given it, where the sum has a name', 'किसानों को 2100 रुपये प्रति क्विंटल का समर्थन मूल्य मिलेगा।', 2100, 'किसानों'],
    ['a word of change between two figures', 'मई में कुल बिक्री 12 प्रतिशत की वृद्धि के साथ 340 करोड़ रुपये रही।', 3400000000, 'वृद्धि'],
    ['the verb', 'ठगों के जाल में फंसकर व्यापारी ने 8 लाख रुपये गंवाए।', 800000, 'गंवाए'],
    ['the number of another claim', 'मई में संग्रह नौ प्रतिशत बढ़कर दो लाख करोड़ रुपये हुआ।', 9, 'दो लाख'],
    ['a time', 'मरीजों की संख्या वर्तमान में 64 है।', 64, 'वर्तमान'],
    ['the other part of a pair', 'जिले में 12 हजार पुरुष और 11 हजार महिलाएं हैं।', 11000, 'पुरुष'],
  ] as const)('%s: %s', (_, text, value, other) => {
    expect(claim(text, value)?.subject?.text ?? '').not.toContain(other)
  })

  test('a companion case', () => {
    expect(claim('उनीहरू ३ बुक ताससहित पक्राउ परे ।', 3, 'ne')?.subject?.text).toBe('तास')
  })
})

describe('subjects carried on', () => {
  test.each([
    ['बिजली की मांग 900 मेगावाट रही, जो पिछले वर्ष से 7 फीसदी ज्यादा है।', 7, 'बिजली की मांग'],
    ['मृत्यु दर गिर रही है और अब यह 1.8 फीसदी है।', 1.8, 'मृत्यु दर'],
  ])('%s (%d): %s', (text, value, subject) => {
    expect(claim(text, value)?.subject?.text).toBe(subject)
  })

  test('but a noun behind यह is one of its own', () => {
    expect(claim('मरीजों की संख्या 310 है और यह अंतर 45 है।', 45)?.subject?.text).not.toBe('मरीजों की संख्या')
  })
})

describe('who wins', () => {
  const text = 'भारत पिछले खेलों में 4 स्वर्ण के साथ आगे रहा।'
  const entities: KnownEntity[] = [{ kind: 'place', name: 'भारत', mentions: [{ text: 'भारत', start: 0, end: 4 }] }]

  test('the name that the sentence begins with', () => {
    expect(claim(text, 4, 'hi', { entities })?.subject?.text).toBe('भारत')
  })

  test('not where another clause lies between', () => {
    expect(claim('भारत हार गया जबकि जापान ने 4 स्वर्ण जीते।', 4, 'hi', { entities })?.subject?.text).toBe('जापान')
  })
})
