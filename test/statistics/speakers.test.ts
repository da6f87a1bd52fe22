import { describe, expect, test } from 'vitest'
import { extractStatistics, type KnownEntity, type StatisticOptions } from '../../src/statistics/index.ts'

type Language = 'hi' | 'mr' | 'ne'

/** Who says the last claim of a text. */
function speaker(text: string, language: Language, options: StatisticOptions = {}): string | undefined {
  const found = extractStatistics(text, { languages: [language], ...options }).at(-1)?.speaker
  return found && (found.name ?? found.text)
}

function person(text: string, name: string): KnownEntity {
  const start = text.indexOf(name)
  return { kind: 'person', name, mentions: [{ text: name, start, end: start + name.length }] }
}

describe('speakers', () => {
  test.each([
    ['mr', 'राजेश जाधव', 'धरणात ६५ टक्के साठा आहे, अशी माहिती अधिकारी राजेश जाधव यांनी दिली.'],
    ['mr', 'पोलिस', 'अपघातात १२ जण जखमी झाल्याचे पोलिसांनी सांगितले.'],
    ['mr', 'बांधकाम विभाग', 'पूल ४० वर्षे जुना असल्याचे बांधकाम विभागाकडून सांगण्यात आले.'],
    ['mr', 'आरोग्य विभाग', 'आरोग्य विभागाच्या माहितीनुसार ३० रुग्ण आढळले.'],
    ['mr', 'अमोल शिंदे', 'बाजारात ५० टक्के माल शिल्लक आहे, असा दावा व्यापारी नेते अमोल शिंदे यांनी केला.'],
    ['mr', 'सुनीता पाटील', 'आमदार सुनीता पाटील यांनी प्रतिज्ञापत्रात ३ कोटी रुपयांची संपत्ती दाखवली आहे.'],
    ['ne', 'जिल्ला प्रहरी कार्यालय', 'बजारबाट ४० हजार रुपैयाँ बरामद गरेको जिल्ला प्रहरी कार्यालयले जनाएको छ ।'],
    ['ne', 'प्रहरी', 'ट्रकमा ६० क्विन्टल चामल रहेको अनुमान प्रहरीले गरेको छ ।'],
    ['ne', 'शर्मा', 'घटनामा १२ घर जलेको भनाइ प्रवक्ता शर्माको छ ।'],
    ['hi', 'वन मंत्री', 'वन मंत्री ने पुष्टि की कि 12 हाथी मारे गए।'],
    ['hi', 'महेश साहू', 'विधायक महेश साहू ने हलफनामे में 2 करोड़ रुपये की संपत्ति बताई है।'],
    ['hi', 'विभाग के एक अधिकारी', 'जल विभाग के एक अधिकारी ने बताया कि 14 नलकूप सूख गए।'],
  ] as const)('%s %s: %s', (language, name, text) => {
    expect(speaker(text, language)).toContain(name)
  })

  test.each([
    ['hi', 'एसपी रमेश वर्मा ने बताया कि जांच जारी है। अब तक 14 लोग पकड़े गए।'],
    ['hi', 'एसपी रमेश वर्मा ने कहा कि जांच जारी है। ऐसे 14 लोग पकड़े गए।'],
    ['hi', 'एसपी रमेश वर्मा ने कहा कि जांच जारी है। सब सहयोग करें। हमने 14 लोग पकड़े हैं।'],
    ['hi', 'हादसे में 14 लोग घायल हुए। यह जानकारी एसपी रमेश वर्मा ने दी।'],
  ] as const)('carried %s: %s', (language, text) => {
    expect(speaker(text, language)).toBe('रमेश वर्मा')
  })

  test('a bare office is who is named with it later', () => {
    expect(speaker('कलेक्टर ने कहा कि 20 गांव डूबे हैं। मौके पर पहुंचे कलेक्टर अनिल दुबे।', 'hi')).toBe('अनिल दुबे')
  })

  test('a person that the sentence begins with', () => {
    const text = 'सचिव विनोद राई भने रंगशालामा ४० हजार दर्शक अटाउने बताउँछन् ।'
    expect(speaker(text, 'ne', { entities: [person(text, 'विनोद राई')] })).toBe('विनोद राई')
  })

  test('lines of somebody', () => {
    const signed = 'गावात ८० टक्के घरे पाण्यात आहेत.\n-विजय मोरे, सरपंच'
    expect(speaker(signed, 'mr', { entities: [person(signed, 'विजय मोरे')] })).toBe('विजय मोरे')
    const colon = 'विजय मोरे (सरपंच, तळेगाव) : गावात ८० टक्के घरे पाण्यात आहेत.'
    expect(speaker(colon, 'mr', { entities: [person(colon, 'विजय मोरे')] })).toBe('विजय मोरे')
  })
})

describe('nobody', () => {
  test.each([
    ['hi', 'another year', 'एसपी रमेश वर्मा ने कहा कि जांच जारी है। बाढ़ में 14 लोग बेघर हुए।'],
    ['hi', 'the outlet again', 'एसपी रमेश वर्मा ने बताया कि जांच जारी है। हालांकि 14 लोग अब भी लापता हैं।'],
    ['hi', 'between speaker and verb', 'मंत्री रमेश वर्मा ने 300 छात्रों को संबोधित करते हुए कहा कि मेहनत करें।'],
    ['hi', 'a list before an announcement', 'बाढ़ में 14 गांव डूबे, मंत्री रमेश वर्मा ने मदद का आश्वासन दिया।'],
    ['hi', 'trust is not speech', 'जनता ने 3 करोड़ वोट देकर भरोसा जताया।'],
    ['mr', 'a manner', 'नव्या पद्धतीने ४० चाचण्यांचे मत नोंदवले गेले.'],
    ['mr', 'an act', 'कंपनीने ४९९ रुपयांची योजना जाहीर केली.'],
    ['ne', 'a reason', 'पानी परेको हुनाले ४० घर डुबे भन्ने बुझिन्छ ।'],
    ['ne', 'a plan', 'स्वीकृत योजनाअनुसार ५० जिल्लामा सेवा पुग्नुपर्छ ।'],
    ['ne', 'the age of who speaks', '५२ वर्षीया सीता थापाले भनिन् ।'],
  ] as const)('%s %s: %s', (language, _, text) => {
    expect(speaker(text, language)).toBeUndefined()
  })

  test('a place with a colon is no speaker', () => {
    const text = 'नागपूर : गावात ८० टक्के घरे पाण्यात आहेत.'
    expect(speaker(text, 'mr', { entities: [{ kind: 'place', name: 'नागपूर', mentions: [{ text: 'नागपूर', start: 0, end: 6 }] }] })).toBeUndefined()
  })
})
