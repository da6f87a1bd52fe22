import { describe, expect, test } from 'vitest'
import { extractTimestamps, parseTimestamp } from '../../src/timestamps/index.ts'
import { spellings } from '../helpers.ts'

describe('one stamp line', () => {
  test.each(
    spellings([
      ['2024-02-09T18:05+05:30', 'Published : Feb 9, 2024, 6:05 PM IST', 'Publish Date:Fri, 09 Feb 2024 06:05 PM (IST)', 'प्रकाशित: फ़रवरी 9, 2024 6:05 अपराह्न', '9 फरवरी 2024, 18:05', '२०२४-०२-०९ १८:०५', '06:05 PM, 09-FEB-2024',
        'Friday, Feb 09, 2024 - 06:05 PM (IST)', 'Published on:\n09 February 2024, 6:05 pm', 'February 9, 2024 18:05 IST', 'शुक्रवार, 9 फरवरी, 2024 को 12:35 GMT तक के समाचार', 'Last Updated : Feb 9, 2024, 6:05 PM IST', '2024-02-09T12:35Z', '2024-02-09T18:05+5:30'],
      ['2024-02-09T18:05:41+05:30', 'Updated: 09 Feb 2024, 06:05:41 PM IST', '2024-02-09T18:05:41.120+05:30', '2/9/2024 6:05:41 PM'],
      ['2024-02-09', 'प्रकाशित: फरवरी 9, 2024', 'Last Modified:\nFriday, 9 February, 2024', 'शुक्रवार, ९ फेब्रुवारी २०२४', '9/2/2024', '09.02.2024', '2024-02-09', 'Friday , February 9 2024'],
      ['2025-06-03T07:20+05:45', '२०८२ जेठ २० गते ०७:२० मा प्रकाशित', 'प्रकाशित : जेठ २०, २०८२ ०७:२०'],
      ['2025-06-03', 'प्रकाशित मिति: मङ्गलबार, जेठ २०, २०८२', '२० जेठ २०८२, मंगलबार'],
    ]),
  )('%s', (line, iso) => {
    expect(parseTimestamp(line)?.iso).toBe(iso)
  })

  test.each(['', '|', 'By', 'Published By', 'सीएम ने 9 फरवरी 2024 को कहा', 'संवाददाता, रायपुर', '9 फरवरी 2024 | 10 फरवरी 2024', '31 जून 2023', 'कुछ ही क्षण पहले', '2 घंटे पहले', 'सेक्टर 5', '98765 43210'])('%j is none, or has no time', (line) => {
    expect(parseTimestamp(line)?.iso ?? null).toBeNull()
  })

  test('a relative stamp is resolved against the reference', () => {
    expect(parseTimestamp('2 घंटे पहले', { reference: '2024-02-09T18:05+05:30' })?.iso).toBe('2024-02-09T16:05+05:30')
    expect(parseTimestamp('7 hours ago', { reference: '2024-02-09T18:05+05:30' })?.iso).toBe('2024-02-09T11:05+05:30')
  })
})

describe('roles', () => {
  const roles = (text: string): string[] => extractTimestamps(text, { languages: ['hi', 'mr', 'ne'] }).map(({ role, iso }) => `${role} ${iso ?? 'null'}`)

  test.each<[string, string[]]>([
    ['By\nPublished : Feb 9, 2024, 6:05 PM IST\n|\nUpdated : Feb 9, 2024, 7:40 PM IST', ['published 2024-02-09T18:05+05:30', 'updated 2024-02-09T19:40+05:30']],
    ['डेस्क Published by:Updated Fri, 09 Feb 2024 06:05 PM ISTसतना के जंगल में', ['updated 2024-02-09T18:05+05:30']],
    ['वेब डेस्क\nUpdated at:\n09 Feb 2024 06:05 PM (IST)', ['updated 2024-02-09T18:05+05:30']],
    ['वेब डेस्क | 09 Feb 2024 06:05 PM (IST)', ['published 2024-02-09T18:05+05:30']],
    ['रविवार, 3 मार्च 2024\nLast Modified: शुक्रवार, 9 फेब्रुवारी 2024 (18:05 IST)', ['mention 2024-03-03', 'updated 2024-02-09T18:05+05:30']],
    ['२० जेठ २०८२, मंगलबार | June 3, 2025', ['mention 2025-06-03', 'mention 2025-06-03']],
    ['Publish Date: Fri, 09 Feb 2024 06:05 PM (IST)Updated Date: Fri, 09 Feb 2024 07:40 PM (IST)', ['published 2024-02-09T18:05+05:30', 'updated 2024-02-09T19:40+05:30']],
    ['9 फरवरी 2024 को प्रकाशित रिपोर्ट में कहा गया', ['mention 2024-02-09']],
    ['रिपोर्ट 2019 में प्रकाशित हुई', ['mention 2019']],
  ])('%j', (text, wanted) => {
    expect(roles(text)).toEqual(wanted)
  })

  test('the entries of a live blog are mentions', () => {
    expect(roles('Fri, Feb 9, 2024, 1:05 PM IST\nएक\nFri, Feb 9, 2024, 12:20 PM IST\nदो\nFri, Feb 9, 2024, 9:15 AM IST\nतीन').every((role) => role.startsWith('mention'))).toBe(true)
  })
})
