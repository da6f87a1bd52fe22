import { once } from '../../text/index.ts'
import { indexRows } from './create.ts'
import { decodeRows, organizationCells, partyCells, personCells, placeCells } from './decode.ts'
import { organizations } from './organizations.generated.ts'
import { parties } from './parties.generated.ts'
import { people } from './people.generated.ts'
import { places } from './places.generated.ts'
import type { Gazetteer } from './types.ts'

/** The names that ship with khabar, decoded at first use. */
export const shippedNames: () => Gazetteer = once(() =>
  indexRows([
    ...decodeRows(places, 'place', placeCells),
    ...decodeRows(parties, 'party', partyCells),
    ...decodeRows(people, 'person', personCells),
    ...decodeRows(organizations, 'organization', organizationCells),
  ]),
)
