import { describe, expect, test } from 'vitest'
import { extractTimestamps } from '../../src/timestamps/index.ts'
import { spellings } from '../helpers.ts'

// A Thursday, 25 Magh 2080.
const reference = '2024-02-08T14:30:00+05:45'

function read(text: string): string[] {
  return extractTimestamps(text, { languages: ['ne'], reference }).map(({ iso, until }) => (until === undefined ? String(iso) : `${String(iso)}/${until}`))
}

describe('Nepali', () => {
  test.each(
    spellings([
      ['2023-06-16', 'सन् २०२३ जुन १६ मा', '१६ जुन २०२३', '2023-06-16', '२०८० असार १ गते', 'असार १, २०८०'],
      ['2024-02-02', 'शुक्रबार भएको', 'माघ १९ गते भएको', 'यही माघ १९ गते', '१९ माघमा भयो', 'गत शुक्रबार'],
      ['2024-02-10', 'शनिबार हुनेछ', 'आगामी शनिबार', 'पर्सि', 'माघ २७ गते हुनेछ'],
      ['2024-02-07', 'हिजो', 'बुधबार राति', 'एक दिनअघि', '१ दिन पहिले'],
      ['2024-02-05T07:00+05:45', 'सोमबार बिहान ७ बजे', 'सोमबार बिहान ७ बजेदेखि', 'सोमबार विहान सात बजे'],
      ['2024-02-08T12:00+05:45/2024-02-08T13:00+05:45', 'मध्याह्न १२ देखि १ बजेसम्म'],
      ['2023', 'गत वर्ष', 'एक वर्षअघि', 'सन् २०२३ मा'],
      ['2024-01', 'गत महिना', 'अघिल्लो महिना'],
      ['2024-W05', 'गत हप्ता', 'एक हप्ताअघि'],
      ['2023-07-17/2023-08-17', 'गत साउनमा'],
      ['2023-07-17/2024-07-15', 'आर्थिक वर्ष २०८०/८१ मा', 'चालु आर्थिक वर्षमा'],
      ['2023-04-14/2024-04-12', '२०८० मा', '२०८० सालमा', 'वि.सं. २०८० मा'],
    ]),
  )('%s', (text, iso) => {
    expect(read(text)).toEqual([iso])
  })

  test.each(['तीन दिन पानी पर्‍यो', 'दुई वर्षभित्र सकिने', '३५ वर्षीय', 'जुन कुरा', 'नौ जना', '२४ घण्टा', 'सधैं', 'वडा नं. ९', 'दैनिक', 'छ जना'])('no time: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  test('the Bikram Sambat form stands beside the Gregorian', () => {
    const [stamp] = extractTimestamps('२०७७ माघ १० गते १४:०५ मा प्रकाशित', { languages: ['ne'] })
    expect(stamp).toMatchObject({ iso: '2021-01-23T14:05+05:45', bikramSambat: '2077-10-10', role: 'published', implied: [] })
    expect(extractTimestamps('माघ १० गते', { languages: ['ne'], reference: '2021-01-25' })[0]).toMatchObject({ iso: '2021-01-23', bikramSambat: '2077-10-10', implied: ['year'] })
  })
})

// Published conversions: the earthquakes of 1934 and 2015, the proclamation of 1951, the constitution of 2015, the republic of 2008, new years.
describe('Bikram Sambat', () => {
  test.each([
    ['१९९० माघ २ गते', '1934-01-15'], ['२००७ फागुन ७ गते', '1951-02-18'], ['२०७२ वैशाख १२ गते', '2015-04-25'], ['२०७२ असोज ३ गते', '2015-09-20'], ['२०६५ जेठ १५ गते', '2008-05-28'],
    ['२०६३ वैशाख ११ गते', '2006-04-24'], ['२०७७ वैशाख १ गते', '2020-04-13'], ['२०५८ जेठ १९ गते', '2001-06-01'], ['२००० वैशाख १ गते', '1943-04-14'], ['१९७० वैशाख १ गते', '1913-04-13'],
  ])('%s', (text, iso) => {
    expect(extractTimestamps(text, { languages: ['ne'] })[0]?.iso).toBe(iso)
  })

  test.each(['१९६९ चैत ३० गते', '२०९१ वैशाख १ गते', '२०८१ वैशाख ३२ गते', '२०८० माघ ३१ गते'])('%s lies outside the table, or is no date', (text) => {
    expect(extractTimestamps(text, { languages: ['ne'] }).every(({ iso }) => iso === null)).toBe(true)
  })
})
