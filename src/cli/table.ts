import type { Article, Entity, Role, Statistic, Timestamp } from '../index.ts'

const BOLD = '\u001B[1m'
const RESET = '\u001B[0m'

/** An article's records as text to read: a head, then a table for people and things, times, and figures. */
export function articleTable(article: Article, colour: boolean): string {
  const title = (text: string): string => (colour ? `${BOLD}${text}${RESET}` : text)
  const head: [string, string | undefined][] = [
    ['language', article.language],
    ['headline', article.headline?.text],
    ['English', article.headlineEnglish?.text],
    ['byline', article.byline?.text],
    ['dateline', article.dateline?.place?.text ?? article.dateline?.text],
    ['published', article.published?.iso ?? undefined],
    ['updated', article.updated?.iso ?? undefined],
  ]
  return [
    ...head.flatMap(([name, value]) => (value === undefined ? [] : [`${name.padEnd(11)}${value}`])),
    ...section(title('Who and where'), ['kind', 'name', 'English', 'mentions', 'more'], article.entities.map(entityRow)),
    ...section(title('When'), ['text', 'ISO', 'role'], article.timestamps.map(timestampRow)),
    ...section(title('How much'), ['text', 'value', 'measure', 'of what', 'says'], article.statistics.map(statisticRow)),
    '',
    'For JSON: khabar --json FILE',
  ].join('\n')
}

function entityRow(entity: Entity): string[] {
  const more = [...(entity.roles ?? []).map(roleText), entity.party, entity.placeKind, entity.within, entity.id]
  return [entity.kind, entity.name, `${entity.english ?? ''}${entity.transliterated === true ? ' ~' : ''}`, String(entity.mentions.length), more.filter((part) => part !== undefined).join(', ')]
}

function roleText({ title, of, former, late, acting }: Role): string {
  return [former === true ? 'former' : '', late === true ? 'late' : '', acting === true ? 'acting' : '', title, of === undefined ? '' : `(${of})`].filter((part) => part !== '').join(' ')
}

function timestampRow({ text, iso, until, role }: Timestamp): string[] {
  return [text, `${iso ?? '?'}${until === undefined ? '' : ` … ${until}`}`, role]
}

function statisticRow({ text, value, to, bound, measure, subject, speaker }: Statistic): string[] {
  const range = to === undefined ? grouped(value) : `${grouped(value)} – ${grouped(to)}`
  return [text, bound === 'exact' ? range : `${bound} ${range}`, measure, subject?.text ?? '', speaker?.name ?? speaker?.text ?? '']
}

/** 7000000 → 70,00,000: the last three digits, then pairs. */
function grouped(value: number): string {
  const [whole = '', part] = String(value).split('.')
  const last = whole.slice(-3)
  let pairs = ''
  let rest = whole.slice(0, -3)
  for (; rest !== '' && rest !== '-'; rest = rest.slice(0, -2)) pairs = `${rest.slice(-2)},${pairs}`
  return `${rest}${pairs}${last}${part === undefined ? '' : `.${part}`}`
}

function section(title: string, heads: readonly string[], rows: readonly string[][]): string[] {
  if (rows.length === 0) return []
  const widths = heads.map((head, column) => Math.max(width(head), ...rows.map((row) => width(row[column] ?? ''))))
  const line = (cells: readonly string[]): string => cells.map((cell, column) => (column === heads.length - 1 ? cell : cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))).join('  ').trimEnd()
  return ['', title, line(heads), ...rows.map(line)]
}

/** Columns a text takes on a terminal: marks stand on their letter and take none. */
function width(text: string): number {
  return [...text.replace(/[\p{Mn}\p{Cf}]/gu, '')].length
}
