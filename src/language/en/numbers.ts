import type { NumberTables } from '../tables/numbers.ts'

// English numbers in words stand in Devanagari pages only as tens and scales (फिफ्टी परसेंट); smaller ones are names of models.
export const numbers = {
  units: [[20, 'ट्वेंटी'], [30, 'थर्टी'], [40, 'फोर्टी'], [50, 'फिफ्टी'], [60, 'सिक्सटी'], [70, 'सेवेंटी'], [80, 'एटी'], [90, 'नाइंटी']],
  scales: [
    [100, 'hundred हंड्रेड'], [1e3, 'thousand थाउजेंड थाउजंड'], [1e5, 'lakh lakhs lac lacs'], [1e7, 'crore crores'], [1e6, 'million millions'], [1e9, 'billion billions'], [1e12, 'trillion trillions'], [12, 'dozen'],
  ],
  shortScales: [[1e3, 'k'], [1e7, 'cr'], [1e6, 'mn'], [1e9, 'bn'], [1e12, 'tn']],
  gluedScales: [],
  notScaleBefore: [],
  shifts: [],
  halves: 'half',
  denominators: [],
  denominatorPrefixes: [],
  and: 'and',
  point: 'point',
  minus: 'minus',
  minusAlone: '',
  ordinals: [],
  ordinalEndings: 'st nd rd th',
  scaleEndings: '',
  unitEndings: '',
  doubtful: '',
} satisfies NumberTables as NumberTables
