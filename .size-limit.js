// What a browser downloads for one function of each subpath: bundled, minified, brotli. Limits stand just above what is
// reached. Franc's models are most of the small ones: the second row of statistics leaves them out.
const limits = [
  ['khabar', 'extractArticle', '1 MB'],
  ['khabar/entities', 'extractEntities', '1 MB'],
  ['khabar/timestamps', 'extractTimestamps', '1 MB'],
  ['khabar/statistics', 'extractStatistics', '1 MB'],
  ['khabar/statistics', 'extractStatistics', '1 MB', 'franc'],
  ['khabar/article', 'extractArticle', '1 MB'],
  ['khabar/language', 'detectLanguage', '1 MB'],
  ['khabar/text', 'tokenize', '1 MB'],
  ['khabar/numbers', 'parseNumber', '1 MB'],
  ['khabar/latin', 'latin', '1 MB'],
  ['khabar/html', '*', '1 MB'],
  ['khabar/schema', '*', '1 MB'],
]

export default limits.map(([subpath, name, limit, without]) => ({
  name: without === undefined ? subpath : `${subpath} without ${without}`,
  path: `dist/${subpath.split('/')[1] ?? 'index'}.js`,
  import: name === '*' ? '*' : `{ ${name} }`,
  limit,
  ignore: without === undefined ? [] : [without],
  modifyEsbuildConfig: (config) => ({ ...config, logLevel: 'error' }),
}))
