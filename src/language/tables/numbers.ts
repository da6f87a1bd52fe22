/** A value and all its spellings, separated by blanks. */
export type NumberRow = readonly [value: number, spellings: string]

/** What the numbers folder needs to know of a language. Words are written as in print; matchers fold them. */
export interface NumberTables {
  /** Words that are a number by themselves, fractions included (डेढ़). A spelling that ends in a colon (छ:) takes the colon with it. */
  readonly units: readonly NumberRow[]
  /** Words that multiply what stands before them, or one. */
  readonly scales: readonly NumberRow[]
  /** Scales cut short, which need a number before them; one that ends in ॰ needs that sign behind it. */
  readonly shortScales: readonly NumberRow[]
  /** Scales glued to the end of a unit: दोनशे. */
  readonly gluedScales: readonly NumberRow[]
  /** Scale words that are something else before these words: पद्म पुरस्कार. */
  readonly notScaleBefore: readonly (readonly [scale: string, words: string])[]
  /** What a word adds to the number behind it: साढ़े, सवा, पौने. */
  readonly shifts: readonly NumberRow[]
  /** Half, which is a number only before a scale: आधा दर्जन. */
  readonly halves: string
  /** Parts of one: तिहाई is 3. */
  readonly denominators: readonly NumberRow[]
  /** What multiplies a denominator that follows behind a hyphen: दश-सहस्रांश. */
  readonly denominatorPrefixes: readonly NumberRow[]
  /** Words between the whole and its parts: एक और एक दशांश. */
  readonly and: string
  /** The decimal point as a word. */
  readonly point: string
  /** Minus in running text. */
  readonly minus: string
  /** Minus only where the number is the whole phrase: ऋण is more often a loan. */
  readonly minusAlone: string
  /** Ordinals of their own. */
  readonly ordinals: readonly NumberRow[]
  /** What makes a unit, or digits, an ordinal. */
  readonly ordinalEndings: string
  /** Case endings glued to scale words. */
  readonly scaleEndings: string
  /** Case endings and classifiers glued to units. */
  readonly unitEndings: string
  /** Unit words that are a common word too, and are numbers only before a noun, a scale or a measure. */
  readonly doubtful: string
}
