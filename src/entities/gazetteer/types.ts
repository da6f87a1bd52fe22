import type { LanguageCode } from '../../language/index.ts'
import type { EntityKind, PlaceKind } from '../types.ts'
import type { Trie } from './trie.ts'

/** One of the user's names. */
export interface GazetteerRow {
  readonly kind: EntityKind
  /** The full Devanagari name. */
  readonly name: string
  /** Other spellings and short forms, in any script. */
  readonly variants?: readonly string[]
  readonly english?: string
  /** Any identifier; shipped rows have Wikidata items. */
  readonly id?: string
  /** People: the party's name. */
  readonly party?: string
  /** People: titles they bear. */
  readonly roles?: readonly string[]
}

/** A term of office: `cm` of `IN-CG` from 2018-12-17 to 2023-12-13. */
export interface Office {
  readonly office: string
  /** ISO code of a country or state, or a party's abbreviation. */
  readonly of: string
  /** ISO date, as precise as known; empty where unknown. */
  readonly start: string
  /** Empty while it lasts. */
  readonly end: string
}

/** A row as the matcher holds it: the user's fields and what only the shipped tables say. */
export interface NameRow extends GazetteerRow {
  /** The name in a language where it is not {@link GazetteerRow.name}. */
  readonly names?: Readonly<Partial<Record<LanguageCode, string>>>
  readonly placeKind?: PlaceKind
  /** ISO code of what holds a place, or of a party's country. */
  readonly within?: string
  /** ISO code of the place itself, for countries, states and provinces. */
  readonly code?: string
  /** Every form, or these forms, are also everyday words or something else: they need context. */
  readonly ambiguous?: true | readonly string[]
  readonly offices?: readonly Office[]
}

/** Names ready for matching; made by `createGazetteer`, read-only. */
export interface Gazetteer {
  /** Number of rows. */
  readonly size: number
  /** The row at an index; shipped rows are decoded when they are asked for. */
  readonly rowAt: (index: number) => NameRow
  readonly kindAt: (index: number) => EntityKind
  readonly trie: Trie
  /** Nodes of the trie where a form ends that is also an everyday word. */
  readonly ambiguous: ReadonlySet<number>
}
