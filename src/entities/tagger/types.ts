/** What the tagger says of a token: outside every name, or the beginning or inside of a name of one kind. */
export const Label = {
  outside: 0,
  beginPerson: 1, insidePerson: 2,
  beginPlace: 3, insidePlace: 4,
  beginOrganization: 5, insideOrganization: 6,
  beginParty: 7, insideParty: 8,
} as const
export type Label = (typeof Label)[keyof typeof Label]

/** Number of labels. */
export const LABELS = 9

/** The tagger's reading of a text: a label a token, and how sure it is of it. */
export interface Tagging {
  /** A {@link Label} a token. */
  readonly labels: Uint8Array
  /** How far the best reading with another label at this token falls behind the best reading, in units of the weights; never negative. */
  readonly margins: Int32Array
}

/** What the name lists say of a token, as bits that may stand together: evidence for the tagger, which may overrule it. */
export const Hit = {
  beginsPerson: 1, continuesPerson: 2,
  beginsPlace: 4, continuesPlace: 8,
  beginsParty: 16, continuesParty: 32,
  beginsOrganization: 64, continuesOrganization: 128,
  /** The name that ends here is also an everyday word. */
  ambiguous: 256,
  givenName: 512,
  surname: 1024,
  title: 2048,
  honorific: 4096,
  honorificAfter: 8192,
  /** Last token of a name of the lists. */
  ends: 16384,
  /** A case ending was taken off to find it. */
  inflected: 32768,
} as const

/** A set of {@link Hit} bits a token. */
export interface GazetteerHits {
  readonly bits: Uint16Array
}
