// What a browser downloads for one function of each subpath: bundled, minified, brotli. Limits stand just above what is
// reached. Franc's models are most of the small ones: the second row of statistics leaves them out.
const limits = [
  ['khabar', 'extractArticle', '890 kB'],
  ['khabar/entities', 'extractEntities', '830 kB'],
  ['khabar/timestamps', 'extractTimestamps', '175 kB'],
  ['khabar/statistics', 'extractStatistics', '160 kB'],
  ['khabar/statistics', 'extractStatistics', '52 kB', 'franc'],
  ['khabar/article', 'extractArticle', '890 kB'],
  ['khabar/language', 'detectLanguage', '118 kB'],
  ['khabar/text', 'tokenize', '3 kB'],
  ['khabar/numbers', 'parseNumber', '125 kB'],
  ['khabar/latin', 'latin', '830 kB'],
  ['khabar/html', '*', '1020 kB'],
  ['khabar/schema', '*', '15 kB'],
]

export default limits.map(([subpath, name, limit, without]) => ({
  name: without === undefined ? subpath : `${subpath} without ${without}`,
  path: `dist/${subpath.split('/')[1] ?? 'index'}.js`,
  import: name === '*' ? '*' : `{ ${name} }`,
  limit,
  ignore: without === undefined ? [] : [without],
  modifyEsbuildConfig: (config) => ({ ...config, logLevel: 'error' }),
}))
