import type { EntityTables } from '../tables/entities.ts'

export const entities: EntityTables = {
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
