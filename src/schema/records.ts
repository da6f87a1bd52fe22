/** A JSON Schema, as far as the records need one. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly items?: JsonSchema
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
}

const text: JsonSchema = { type: 'string' }
const integer: JsonSchema = { type: 'integer', minimum: 0 }
const number: JsonSchema = { type: 'number' }
const share: JsonSchema = { type: 'number', minimum: 0, maximum: 1 }
const yes: JsonSchema = { const: true }
const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
const oneOf = (words: string): JsonSchema => ({ enum: words.split(' ') })

type Fields = Readonly<Record<string, JsonSchema>>

/** An object of these fields and no others; names that end in `?` may be absent. */
function object(description: string, fields: Fields): JsonSchema {
  const names = Object.keys(fields)
  return {
    type: 'object',
    description,
    properties: Object.fromEntries(names.map((name) => [name.replace('?', ''), fields[name] ?? {}])),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  }
}

const span: Fields = { text, start: integer, end: integer }

const MEASURES = 'count money percent length area mass volume temperature speed energy duration age ratio other'
const PLACE_KINDS = 'country state province district subdistrict city town village locality constituency region river lake sea mountain island continent'
// Years of four digits, 199X and 20XX, months, weeks, quarters, days, instants; an hour alone is T16:00.
const ISO = '^(?:[0-9]{2}(?:[0-9]{2}|[0-9]X|XX)(?:-(?:[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}(?::[0-9]{2}(?::[0-9]{2})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?)?|W[0-9]{2}|Q[1-4]))?|T[0-9]{2}(?::[0-9]{2}(?::[0-9]{2})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?)$'

/** Every record, by name. */
export const records: Readonly<Record<string, JsonSchema>> = {
  Span: object('A piece of the input, by UTF-16 offsets, half-open', span),
  Mention: object('One mention of an entity', { ...span, 'role?': text }),
  Role: object('An office or title of a person', { title: text, 'office?': text, 'of?': text, 'former?': yes, 'late?': yes, 'acting?': yes, 'holder?': text }),
  Entity: object('A person, place, party or organisation with all its mentions', {
    kind: oneOf('person place party organization'), name: text, 'english?': text, 'transliterated?': yes, 'id?': text, mentions: list(ref('Mention')),
    confidence: share, 'roles?': list(ref('Role')), 'party?': text, 'placeKind?': oneOf(PLACE_KINDS), 'within?': text,
  }),
  Timestamp: object('A time expression or stamp', {
    ...span, role: oneOf('published updated mention'), iso: { type: ['string', 'null'], pattern: ISO }, 'until?': { type: 'string', pattern: ISO },
    'precision?': oneOf('second minute hour day week month quarter year decade century'), implied: list(oneOf('year month day hour minute')), 'bikramSambat?': text,
  }),
  Speaker: object('Who says something', { ...span, 'name?': text }),
  Statistic: object('A quantity that the article asserts', {
    ...span, value: number, 'to?': number, 'from?': number, 'outOf?': number, bound: oneOf('exact about over under atLeast atMost'), measure: oneOf(MEASURES),
    'unit?': text, 'unitCode?': text, 'subject?': ref('Span'), 'speaker?': ref('Speaker'), 'change?': oneOf('increase decrease'), 'place?': ref('Span'),
    'period?': ref('Span'), sentence: ref('Span'), confidence: share,
  }),
  Dateline: object('Where the story was filed', { ...span, 'place?': ref('Span') }),
  Quote: object('Words that the article gives as somebody’s own', { ...span, 'speaker?': ref('Speaker') }),
  Article: object('A page read as a whole', {
    language: oneOf('hi mr ne und'), 'headline?': ref('Span'), 'headlineEnglish?': ref('Span'), 'lede?': ref('Span'), 'byline?': ref('Span'), 'dateline?': ref('Dateline'),
    'published?': ref('Timestamp'), 'updated?': ref('Timestamp'), tags: list(ref('Span')), quotes: list(ref('Quote')), entities: list(ref('Entity')),
    timestamps: list(ref('Timestamp')), statistics: list(ref('Statistic')),
  }),
}
