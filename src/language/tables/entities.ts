/** What the entities folder needs to know of a language. Words are written as in print; matchers fold them. */
export interface EntityTables {
  /** Case endings and postpositions that are glued to names, separated by blanks. */
  readonly endings: string
  /** What a stem left by an ending stands for: [its last letters, those of the dictionary form]. पुण्या(त) → पुणे. */
  readonly obliques: readonly (readonly [oblique: string, direct: string])[]
}
