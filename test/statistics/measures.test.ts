import { describe, expect, test } from 'vitest'
import { extractStatistics } from '../../src/statistics/index.ts'

function measures(text: string): (readonly [number, string, string?])[] {
  return extractStatistics(text, { languages: ['hi'] }).map(({ value, measure, unit }) => (unit === undefined ? [value, measure] : [value, measure, unit]))
}

// What a bare number measures is told by words around it; beside each that is, one that is not.
describe('a measure that other words tell', () => {
  test.each<[string, ...(readonly [number, string, string?])[]]>([
    ['फूलमती (60) घायल हुईं।', [60, 'age']],
    ['फूलमती (109) घायल हुईं।', [109, 'age']],
    ['फूलमती (110) घायल हुईं।', [110, 'count']],
    ['फूलमती (0) घायल हुईं।', [0, 'count']],
    ['25 साल के युवक ने कहा', [25, 'age', 'साल']],
    ['25 साल का था', [25, 'age', 'साल']],
    ['25 साल के दौरान', [25, 'duration', 'साल']],
    ['तीन महीने की बच्ची मिली', [3, 'age', 'महीने']],
    ['10 दिन के बच्चे को', [10, 'duration', 'दिन']],
    ['उम्र 60 साल है', [60, 'age', 'साल']],
    ['50 साल से कम उम्र के लोग', [50, 'age', 'साल']],
    ['60 साल की सजा', [60, 'duration', 'साल']],
    ['60 साल तक की उम्र में', [60, 'age', 'साल']],
    ['25 साल के एक युवक ने', [25, 'age', 'साल']],
    ['25 साल के दौरान एक युवक ने', [25, 'duration', 'साल']],
    ['5 किलोमीटर की रफ्तार से', [5, 'speed', 'किलोमीटर']],
    ['रफ्तार 60 किलोमीटर रही', [60, 'speed', 'किलोमीटर']],
    ['60 किलोमीटर सड़क', [60, 'length', 'किलोमीटर']],
    ['60 लाख का नुकसान हुआ', [6_000_000, 'money']],
    ['60 का नुकसान', [60, 'count']],
    ['बजट 10 हजार करोड़ है', [1e11, 'money']],
    ['बजट को लेकर आज 10 हजार करोड़ कहा', [1e11, 'money']],
    ['10 लाख लोगों का बजट', [1_000_000, 'count', 'लोगों']],
    ['घाटा हुआ। 10 लाख पहुंचे', [1_000_000, 'count']],
    ['तापमान 40 रहा', [40, 'temperature']],
    ['तापमान 40 लोगों ने देखा', [40, 'count', 'लोगों']],
    ['तापमान बढ़ा। 40 रहे', [40, 'count']],
    ['6.9 की तीव्रता का भूकंप', [6.9, 'other']],
    ['पास प्रतिशत 86.37 रहा', [86.37, 'percent']],
    ['दो तिहाई लोग', [2 / 3, 'ratio', 'लोग']],
  ])('%s', (text, ...wanted) => {
    const found = measures(text)
    expect(found).toEqual(wanted.map(([, ...rest], index) => [found[index]?.[0], ...rest]))
    expect(found.map(([value]) => value)).toEqual(wanted.map(([value]) => expect.closeTo(value, 9) as number))
  })
})

describe('a measure that a neighbour tells', () => {
  test.each<[string, ...(readonly [number, string, string?])[]]>([
    ['भाजपा 24, कांग्रेस 15 और राजद 5 सीटें', [24, 'count', 'सीटें'], [15, 'count', 'सीटें'], [5, 'count', 'सीटें']],
    ['भाजपा को 24 सीटें, कांग्रेस को 15 और राजद को 5', [24, 'count', 'सीटें'], [15, 'count', 'सीटें'], [5, 'count', 'सीटें']],
    ['भाजपा 24 रही। राजद 5 सीटें', [24, 'count'], [5, 'count', 'सीटें']],
    ['भाजपा 24 पर आगे रही और उसके बाद कई दौर की गिनती में राजद 5 सीटें', [24, 'count'], [5, 'count', 'सीटें']],
    ['राजद को 5 सीटें मिलीं और उसके बाद कई दौर की लंबी गिनती में भाजपा को भी बाद में 24', [5, 'count', 'सीटें'], [24, 'count']],
    ['5 सीटें मिलीं। भाजपा को 24', [5, 'count', 'सीटें'], [24, 'count', 'सीटें']],
    ['मरीज और संख्या 199', [199, 'count']],
    ['संख्या 199', [199, 'count']],
    ['10 लाख रुपये, 5 लाख और 3', [1_000_000, 'money', 'रुपये'], [500_000, 'money', 'रुपये'], [3, 'count']],
    ['मरीजों की संख्या 199 हो गई', [199, 'count', 'मरीजों']],
    ['मरीज संख्या 199 हो गई', [199, 'count', 'मरीज']],
    ['कुल मरीज, संख्या 199', [199, 'count']],
    ['की संख्या 199', [199, 'count']],
    ['मरीजों की संख्या\nरायपुर 12\nदुर्ग 15', [12, 'count', 'मरीजों'], [15, 'count', 'मरीजों']],
    ['रायपुर 12\nदुर्ग 15', [12, 'count'], [15, 'count']],
    ['12 किलोमीटर की सड़क और 15 बनेंगे', [12, 'length', 'किलोमीटर'], [15, 'count']],
  ])('%s', (text, ...wanted) => {
    expect(measures(text)).toEqual(wanted)
  })
})
