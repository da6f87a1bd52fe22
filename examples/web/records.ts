import type { Article, Entity, Span, Statistic, Timestamp } from 'khabar'
import type { Words } from './words.ts'

/** A record as the page shows it: a card and the places in the text that it comes from. */
export interface Card {
  readonly group: 'who' | 'when' | 'much'
  readonly kind: string
  readonly title: string
  readonly value: string
  readonly details: readonly string[]
  readonly spans: readonly Span[]
}

export function cardsOf(article: Article, words: Words): readonly Card[] {
  return [
    ...article.entities.map((entity) => entityCard(entity, words)),
    ...article.timestamps.map((time) => timeCard(time, words)),
    ...article.statistics.map((claim) => claimCard(claim, words)),
  ]
}

function entityCard({ kind, name, english, mentions, roles, party, within }: Entity, words: Words): Card {
  const details = [words[kind], ...(roles ?? []).map((role) => role.title), party, within]
  return { group: 'who', kind, title: name, value: english ?? '', details: present(details), spans: mentions }
}

function timeCard(time: Timestamp, words: Words): Card {
  const value = time.iso === null ? words.unresolved : [time.iso, time.until].filter(Boolean).join(' … ')
  return { group: 'when', kind: 'time', title: time.text, value, details: [words[time.role]], spans: [time] }
}

function claimCard(claim: Statistic, words: Words): Card {
  const digits = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 3 })
  const value = [claim.value, claim.to].filter((end) => end !== undefined).map((end) => digits.format(end)).join('–')
  const details = [
    words[claim.bound],
    claim.change && words[claim.change],
    claim.from !== undefined && `${words.from} ${digits.format(claim.from)}`,
    claim.outOf !== undefined && `${words.outOf} ${digits.format(claim.outOf)}`,
    claim.subject?.text,
    claim.speaker && `${words.says}: ${claim.speaker.name ?? claim.speaker.text}`,
  ]
  return { group: 'much', kind: 'claim', title: claim.text, value: `${value} ${claim.unitCode ?? claim.unit ?? ''}`, details: present(details), spans: [claim] }
}

function present(details: readonly (string | false | undefined)[]): string[] {
  return [...new Set(details.filter((detail) => typeof detail === 'string' && detail !== ''))] as string[]
}
