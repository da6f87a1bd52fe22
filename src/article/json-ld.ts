import type { Entity } from '../entities/index.ts'
import type { Statistic } from '../statistics/index.ts'
import { entityThing, namesDesk, placeThing, type PlaceThing, type Thing } from './json-ld-things.ts'
import type { Article, Quote } from './types.ts'

/** A figure as schema.org writes it. */
export interface Observation {
  readonly '@type': 'Observation'
  /** The claim's words. */
  readonly name: string
  readonly value?: number
  readonly minValue?: number
  readonly maxValue?: number
  readonly unitText?: string
  /** With the list it is of as prefix: `UCUM:km`, `ISO4217:INR`. */
  readonly unitCode?: string
  /** What is counted or measured. */
  readonly measuredProperty?: { readonly '@type': 'Property'; readonly name: string }
  readonly observationAbout?: PlaceThing
  readonly description: string
}

export interface Quotation {
  readonly '@type': 'Quotation'
  readonly text: string
  readonly creator?: { readonly '@type': 'Person'; readonly name: string }
}

/** A schema.org NewsArticle. */
export interface NewsArticle {
  readonly '@context': 'https://schema.org'
  readonly '@type': 'NewsArticle'
  readonly inLanguage?: string
  readonly headline?: string
  readonly alternativeHeadline?: string
  readonly abstract?: string
  readonly datePublished?: string
  readonly dateModified?: string
  readonly author?: { readonly '@type': 'Person' | 'Organization'; readonly name: string }
  readonly dateline?: string
  readonly contentLocation?: PlaceThing
  readonly keywords?: readonly string[]
  readonly about: readonly Thing[]
  readonly mentions: readonly (Thing | Observation)[]
  readonly hasPart: readonly Quotation[]
}

/**
 * Writes an article as schema.org JSON-LD: a NewsArticle about the entities of its headline, which mentions the others
 * and one Observation for each statistic; its quotes are its parts.
 *
 * @param article what `extractArticle` gave
 * @returns an object for `JSON.stringify`; dates are ISO 8601
 *
 * @example
 * toJsonLd(extractArticle('पटना में बारिश से जलभराव\nपटना: शहर में शुक्रवार को भारी बारिश हुई।')).dateline //=> 'पटना'
 */
export function toJsonLd(article: Article): NewsArticle {
  const { language, headline, headlineEnglish, lede, published, updated, byline, dateline, tags, quotes, entities, statistics } = article
  const place = dateline?.place
  const [about, others] = partition(entities, ({ mentions }) => headline !== undefined && mentions.some(({ start, end }) => start >= headline.start && end <= headline.end))
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(language !== 'und' && { inLanguage: language }),
    ...(headline !== undefined && { headline: headline.text }),
    ...(headlineEnglish !== undefined && { alternativeHeadline: headlineEnglish.text }),
    ...(lede !== undefined && { abstract: lede.text }),
    ...(published?.iso != null && { datePublished: published.iso }),
    ...(updated?.iso != null && { dateModified: updated.iso }),
    ...(byline !== undefined && { author: { '@type': namesDesk(byline.text) ? ('Organization' as const) : ('Person' as const), name: byline.text } }),
    ...(dateline !== undefined && { dateline: dateline.text }),
    ...(place !== undefined && { contentLocation: placeAt(place.start, place.text, entities) }),
    ...(tags.length > 0 && { keywords: tags.map(({ text }) => text) }),
    about: about.map(entityThing),
    mentions: [...others.map(entityThing), ...statistics.map((statistic) => toObservation(statistic, entities))],
    hasPart: quotes.map(toQuotation),
  }
}

function partition<Value>(values: readonly Value[], test: (value: Value) => boolean): [Value[], Value[]] {
  return [values.filter((value) => test(value)), values.filter((value) => !test(value))]
}

/** The place whose mention stands there, with all that is known of it; else the words alone. */
function placeAt(start: number, text: string, entities: readonly Entity[]): PlaceThing {
  const entity = entities.find(({ kind, mentions }) => kind === 'place' && mentions.some((mention) => mention.start === start))
  return entity === undefined ? { '@type': 'Place', name: text } : placeThing(entity)
}

function toObservation(statistic: Statistic, entities: readonly Entity[]): Observation {
  const { text, value, to, measure, unit, unitCode, subject, place, bound, sentence } = statistic
  const least = to !== undefined || bound === 'over' || bound === 'atLeast'
  const most = bound === 'under' || bound === 'atMost'
  return {
    '@type': 'Observation',
    name: text,
    ...(!least && !most && { value }),
    ...(least && { minValue: value }),
    ...((to !== undefined || most) && { maxValue: to ?? value }),
    ...(unit !== undefined && { unitText: unit }),
    ...(unitCode !== undefined && { unitCode: `${measure === 'money' ? 'ISO4217' : 'UCUM'}:${unitCode}` }),
    ...(subject !== undefined && { measuredProperty: { '@type': 'Property' as const, name: subject.text } }),
    ...(place !== undefined && { observationAbout: placeAt(place.start, place.text, entities) }),
    description: sentence.text,
  }
}

function toQuotation({ text, speaker }: Quote): Quotation {
  const name = speaker?.name ?? speaker?.text
  return { '@type': 'Quotation', text, ...(name !== undefined && { creator: { '@type': 'Person' as const, name } }) }
}
