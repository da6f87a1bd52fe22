import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNames, readWords, shippedNames, stemmerOf } from '../../src/entities/gazetteer/index.ts'
import { collectHits, Label, type Tagging, tagTokens } from '../../src/entities/tagger/index.ts'
import type { LanguageCode } from '../../src/language/index.ts'
import { tokenize } from '../../src/text/index.ts'
import { runs } from '../runs.ts'

const NAMES: Readonly<Record<number, string>> = { [Label.beginPerson]: 'person', [Label.beginPlace]: 'place', [Label.beginOrganization]: 'organization', [Label.beginParty]: 'party' }

/** The names a text is read to hold: `person मोहन सिंह`. */
function read(input: string, language: LanguageCode = 'hi', lists = true): string[] {
  const text = tokenize(input)
  const shipped = shippedNames()
  const words = readWords(text, stemmerOf([language]))
  const hits = lists ? collectHits(words, [language], [[findNames(words, shipped.trie), shipped]]) : undefined
  const { labels } = tagTokens(words, hits)
  const names: string[] = []
  for (let from = 0; from < labels.length; from++) {
    const kind = NAMES[labels[from] ?? 0]
    if (kind === undefined) continue
    let to = from + 1
    while (labels[to] === (labels[from] ?? 0) + 1) to++
    names.push(`${kind} ${input.slice(text.starts[from], text.ends[to - 1])}`)
  }
  return names
}

describe('names in no list', () => {
  test.each<[string, string, LanguageCode]>([
    ['person रघुवीर तिवालकर', 'थाना प्रभारी रघुवीर तिवालकर ने बताया कि जांच चल रही है।', 'hi'],
    ['place खजूरड़ी', 'हादसा खजूरड़ी गांव के पास सुबह हुआ।', 'hi'],
    ['organization जनकल्याण ग्रामीण सेवा समिति', 'जनकल्याण ग्रामीण सेवा समिति के अध्यक्ष ने ज्ञापन सौंपा।', 'hi'],
    ['person सुधाकर वाघमोडे', 'पोलीस निरीक्षक सुधाकर वाघमोडे यांनी सांगितले की तपास सुरू आहे.', 'mr'],
    ['person टेकबहादुर राउतेले', 'प्रहरी निरीक्षक टेकबहादुर राउतेले जानकारी दिए ।', 'ne'],
  ])('%s', (name, text, language) => {
    expect(read(text, language)).toContain(name)
  })
})

describe('what is no name', () => {
  test.each<[string, LanguageCode]>([
    ['आज सुबह से बारिश हो रही है और सड़कों पर पानी भर गया है।', 'hi'],
    ['मुख्यमंत्री ने अधिकारियों को निर्देश दिए हैं।', 'hi'],
    ['अस्पताल में मरीजों की संख्या बढ़ रही है।', 'hi'],
    ['सकाळपासून पाऊस सुरू आहे आणि रस्त्यावर पाणी साचले आहे.', 'mr'],
    ['बिहानदेखि पानी परिरहेको छ र सडकमा पानी जमेको छ ।', 'ne'],
  ])('%s', (text, language) => {
    expect(read(text, language)).toEqual([])
  })
})

test('titles and honorifics stand outside the span', () => {
  expect(read('प्रधानमंत्री श्री नरेंद्र मोदी जी ने कहा।')).toEqual(['person नरेंद्र मोदी'])
})

test('a known word is overruled by its context', () => {
  expect(read('दिल्ली पुलिस के अधिकारी ने दिल्ली में कहा।')).toEqual(['organization दिल्ली पुलिस', 'place दिल्ली'])
})

test('context alone finds names too', () => {
  expect(read('मंत्री सुरेश वर्मा ने कहा कि काम जल्द पूरा होगा।', 'hi', false)).toEqual(['person सुरेश वर्मा'])
})

test('spellings that fold alike are read alike', () => {
  const nfc = 'विधायक फ़िरोज़ ख़ान ने सड़क का उद्घाटन किया।'.normalize('NFC')
  expect(read(nfc.normalize('NFD')).map((name) => name.normalize('NFC'))).toEqual(read(nfc))
  expect(read('विधायक फिरोज खान ने सड़क का उद्घाटन किया।')).toHaveLength(read(nfc).length)
})

test('any string is labelled, the same each time, with margins of nought or more', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (input) => {
    const text = tokenize(input)
    const words = readWords(text, stemmerOf(['hi', 'mr', 'ne']))
    const { labels, margins } = tagTokens(words, undefined)
    expect(labels).toHaveLength(text.length)
    expect(margins.every((margin) => margin >= 0)).toBe(true)
    expect(tagTokens(words, undefined).labels).toEqual(labels)
  }), runs(100))
})

test('what was read before changes nothing, in whichever languages it was read', () => {
  const sentence = fc.array(fc.constantFrom('रमेशला', 'दिल्लीत', 'सरकारले', 'मोहन', 'ने', 'पुण्यात', 'सिंह', 'कहा', '12'), { minLength: 1, maxLength: 12 })
  const languages = fc.constantFrom<LanguageCode[]>(['hi'], ['mr'], ['ne'], ['mr', 'hi'])
  fc.assert(fc.property(sentence, languages, languages, (words, one, other) => {
    const text = tokenize(words.join(' '))
    const tag = (languages: LanguageCode[]): Tagging => tagTokens(readWords(text, stemmerOf(languages)), undefined)
    const first = tag(one)
    tag(other)
    expect(tag(one)).toEqual(first)
  }), runs(100))
})

test('no label is inside a name that has not begun', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('राम', 'सिंह', 'दिल्ली', 'में', 'ने', 'कांग्रेस', '.', ',', '12', 'BJP'), { maxLength: 30 }), (words) => {
    const { labels } = tagTokens(readWords(tokenize(words.join(' ')), stemmerOf(['hi'])), undefined)
    for (const [index, label] of labels.entries()) if (label !== 0 && label % 2 === 0) expect([label, label - 1]).toContain(labels[index - 1])
  }), runs(100))
})

test('the weights are at most 400 kB gzipped', () => {
  const module = readFileSync(new URL('../../src/entities/tagger/weights.generated.ts', import.meta.url))
  expect(gzipSync(module, { level: 9 }).length).toBeLessThan(400_000)
})
