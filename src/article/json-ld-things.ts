import type { Entity } from '../entities/index.ts'
import { languageCodes } from '../language/index.ts'
import { tokenize } from '../text/index.ts'
import { lexiconOf } from './lexicon.ts'
import { skipPhrase } from './phrases.ts'

interface Named {
  readonly name: string
  readonly alternateName?: string
  /** The Wikidata item. */
  readonly sameAs?: string
}

export interface PersonThing extends Named {
  readonly '@type': 'Person'
  readonly jobTitle?: string
  readonly memberOf?: { readonly '@type': 'PoliticalParty'; readonly name: string }
}

export interface PlaceThing extends Named {
  readonly '@type': 'Place'
  readonly containedInPlace?: { readonly '@type': 'Place'; readonly name: string }
}

export interface BodyThing extends Named {
  readonly '@type': 'PoliticalParty' | 'Organization'
}

/** An entity as schema.org writes it. */
export type Thing = PersonThing | PlaceThing | BodyThing

export function entityThing(entity: Entity): Thing {
  switch (entity.kind) {
    case 'person':
      return personThing(entity)
    case 'place':
      return placeThing(entity)
    case 'party':
      return { '@type': 'PoliticalParty', ...named(entity) }
    case 'organization':
      return { '@type': 'Organization', ...named(entity) }
  }
}

function personThing(entity: Entity): PersonThing {
  const { roles, party } = entity
  const role = roles?.find(({ former }) => former !== true)
  return {
    '@type': 'Person',
    ...named(entity),
    ...(role !== undefined && { jobTitle: role.title }),
    ...(party !== undefined && { memberOf: { '@type': 'PoliticalParty' as const, name: party } }),
  }
}

export function placeThing(entity: Entity): PlaceThing {
  const { within } = entity
  return { '@type': 'Place', ...named(entity), ...(within !== undefined && { containedInPlace: { '@type': 'Place' as const, name: within } }) }
}

function named({ name, english, id }: Entity): Named {
  return { name, ...(english !== undefined && { alternateName: english }), ...(id?.startsWith('Q') === true && { sameAs: `https://www.wikidata.org/entity/${id}` }) }
}

/** Whether a byline is of a desk, agency or outlet rather than a person. */
export function namesDesk(byline: string): boolean {
  const lexicon = lexiconOf(languageCodes)
  const text = tokenize(byline)
  if (lexicon.roles.has(text.keys[text.length - 1] ?? '')) return true
  return [lexicon.desks, lexicon.agencies, lexicon.outlets].some((phrases) => skipPhrase(text, phrases, 0, text.length) > 0)
}
