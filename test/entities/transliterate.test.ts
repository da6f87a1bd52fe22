import { expect, test } from 'vitest'
import { spell } from '../../src/entities/spell.ts'
import { transliterate } from '../../src/entities/transliterate.ts'

test.each([
  ['बघेल', 'baghel'], ['भूपेश', 'bhupesh'], ['कमला', 'kamla'], ['कमल', 'kamal'], ['मित्र', 'mitra'], ['इंद्र', 'indra'],
  ['चंद्रशेखर', 'chandrashekhar'], ['राजस्थान', 'rajasthan'], ['मनमोहन', 'manmohan'], ['ज्ञानेश्वर', 'gyaneshvar'], ['लक्ष्मण', 'lakshman'],
  ['अंबिकापुर', 'ambikapur'], ['फ़रहान', 'farhan'], ['गुरुग्राम', 'gurugram'], ['ऋषि', 'rishi'], ['दुःख', 'duhkh'],
])('%s is spelled %s', (word, english) => expect(spell(word)).toBe(english))

test.fails('a compound keeps the vowel at its seam', () => expect(spell('लोकसभा')).toBe('loksabha'))

test('a long broken word is spelled in linear time', () => {
  const start = process.cpuUsage()
  spell('क'.repeat(100_000))
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2)
})

test.each([
  ['भूपेश बघेल', 'hi', 'Bhupesh Baghel'],
  ['वीके सिंह', 'hi', 'VK Singh'],
  ['के. चंद्रशेखर', 'hi', 'K. Chandrashekhar'],
  ['कुमार पन्त', 'ne', 'Kumar Panta'],
  ['विसन श्यामप्रसाद', 'ne', 'Bisan Shyam Prasad'],
  ['Ravi', 'hi', 'Ravi'],
  ['', 'hi', ''],
] as const)('%s in %s is %s', (name, language, english) => expect(transliterate(name, language)).toBe(english))
