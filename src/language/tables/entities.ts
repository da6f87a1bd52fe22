/** What the entities folder needs to know of a language. Words are written as in print; matchers fold them. */
export interface EntityTables {
  readonly romanization: Romanization
  /** ISO 3166-1 code of the country that its news speaks of first. */
  readonly country: string
  /** Case endings and postpositions that are glued to names, separated by blanks. */
  readonly endings: string
  /** What a stem left by an ending stands for: [its last letters, those of the dictionary form]. पुण्या(त) → पुणे. */
  readonly obliques: readonly (readonly [oblique: string, direct: string])[]
  /** Titles that stand before a name, with the office they mean where it is one (see `entities/offices.ts`): [office, spellings separated by `|`]. */
  readonly titles: readonly (readonly [office: string, spellings: string])[]
  /** Words that stand before a title and belong to it (गृह, जिला, वरिष्ठ), separated by blanks. */
  readonly titleModifiers: string
  /** Words of respect before a name, no part of it (श्री, डॉ), and behind it (जी), separated by blanks. */
  readonly honorifics: string
  readonly honorificsAfter: string
  /** What sets a role in the past, marks its bearer as dead, or the role as held for another; separated by blanks. */
  readonly former: string
  readonly late: string
  readonly acting: string
  /** What ties a title to the place or body before it where it is a word of its own (के), separated by blanks. */
  readonly genitives: string
}

/** How a language's names are written in Latin letters where it differs from Hindi's. */
export interface Romanization {
  /** Letters that are written otherwise at the beginning of a word, and anywhere else. */
  readonly initial: Readonly<Record<string, string>>
  readonly letters: Readonly<Record<string, string>>
  /** Whether a vowel is heard behind two consonants at the end: पन्त → Panta. */
  readonly finalVowel: boolean
  /** Second parts of given names that are written as words of their own (रामप्रसाद → Ram Prasad), separated by blanks. */
  readonly tails: string
}
