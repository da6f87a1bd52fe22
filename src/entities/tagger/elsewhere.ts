import { TokenKind } from '../../text/index.ts'
import { findWord, hashKey, type TextWords } from '../gazetteer/index.ts'
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
export function gatherEvidence({ text: { kinds, length }, table, of }: TextWords, bits: Uint16Array): Uint16Array {
  const agentive = findWord(table, 'ने', hashKey('ने'))
  const locative = findWord(table, 'में', hashKey('में'))
  const seen = new Uint16Array(table.keys.length)
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
    if (of[token + 1] === agentive) found |= AGENTIVE
    if (of[token + 1] === locative) found |= LOCATIVE
    local[token] = found
    const word = of[token] ?? 0
    seen[word] = (seen[word] ?? 0) | found
  }
  for (let token = 0; token < length; token++) local[token] = (seen[of[token] ?? 0] ?? 0) & ~(local[token] ?? 0)
  return local
}
