import { type TokenizedText, TokenKind } from '../../text/index.ts'
import { Hit } from './types.ts'

// Evidence bits: what stands beside a word somewhere in the text.
const AFTER_TITLE = 1
const AFTER_GIVEN_NAME = 2
const BEFORE_SURNAME = 4
const BEFORE_HONORIFIC = 8
const IN_PERSON = 16
const AGENTIVE = 32
const LOCATIVE = 64

/** Evidence that the other occurrences of a token's word give, as bits; none where the word occurs once. */
export function gatherEvidence({ keys, kinds, length }: TokenizedText, bits: Uint16Array): Uint16Array {
  const seen = new Map<string, number>()
  const local = new Uint16Array(length)
  for (let token = 0; token < length; token++) {
    if (kinds[token] === TokenKind.punctuation) continue
    const before = token > 0 ? (bits[token - 1] ?? 0) : 0
    const after = bits[token + 1] ?? 0
    let found = 0
    if ((before & (Hit.title | Hit.honorific)) !== 0) found |= AFTER_TITLE
    if ((before & Hit.givenName) !== 0) found |= AFTER_GIVEN_NAME
    if ((after & Hit.surname) !== 0) found |= BEFORE_SURNAME
    if ((after & Hit.honorificAfter) !== 0) found |= BEFORE_HONORIFIC
    if (((bits[token] ?? 0) & Hit.continuesPerson) !== 0) found |= IN_PERSON
    if (keys[token + 1] === 'ने') found |= AGENTIVE
    if (keys[token + 1] === 'में') found |= LOCATIVE
    local[token] = found
    const key = keys[token] ?? ''
    seen.set(key, (seen.get(key) ?? 0) | found)
  }
  const evidence = new Uint16Array(length)
  for (let token = 0; token < length; token++) evidence[token] = (seen.get(keys[token] ?? '') ?? 0) & ~(local[token] ?? 0)
  return evidence
}
