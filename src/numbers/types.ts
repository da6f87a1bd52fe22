/** A number read from tokens. */
export interface NumberReading {
  readonly value: number
  /** The first token of the number. */
  readonly from: number
  /** The token after its last. */
  readonly to: number
  /** Whether it is written in digits, in words, or in both (70 लाख). */
  readonly written: 'digits' | 'words' | 'mixed'
  /** Whether it has a scale word (सौ, हजार, लाख …). */
  readonly scaled: boolean
  /** What its one number is multiplied by: 100000 in 12 लाख; absent in chains. */
  readonly scale?: number
  /** Set on 5वां, पहला, दूसरी. */
  readonly ordinal?: true
  /** Set where a scale stands without a number before it: लाख, दर्जन. */
  readonly bare?: true
  /** Set where the last word carries a case ending or a classifier: लाखांची, दुईजना. */
  readonly ended?: true
  /** Set where the word is a common word too (ne छ, "is"). */
  readonly doubtful?: true
  /** The parts of one it is written in: तिहाई gives 3. */
  readonly denominator?: number
  /** Digits after the point; absent for whole numbers. */
  readonly decimals?: number
}
