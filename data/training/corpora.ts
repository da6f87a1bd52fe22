import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { LanguageCode } from '../../src/language/index.ts'
import { tokenAt, tokenize, TokenKind, type TokenizedText } from '../../src/text/index.ts'
import { Label } from '../../src/entities/tagger/types.ts'

/** A text to learn from or to be measured on. */
export interface Sample {
  /** Which guidelines its labels follow: the name of its file. */
  readonly source: string
  readonly language: LanguageCode
  readonly text: TokenizedText
  /** Labels a token may have, as bits: one where it is known, all where it is left open. */
  readonly allowed: Uint16Array
  /** The names to be found, for measuring. */
  readonly names: readonly Name[]
  /** Its tags know no parties. */
  readonly coarse: boolean
  /** Bounds of the tokens that its names are made of, where they are given. */
  readonly tokens?: readonly { readonly start: number; readonly end: number }[]
}

export interface Name {
  readonly kind: Kind
  readonly start: number
  readonly end: number
  readonly optional: boolean
}

/** In the order of their labels. */
export const KINDS = ['person', 'place', 'organization', 'party'] as const
export type Kind = (typeof KINDS)[number]

const BEGIN: Readonly<Record<Kind, Label>> = { person: Label.beginPerson, place: Label.beginPlace, organization: Label.beginOrganization, party: Label.beginParty }
const ANY = 0x1ff

/** Reads annotated articles (JSON lines). */
export function readArticles(file: string, source: string): Sample[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const { lang, text, entities } = JSON.parse(line) as { lang: LanguageCode; text: string; entities: { kind: Kind; start: number; end: number; optional?: boolean }[] }
    const names = entities.map(({ kind, start, end, optional }) => ({ kind, start, end, optional: optional === true }))
    return sampleOf({ source, language: lang, text, names, coarse: false })
  })
}

const KIND_OF_TAG: Readonly<Record<string, Kind>> = { PER: 'person', LOC: 'place', ORG: 'organization' }

/** Reads sentences of a token and an IOB2 tag a line; tokens are joined by single blanks. */
export function readConll(file: string, source: string, language: LanguageCode): Sample[] {
  const samples: Sample[] = []
  for (const block of readFileSync(file, 'utf8').split(/\n\s*\n/u)) {
    const rows = block.split('\n').filter((line) => line.trim() !== '').map((line) => line.split('\t'))
    if (rows.length === 0) continue
    let text = ''
    const names: { kind: Kind; start: number; end: number; optional: boolean }[] = []
    const tokens: { start: number; end: number }[] = []
    let open: (typeof names)[number] | undefined
    for (const row of rows) {
      if (text !== '') text += ' '
      const start = text.length
      text += row[0] ?? ''
      tokens.push({ start, end: text.length })
      const [, part, tag = ''] = /^([BI])-(.*)$/u.exec((row[row.length - 1] ?? '').trim()) ?? []
      const kind = KIND_OF_TAG[tag]
      if (kind === undefined) open = undefined
      else if (part === 'I' && open?.kind === kind) open.end = text.length
      else names.push((open = { kind, start, end: text.length, optional: false }))
    }
    samples.push(sampleOf({ source, language, text, names, coarse: true, tokens }))
  }
  return samples
}

function sampleOf(given: Omit<Sample, 'text' | 'allowed'> & { readonly text: string }): Sample {
  const { coarse } = given
  const text = tokenize(given.text)
  const allowed = new Uint16Array(text.length).fill(1 << Label.outside)
  const order = [...given.names].sort((a, b) => Number(b.optional) - Number(a.optional))
  for (const { kind, start, end, optional } of order) {
    let begins = true
    let from = tokenAt(text, start)
    let to = tokenAt(text, end - 1) + 1
    if (coarse) [from, to] = trimMarks(text, from, to)
    for (let token = from; token < to; token++) {
      const label = BEGIN[kind] + (begins ? 0 : 1)
      // Where the tags know no parties, an organisation may be one.
      allowed[token] = optional ? ANY : coarse && kind === 'organization' ? (1 << label) | (1 << (label + 2)) : 1 << label
      begins = false
    }
  }
  return { ...given, text, allowed }
}

/** Leaves out marks that tokens of corpora have stuck to a name's edges, but for the stop of an initial. */
function trimMarks(text: TokenizedText, from: number, to: number): [number, number] {
  while (from < to && text.kinds[from] === TokenKind.punctuation) from++
  while (to > from && text.kinds[to - 1] === TokenKind.punctuation && !(text.keys[to - 1] === '.' && (text.keys[to - 2] ?? '').length <= 3)) to--
  return [from, to]
}

const KIND_OF_LETTER: Readonly<Record<string, Kind>> = { P: 'person', L: 'place', O: 'organization', Y: 'party' }

/** Reads sentences annotated inside raw articles: id, bounds, and `start,end,kind` with `?` for optional; the rest of the article is left open. */
export function readAnnotations(file: string, rawFolder: string, source: string): Sample[] {
  const byId = new Map<string, string[][]>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const cells = line.split('\t')
    if (cells.length === 4) byId.set(cells[0] ?? '', [...(byId.get(cells[0] ?? '') ?? []), cells])
  }
  const samples: Sample[] = []
  for (const language of ['hi', 'mr', 'ne'] as const) {
    for (const { id, text } of readRaw(rawFolder, language)) {
      const sentences = byId.get(id)
      if (sentences === undefined) continue
      const names = sentences.flatMap((cells) => (cells[3] ?? '').split(';').filter((span) => span !== '').map((span) => {
        const [start, end, letter = ''] = span.split(',')
        return { kind: KIND_OF_LETTER[letter.charAt(0)] ?? 'person', start: Number(start), end: Number(end), optional: letter.endsWith('?') }
      }))
      const sample = sampleOf({ source, language, text, names, coarse: false })
      for (let token = 0; token < sample.text.length; token++) {
        const at = sample.text.starts[token] ?? 0
        if (!sentences.some(([, from, to]) => at >= Number(from) && at < Number(to))) sample.allowed[token] = ANY
      }
      samples.push(sample)
    }
  }
  return samples
}

/** Unlabelled articles. */
export function readRaw(folder: string, language: LanguageCode): { id: string; source: string; text: string }[] {
  const lines = gunzipSync(readFileSync(`${folder}/${language}.jsonl.gz`)).toString().split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as { id: string; source: string; text: string })
}
