import { once } from '../text/index.ts'
import { type NameRow, shippedRows } from './gazetteer/index.ts'

/** English names of the offices that tables and titles name by code. */
export const OFFICES: Readonly<Record<string, string>> = {
  pm: 'prime minister', 'deputy-pm': 'deputy prime minister', president: 'president', 'vice-president': 'vice president',
  cm: 'chief minister', 'deputy-cm': 'deputy chief minister', governor: 'governor', lg: 'lieutenant governor',
  minister: 'minister', 'minister.home': 'home minister', 'minister.finance': 'finance minister', 'minister.defence': 'defence minister',
  'minister.external': 'foreign minister', 'state-minister': 'minister of state', speaker: 'speaker', 'opposition-leader': 'leader of the opposition',
  'party-head': 'president', 'chief-justice': 'chief justice', 'army-chief': 'army chief', mayor: 'mayor', mp: 'member of parliament',
  mla: 'member of the legislative assembly', king: 'king', queen: 'queen',
}

const officeHolders = once((): readonly NameRow[] => shippedRows('person', (line) => line.includes('@')))

/**
 * Who held an office at a date.
 *
 * @param office a code of {@link OFFICES}
 * @param of ISO code of the country or state
 * @param date ISO date; terms know days, so it should be one
 * @returns the row of the only holder known, else undefined
 */
export function holderOf(office: string, of: string, date: string): NameRow | undefined {
  const holders = officeHolders().filter((row) =>
    row.offices?.some((term) => term.office === office && term.of === of && term.start !== '' && term.start <= date && (term.end === '' || date <= term.end)))
  return holders.length === 1 ? holders[0] : undefined
}
