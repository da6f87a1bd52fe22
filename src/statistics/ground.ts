import { readInput } from '../language/index.ts'
import { numberReader, type NumberReading } from '../numbers/index.ts'
import { describe, type Input, type Span, tokenAt, type TokenizedText } from '../text/index.ts'
import type { KnownEntity, StatisticOptions } from './types.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'

/** Everything matching and resolving need to know of the text. */
export interface Ground {
  readonly text: TokenizedText
  readonly vocabulary: Vocabulary
  readonly readNumber: (at: number) => NumberReading | undefined
  readonly vague: boolean
  readonly entities: readonly KnownEntity[]
  readonly timestamps: readonly Span[]
  /** Whether a token belongs to a time expression that is known. */
  readonly isTime: (token: number) => boolean
  /** The kind of the known entity that a token belongs to. */
  readonly kindAt: (token: number) => string | undefined
}

const MEASURES: readonly unknown[] = ['count', 'money', 'percent', 'length', 'area', 'mass', 'volume', 'temperature', 'speed', 'energy', 'duration', 'age', 'ratio', 'other']

/**
 * Checks input and options and makes ready what the rest reads.
 *
 * @throws TypeError when the input or an option is of another type; RangeError when a confidence or measure is not one
 */
export function prepare(input: Input, options: StatisticOptions): Ground {
  const { text, languages } = readInput(input, options)
  checkOptions(options)
  const { entities = [], timestamps = [], vague = false } = options
  const read = numberReader(languages)
  return { text, vocabulary: readVocabulary(text, languages), readNumber: (at) => read(text, at), vague, entities, timestamps, isTime: timeMarks(text, timestamps), kindAt: kindMarks(text, entities) }
}

function timeMarks(text: TokenizedText, timestamps: readonly Span[]): Ground['isTime'] {
  if (timestamps.length === 0) return () => false
  const times = new Uint8Array(text.length)
  for (const span of timestamps) mark(text, span, (token) => (times[token] = 1))
  return (token) => times[token] === 1
}

// Without entities, as the function is mostly called alone, each look around a quantity would ask an empty table.
function kindMarks(text: TokenizedText, entities: readonly KnownEntity[]): Ground['kindAt'] {
  if (entities.length === 0) return () => undefined
  const kinds = new Map<number, string>()
  for (const { kind, mentions } of entities) for (const mention of mentions) mark(text, mention, (token) => kinds.set(token, kind))
  return (token) => kinds.get(token)
}

function mark(text: TokenizedText, { start, end }: Span, set: (token: number) => unknown): void {
  for (let token = tokenAt(text, start); token < text.length && (text.starts[token] ?? end) < end; token++) set(token)
}

function checkOptions({ vague, entities, timestamps, kinds, minConfidence }: StatisticOptions): void {
  if (vague !== undefined && typeof vague !== 'boolean') throw new TypeError(`options.vague must be a boolean, not ${describe(vague)}`)
  if (entities !== undefined && !isArrayWith(entities, 'mentions')) throw new TypeError(`options.entities must be an array of entities with mentions, not ${describe(entities)}`)
  if (timestamps !== undefined && !isArrayWith(timestamps, 'start')) throw new TypeError(`options.timestamps must be an array of spans, not ${describe(timestamps)}`)
  if (kinds !== undefined && !Array.isArray(kinds)) throw new TypeError(`options.kinds must be an array of measures, not ${describe(kinds)}`)
  const asked: readonly unknown[] = kinds ?? []
  for (const kind of asked) if (!MEASURES.includes(kind)) throw new RangeError(`options.kinds accepts ${MEASURES.join(', ')}; it has ${describe(kind)}`)
  if (minConfidence !== undefined && typeof minConfidence !== 'number') throw new TypeError(`options.minConfidence must be a number from 0 to 1, not ${describe(minConfidence)}`)
  if (minConfidence !== undefined && !(minConfidence >= 0 && minConfidence <= 1)) throw new RangeError(`options.minConfidence must be from 0 to 1, not ${describe(minConfidence)}`)
}

function isArrayWith(value: unknown, field: string): boolean {
  return Array.isArray(value) && value.every((item: unknown) => typeof item === 'object' && item !== null && field in item)
}
