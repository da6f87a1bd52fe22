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
}
