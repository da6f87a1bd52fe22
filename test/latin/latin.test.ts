import { expect, test } from 'vitest'
import { extractArticle } from '../../src/article/index.ts'
import { latin } from '../../src/latin/index.ts'

const PAGE = `CM in Kota : मुख्यमंत्री भूपेश बघेल ने दुर्ग में किया लोकार्पण - CM Baghel Visit To Durg Of Chattisgarh
दुर्ग: छत्तीसगढ़ के मुख्यमंत्री भूपेश बघेल ने शनिवार को कांग्रेस के कार्यक्रम में हिस्सा लिया। उन्होंने सड़क का लोकार्पण किया।`

/** The mentions in Latin letters, by the entity's name. */
function latinMentions(text: string): Record<string, string[]> {
  const { entities } = extractArticle(text, { latin })
  const found = entities.map(({ name, mentions }) => [name, mentions.map((mention) => mention.text).filter((mention) => /[a-z]/iu.test(mention))] as const)
  return Object.fromEntries(found.filter(([, mentions]) => mentions.length > 0).map(([name, mentions]) => [name, mentions]))
}

test('English names join their entities, however spelled', () => {
  expect(latinMentions(PAGE)).toEqual({ 'भूपेश बघेल': ['Baghel'], दुर्ग: ['Durg'], छत्तीसगढ़: ['Chattisgarh'] })
  expect(latinMentions(`${PAGE}\nBhupesh Baghel inaugurates road, Congress workers gather`)['भूपेश बघेल']).toEqual(['Baghel', 'Bhupesh Baghel'])
  expect(latinMentions(`${PAGE}\nCongress workers gather`)['भारतीय राष्ट्रीय कांग्रेस']).toEqual(['Congress'])
})

test.each(['a durg of no name', 'Of To In The', 'Durgapur Expressway'])('%s names none of them', (line) => {
  expect(latinMentions(`${PAGE}\n${line}`)).toEqual(latinMentions(PAGE))
})

test.each([
  ['Two million voters in Durg', 'Two million voters', 2e6, 'count'],
  ['twenty-five booths closed', 'twenty-five booths', 25, 'count'],
  ['three hundred MW plant', 'three hundred MW', 300, 'energy'],
  ['Over fifty thousand jobs created', 'fifty thousand jobs', 50_000, 'count'],
  ['70 lakh users in state', '70 lakh users', 7e6, 'count'],
  ['Rs 3.5 crore scam', 'Rs 3.5 crore', 3.5e7, 'money'],
  ['1.2 million people affected', '1.2 million people', 1.2e6, 'count'],
] as const)('%s', (line, text, value, measure) => {
  expect(extractArticle(`${PAGE}\n${line}`, { latin }).statistics).toContainEqual(expect.objectContaining({ text, value, measure }))
})

test.each(['One Nation One Election', 'Team of two', 'Number one'])('%s counts nothing', (line) => {
  expect(extractArticle(`${PAGE}\n${line}`, { latin }).statistics).toEqual([])
})

test('mentions and statistics stay sorted slices that do not overlap', () => {
  const text = `${PAGE}\nTwo million voters, Bhupesh Baghel says in Durg: 'BHUPESH' three hundred MW Baghel Baghel`
  const { entities, statistics } = extractArticle(text, { latin })
  for (const spans of [entities.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start), statistics]) {
    for (const [index, { start, end, text: words }] of spans.entries()) {
      expect(text.slice(start, end)).toBe(words)
      expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
    }
  }
})

test.each([['words', 'two '], ['letters', 'a '], ['names', 'Durg '], ['lone surrogates', '\ud83d']])('a hundred thousand units of %s are read in bounded time', (_, piece) => {
  const text = `${PAGE}\n${piece.repeat(100_000 / piece.length)}`
  const begun = process.cpuUsage()
  extractArticle(text, { latin })
  // Processor seconds, generous: what it guards against is minutes.
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(10)
})
