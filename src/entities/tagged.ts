import { Label, type Tagging } from './tagger/index.ts'
import type { EntityKind } from './types.ts'

/** A run of tokens that the tagger reads as one name. */
export interface TaggedMention {
  readonly kind: EntityKind
  readonly from: number
  readonly to: number
  /** The margin of its least sure token. */
  readonly margin: number
}

const KIND_OF: Readonly<Record<number, EntityKind>> = {
  [Label.beginPerson]: 'person', [Label.insidePerson]: 'person',
  [Label.beginPlace]: 'place', [Label.insidePlace]: 'place',
  [Label.beginOrganization]: 'organization', [Label.insideOrganization]: 'organization',
  [Label.beginParty]: 'party', [Label.insideParty]: 'party',
}

/** The runs of labels as mentions, by start. */
export function readTaggedMentions({ labels, margins }: Tagging): TaggedMention[] {
  const mentions: TaggedMention[] = []
  for (let token = 0; token < labels.length; ) {
    const label = labels[token] ?? Label.outside
    const kind = KIND_OF[label]
    const from = token++
    if (kind === undefined) continue
    let margin = margins[from] ?? 0
    // An inside label stands one above its beginning.
    const inside = label % 2 === 1 ? label + 1 : label
    for (; token < labels.length && labels[token] === inside; token++) margin = Math.min(margin, margins[token] ?? 0)
    mentions.push({ kind, from, to: token, margin })
  }
  return mentions
}
