import { describe, expect, test } from 'vitest'
import { createGazetteer, extractEntities, type EntityOptions } from '../../src/entities/index.ts'

function people(text: string, options: EntityOptions = {}): [string, string[]][] {
  return extractEntities(text, { kinds: ['person'], languages: ['hi'], ...options }).map(({ name, mentions }) => [name, mentions.map((mention) => mention.text)])
}

test.each<[string, [string, string[]][]]>([
  ['सीएम भूपेश ने कहा। मुख्यमंत्री भूपेश बघेल दुर्ग आए। बघेल ने बैठक ली।', [['भूपेश बघेल', ['भूपेश', 'भूपेश बघेल', 'बघेल']]]],
  ['रमन सिंह ने कहा। दिग्विजय सिंह ने जवाब दिया।', [['रमन सिंह', ['रमन सिंह']], ['दिग्विजय सिंह', ['दिग्विजय सिंह']]]],
  ['पूर्व प्रधानमंत्री स्वर्गीय राजीव गांधी को याद किया गया।', [['राजीव गांधी', ['राजीव गांधी']]]],
])('%s', (text, expected) => expect(people(text)).toEqual(expected))

describe('occupations stand outside the span', () => {
  test.each([
    ['hi', 'दरोगा', 'दरोगा रमेश तिवारी ने घटनास्थल का मुआयना किया।', 'रमेश तिवारी'],
    ['hi', 'प्रधानाचार्य', 'प्रधानाचार्य सुनील शुक्ला ने बच्चों को इनाम दिए।', 'सुनील शुक्ला'],
    ['hi', 'क्रिकेटर', 'क्रिकेटर मनोज यादव ने पांच विकेट लिए।', 'मनोज यादव'],
    ['mr', 'तलाठी', 'तलाठी संजय शिंदे यांनी पंचनामा केला.', 'संजय शिंदे'],
    ['mr', 'नेमबाज', 'नेमबाज अनिता जाधव हिने सुवर्णपदक जिंकले.', 'अनिता जाधव'],
    ['ne', 'सङ्गीतकार', 'सङ्गीतकार दीपक श्रेष्ठले नयाँ गीत सार्वजनिक गरे ।', 'दीपक श्रेष्ठले'],
    ['ne', 'फुटबलर', 'फुटबलर विमल तामाङले दुई गोल गरे ।', 'विमल तामाङले'],
  ] as const)('%s: %s', (language, title, text, name) => {
    const mentions = extractEntities(text, { languages: [language] }).filter(({ kind }) => kind === 'person').flatMap((person) => person.mentions)
    expect(mentions.map((mention) => [mention.role, mention.text])).toEqual([[title, name]])
  })

  test.each([
    ['hi', 'एक क्रिकेटर और दो चिकित्सक बस में सवार थे।'],
    ['hi', 'दरोगा की भर्ती के लिए आवेदन मांगे गए हैं।'],
    ['mr', 'तलाठी आणि ग्रामसेवक गावात आले नाहीत.'],
    ['ne', 'क्रिकेटर र फुटबलरहरू मैदानमा छन् ।'],
  ] as const)('%s: no name: %s', (language, text) => {
    expect(extractEntities(text, { languages: [language], kinds: ['person'] })).toEqual([])
  })
})

test('titles become roles, status words their flags', () => {
  const [person] = extractEntities('कांग्रेस के पूर्व मुख्यमंत्री भूपेश बघेल ने बैठक ली।', { kinds: ['person'], languages: ['hi'] })
  expect(person?.roles).toEqual([{ title: 'मुख्यमंत्री', office: 'chief minister', of: 'भारतीय राष्ट्रीय कांग्रेस', former: true }])
  expect(person?.mentions[0]?.role).toBe('मुख्यमंत्री')
  expect(person?.party).toBe('भारतीय राष्ट्रीय कांग्रेस')
})

test('an office and its place and a date give the holder, where the table knows one', () => {
  const text = 'छत्तीसगढ़ के मुख्यमंत्री बघेल ने बैठक ली।'
  const holder = (reference?: string): string | undefined => extractEntities(text, { kinds: ['person'], languages: ['hi'], ...(reference === undefined ? {} : { reference }) })[0]?.roles?.[0]?.holder
  expect(holder('2023-06-16T16:33+05:30')).toBe('Q4902181')
  expect(holder()).toBeUndefined()
})

test('short forms of a party are one entity with its official name', () => {
  const parties = extractEntities('भाजपा ने कहा कि बीजेपी तैयार है। भारतीय जनता पार्टी की बैठक हुई।', { kinds: ['party'], languages: ['hi'] })
  expect(parties.map(({ name, mentions }) => [name, mentions.length])).toEqual([['भारतीय जनता पार्टी', 3]])
})

test('case endings go from the name, not from the span', () => {
  const [place] = extractEntities('पुण्यात पाऊस झाला.', { kinds: ['place'], languages: ['mr'] })
  expect([place?.name, place?.mentions[0]?.text, place?.english]).toEqual(['पुणे', 'पुण्यात', 'Pune'])
})

test('the user’s names beat the shipped ones and take part in linking', () => {
  const names = createGazetteer([{ kind: 'person', name: 'सुशांत मरकाम', english: 'Sushant Markam', id: 'p:1', party: 'x' }])
  const [person] = extractEntities('सुशांत मरकाम ने कहा। मरकाम आए।', { names, languages: ['hi'], kinds: ['person'] })
  expect(person).toMatchObject({ name: 'सुशांत मरकाम', id: 'p:1', confidence: 1 })
})

test.each([
  [{ kinds: ['river'] }, TypeError],
  [{ minConfidence: -1 }, RangeError],
  [{ minConfidence: 2 }, RangeError],
  [{ names: {} }, TypeError],
  [{ reference: 'yesterday' }, TypeError],
  [{ reference: new Date(Number.NaN) }, TypeError],
])('%j throws', (options, error) => expect(() => extractEntities('क', options as never)).toThrow(error))
