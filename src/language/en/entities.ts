import type { EntityTables } from '../tables/entities.ts'

export const entities: EntityTables = {
  romanization: { initial: {}, letters: {}, finalVowel: false, tails: '' },
  country: 'IN',
  endings: '',
  obliques: [],
  titles: [],
  titleModifiers: '',
  honorifics: '',
  honorificsAfter: '',
  former: '',
  late: '',
  acting: '',
  genitives: '',
}
