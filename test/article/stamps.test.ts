import { expect, test } from 'vitest'
import { extractArticle } from '../../src/article/index.ts'

const HEADLINE = 'नगर में नई सड़क का निर्माण कार्य इसी सप्ताह से शुरू होगा'
const STORY = 'शनिवार को नई सड़क का काम शुरू हुआ। अधिकारियों ने बताया कि काम तीन महीने में पूरा होगा।'
const at = (...lines: string[]): readonly [string | null | undefined, string | null | undefined] => {
  const { published, updated } = extractArticle([HEADLINE, ...lines].join('\n'), { languages: ['hi'] })
  return [published?.iso, updated?.iso]
}

test.each([
  ['both, by lines', ['By', 'Published : Nov 17, 2023, 4:20 PM IST', '|', 'Updated : Nov 17, 2023, 6:05 PM IST', STORY], '2023-11-17T16:20+05:30', '2023-11-17T18:05+05:30'],
  ['only updated', ['Edited By Anshul Rana | Updated: 12 Jun 2025, 01:42 PM IST', STORY], undefined, '2025-06-12T13:42+05:30'],
  ['label and stamp on two lines', ['Updated at:', '01 Feb 2025 03:36 PM (IST)', STORY], undefined, '2025-02-01T15:36+05:30'],
  ['glued to the story', [`Publish Date:Mon, 05 Aug 2024 09:33 PM (IST)${STORY}`], '2024-08-05T21:33+05:30', undefined],
  ['without a label', ['Fri, 25 Apr 2025 12:48 PM', STORY], '2025-04-25T12:48+05:30', undefined],
  ['behind the outlet', ['ABP Live | 18 Aug 2022 06:02 PM (IST)', STORY], '2022-08-18T18:02+05:30', undefined],
  ['at the end', [STORY, 'Site Admin | अक्टूबर 10, 2024 8:14 अपराह्न'], '2024-10-10T20:14+05:30', undefined],
  ['a date alone at the end', [STORY, '2024-08-29'], '2024-08-29', undefined],
  ['a Hindi date', ['प्रकाशित: मई 25, 2024', STORY], '2024-05-25', undefined],
  ['the finer of two', ['25 मई 2024', STORY, 'प्रकाशित : 25 मई 2024 07:15'], '2024-05-25T07:15+05:30', undefined],
])('%s', (_, lines, published, updated) => expect(at(...lines)).toEqual([published, updated]))

test.each([
  ['a relative time', ['3 घंटे पहले', STORY]],
  ['a date in the story', [`${STORY} यह काम 5 मई 2023 को प्रकाशित योजना में था।`]],
  ['a dateline', [`शिमला, 7 जुलाई (भाषा) ${STORY}`]],
  ['nothing', [STORY]],
])('no stamp: %s', (_, lines) => expect(at(...lines)).toEqual([undefined, undefined]))

test('the stamp dates the rest, unless a reference is given', () => {
  const text = `${HEADLINE}\nPublished : Jun 16, 2023, 4:33 PM IST\nकोटा: ${STORY}`
  const iso = (options = {}): unknown => extractArticle(text, options).timestamps.find(({ text: words }) => words === 'शनिवार')?.iso
  expect(iso()).toBe('2023-06-10')
  expect(iso({ reference: '2024-06-20T10:00+05:30' })).toBe('2024-06-15')
})

test('a live blog was published with its first entry and updated with its last', () => {
  const [published, updated] = at('लाइव अपडेट', 'Sat, Nov 23, 2024, 1:05 PM IST', STORY, 'Sat, Nov 23, 2024, 12:20 PM IST', STORY, 'Sat, Nov 23, 2024, 8:02 AM IST', STORY)
  expect([published, updated]).toEqual(['2024-11-23T08:02+05:30', '2024-11-23T13:05+05:30'])
})
