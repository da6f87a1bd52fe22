import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extractArticle, toHtml } from '../../src/index.ts'

// Eight times the text may cost little more than eight times as much; quadratic would be 64.
const FACTOR = 8
const MOST = 16
const page = readFileSync(new URL('../../examples/article.txt', import.meta.url), 'utf8')

const UNITS: readonly (readonly [name: string, unit: string])[] = [
  ['pages', `${page}\n\n`],
  ['lines of one word', 'दुर्ग\n'],
  ['empty lines', '\n\n'],
  ['blanks', ' '],
  ['matras', 'ि'],
  ['viramas', 'क्'],
  ['joiners', '\u200D'],
  ['digits', '1'],
  ['Devanagari digits', '७ '],
  ['groups', '1,'],
  ['decimals', '1.'],
  ['number words', 'दो '],
  ['scales', 'लाख '],
  ['fractions', 'साढ़े '],
  ['numbers', '7 लाख '],
  ['money', '₹7 करोड़ '],
  ['percents', '12% '],
  ['ranges', '10-12 '],
  ['from to', '10 से '],
  ['shares', '100 में से '],
  ['approximators', 'करीब '],
  ['claims', 'सीएम ने कहा कि 70 लाख लोग आए। '],
  ['ranges of claims', 'मंत्री ने कहा कि 5 से 7 हजार लोग '],
  ['one endless claim', 'ने कहा कि 70 लाख लोग और '],
  ['speakers', 'ने बताया '],
  ['full stops', '.'],
  ['dandas', '।'],
  ['abbreviations', 'डॉ.'],
  ['dots in words', 'क.'],
  ['straight quotes', '"'],
  ['opening quotes', '“'],
  ['quoted words', '"क" '],
  ['apostrophes', 'क\'ख '],
  ['brackets', '('],
  ['bracket pairs', '()'],
  ['colons', ': '],
  ['datelines', 'दिल्ली: '],
  ['dashes', '- '],
  ['pipes', '| '],
  ['commas', 'और, '],
  ['names', 'राम सिंह '],
  ['one name', 'भूपेश बघेल '],
  ['different names', 'कमल नाथ, दिग्विजय सिंह, उमा भारती ने और '],
  ['titles', 'पूर्व मुख्यमंत्री '],
  ['honorifics', 'श्री '],
  ['places', 'दुर्ग, पाटन, रायपुर '],
  ['parties', 'भाजपा कांग्रेस '],
  ['initials', 'ए. के. '],
  ['unknown words', 'कखगघ चछजझ '],
  ['months', 'जून '],
  ['dates', '16 जून 2023 '],
  ['numeric dates', '16/06/2023 '],
  ['begun dates', '2023-'],
  ['begun clock times', '4:'],
  ['open ranges', 'जून से '],
  ['modifiers', 'पिछले '],
  ['spans of days', '1 दिन और '],
  ['weekdays', 'शुक्रवार '],
  ['clock times', 'शाम 4:33 बजे '],
  ['ordinals', 'पहले दूसरे '],
  ['offsets', 'तीन दिन पहले '],
  ['relative days', 'कल आज '],
  ['stamps', 'Jun 16, 2023, 4:33 PM IST | '],
  ['labels', 'Published : '],
  ['bylines', 'By: राम सिंह '],
  ['lines of stamps', 'Published : Jun 16, 2023, 4:33 PM IST\n'],
  ['tags', '#क '],
  ['Latin words', 'lakh users '],
  ['glued scripts', 'क1a'],
  ['lone surrogates', '\uD83D'],
  ['faces', '😀'],
  ['private use', '\uE000'],
  ['markup', '<b>70</b>'],
]

const LENGTH = 3000
const ROUNDS = 5

/** Processor time, so that what else runs on the machine counts little. */
function costOf(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  return process.cpuUsage(start).user / 1000
}

// The least of several times, since the compiler and the collector can only add to it: the short text is read a few
// times, the long one again only while it seems to cost too much. Below two milliseconds the clock is too coarse.
function growth(read: (length: number) => unknown): number {
  const small = Math.max(2, Math.min(...Array.from({ length: ROUNDS }, () => costOf(() => read(LENGTH)))))
  let large = Infinity
  for (let round = 0; round < ROUNDS && large >= MOST * small; round++) large = Math.min(large, costOf(() => read(LENGTH * FACTOR)))
  return large / small
}

test.each(UNITS)('%s cost linear time', (_, unit) => {
  const texts = new Map([LENGTH, LENGTH * FACTOR].map((length) => [length, unit.repeat(Math.ceil(length / unit.length))]))
  expect(growth((length) => extractArticle(texts.get(length) ?? '', { languages: ['hi'], reference: '2023-06-16T16:33+05:30', vague: true }))).toBeLessThan(MOST)
})

test('toHtml costs linear time', () => {
  const pages = new Map([LENGTH, LENGTH * FACTOR].map((length) => {
    const text = `${page}\n\n`.repeat(Math.ceil(length / page.length))
    return [length, { text, article: extractArticle(text, { languages: ['hi'] }) }]
  }))
  expect(growth((length) => {
    const read = pages.get(length)
    return read === undefined ? '' : toHtml(read.article, read.text)
  })).toBeLessThan(MOST)
})
