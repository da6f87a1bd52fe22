import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, extractArticle } from '../../src/article/index.ts'
import { runs } from '../runs.ts'

const STORY = 'कोटा: शहर में शनिवार को नई सड़क का काम शुरू हुआ। अधिकारियों ने बताया कि काम तीन महीने में पूरा होगा।'

test.each([
  ['विधायक राजेश वर्मा ने कहा, "यह सड़क तीन महीने में पूरी होगी।"', 'यह सड़क तीन महीने में पूरी होगी।', 'राजेश वर्मा'],
  ["मंत्री राजेश वर्मा ने बताया कि '' यह सड़क तीन महीने में पूरी होगी.''", 'यह सड़क तीन महीने में पूरी होगी.', 'राजेश वर्मा'],
  ['“यह सड़क तीन महीने में पूरी होगी,” राजेश वर्मा ने कहा।', 'यह सड़क तीन महीने में पूरी होगी,', 'राजेश वर्मा'],
  ['दीवार पर लिखा था: "यह सड़क तीन महीने में पूरी होगी।"', 'यह सड़क तीन महीने में पूरी होगी।', undefined],
])('%s', (sentence, words, speaker) => {
  const { quotes } = extractArticle(`${STORY}\n${sentence}`)
  expect(quotes.map((quote) => [quote.text, quote.speaker?.name])).toEqual([[words, speaker]])
})

test.each(["चुनाव में 'बदलाव' का नारा लगा।", 'फिल्म "शोले" फिर आई।', 'कल "यह सड़क तीन महीने में पूरी होगी।'])('no quote: %s', (sentence) => {
  expect(extractArticle(`${STORY}\n${sentence}`).quotes).toEqual([])
})

test('tags of a tag line and behind a summary', () => {
  expect(extractArticle(`पुल टूटने से दो लोग घायल\nपुराना पुल शनिवार की सुबह अचानक टूट गया और दो लोग घायल हुए. Kota bridge 2023\nPublished : Jun 16, 2023, 4:33 PM IST\n${STORY}\nTags: कोटा, पुल हादसा`).tags.map(({ text }) => text)).toEqual(['Kota bridge 2023', 'कोटा', 'पुल हादसा'])
})

test.each([[42], [null], [{ headline: 'क' }], [{ headline: 1, body: 'क' }], [{ body: 1 }], [{ body: 'क', published: 'कल' }]])('%j is no article', (input) => {
  expect(() => extractArticle(input as never)).toThrow(/must be/u)
})

function spansOf({ headline, headlineEnglish, lede, byline, dateline, published, updated, tags, quotes }: Article): { text: string; start: number; end: number }[] {
  return [headline, headlineEnglish, lede, byline, dateline, dateline?.place, published, updated, ...tags, ...quotes, ...quotes.map(({ speaker }) => speaker)].filter((span) => span !== undefined)
}

const PIECES = ['\n', '\n\n', ' ', 'By ', 'Edited By: ', 'Published : Jun 16, 2023, 4:33 PM IST', '(IST)', 'दुर्ग', ':', '।', ' - ', '/', '(', ')', '[', 'भाषा', 'जेएनएन', 'संवाददाता', 'राजेश वर्मा', 'ने कहा', '"', "'", '“', '”', 'सड़क का काम शुरू हुआ।', '16 जून', ', ', '|', '::', 'Tags:', '\ud83d', '\u200d', 'ः', 'CM In Durg', '›', 'से', 'की रिपोर्ट', 'oi-']

test('any page gives spans of itself', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const article = extractArticle(text)
      for (const span of spansOf(article)) expect(text.slice(span.start, span.end)).toBe(span.text)
      for (const span of spansOf(article)) expect(span.text).not.toBe('')
    }),
    runs(300),
  )
})
