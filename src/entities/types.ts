import type { LanguageOptions } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import type { Gazetteer } from './gazetteer/types.ts'

export type EntityKind = 'person' | 'place' | 'party' | 'organization'

export type PlaceKind =
  | 'country' | 'state' | 'province' | 'district' | 'subdistrict' | 'city' | 'town' | 'village' | 'locality'
  | 'constituency' | 'region' | 'river' | 'lake' | 'sea' | 'mountain' | 'island' | 'continent'

/** One mention of an entity in the text; titles and honorifics stand outside the span. */
export interface Mention extends Span {
  /** The title standing at this mention: मुख्यमंत्री. */
  readonly role?: string
}

/** An office or title that the text gives a person. */
export interface Role {
  /** As written: मुख्यमंत्री. */
  readonly title: string
  /** The office behind the title, in English: `chief minister`. */
  readonly office?: string
  /** The place or body of the office, as written: छत्तीसगढ़. */
  readonly of?: string
  readonly former?: true
  readonly late?: true
  readonly acting?: true
  /** Wikidata item of who holds the office at the reference date, where the table knows. */
  readonly holder?: string
}

/** A person, place, party or organisation with all its mentions. */
export interface Entity {
  readonly kind: EntityKind
  /** The fullest Devanagari form; for parties the official name. */
  readonly name: string
  /** The usual English name, else a transliteration. */
  readonly english?: string
  /** Set where `english` was made, not known. */
  readonly transliterated?: true
  /** Wikidata item, when known and certain. */
  readonly id?: string
  /** By start. */
  readonly mentions: readonly Mention[]
  /** From 0 to 1: of entities at 0.9, nine in ten are right. */
  readonly confidence: number
  /** People only. */
  readonly roles?: readonly Role[]
  /** People only: the party's full name, when the text or the table says so. */
  readonly party?: string
  /** Places only. */
  readonly placeKind?: PlaceKind
  /** Places only: the name of what holds it, a state or a country. */
  readonly within?: string
}

export interface EntityOptions extends LanguageOptions {
  /** The article's publication instant: an ISO 8601 string, a Date, or a luxon DateTime. Offices are resolved to their holders at it. */
  readonly reference?: string | Date | { toISO(): string | null }
  /** Only these kinds. */
  readonly kinds?: readonly EntityKind[]
  /** Only entities at least this sure, 0 to 1. */
  readonly minConfidence?: number
  /** The user's own names, which beat the shipped ones. */
  readonly names?: Gazetteer
}
