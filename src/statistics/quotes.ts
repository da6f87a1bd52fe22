import { Gap, sentenceAt, type TokenizedText } from '../text/index.ts'
import type { Ground } from './ground.ts'
import { continues } from './phrases.ts'
import { Role, roleAt } from './vocabulary.ts'

// How far somebody's words are followed: a quotation in tokens, an account in sentences.
const LONGEST_QUOTE = 400
const LONGEST_ACCOUNT = 3
// A word that points back stands at the beginning of its sentence: फलोदी में ऐसे मतदाताओं के लिए.
const OPENING = 6

/** The end of a quotation that is open at the end of a sentence. */
export function endOfQuote(text: TokenizedText, from: number, to: number): number {
  let open = false
  for (let at = from; at < to; at++) if (isQuote(text, at)) open = !open
  if (!open) return to
  for (let at = to; at < Math.min(text.length, to + LONGEST_QUOTE) && (text.gaps[at] ?? 0) < Gap.paragraph; at++) if (isQuote(text, at)) return at + 1
  return to
}

/** A double quote, or two single ones: ''. */
export function isQuote({ keys, gaps }: TokenizedText, at: number): boolean {
  const key = keys[at]
  if (key === '"') return true
  return key === "'" && keys[at + 1] === "'" && gaps[at + 1] === Gap.none
}

/** How a sentence goes on with the words of the one before it: by pointing back, in the voice of the outlet or another, or by itself. */
export type Opening = 'points' | 'ends' | 'plain'

/** Reads how sentences begin, each once. */
export function openingReader(ground: Ground): (from: number) => Opening {
  const known = new Map<number, Opening>()
  return (from) => {
    const found = known.get(from) ?? readOpening(ground, from)
    known.set(from, found)
    return found
  }
}

function readOpening({ text, vocabulary, isTime, kindAt }: Ground, from: number): Opening {
  const { to } = sentenceAt(text, from)
  if (vocabulary.ownVoice.has(text.keys[from] ?? '') || isTime(from)) return 'ends'
  for (let at = from; at < to; at++) {
    if ((roleAt(at, vocabulary) & Role.ergative) !== 0 && kindAt(at - 1) !== undefined) return 'ends'
  }
  for (let at = from; at < Math.min(to, from + OPENING); at++) if (vocabulary.anaphors.has(text.keys[at] ?? '')) return 'points'
  return 'plain'
}

/**
 * Where words that are carried on end: with the line, or with the first sentence that begins in the outlet's own voice or has a
 * known doer of its own. An account (बताया कि) by somebody named goes on by itself, other words only in sentences that point back (इनमें, ऐसे).
 */
export function endOfAccount({ text }: Ground, openingAt: (from: number) => Opening, from: number, account: boolean): number {
  let at = from
  for (let sentences = 0; sentences < LONGEST_ACCOUNT && at < text.length && continues(text, at); sentences++) {
    const opening = openingAt(at)
    if (opening === 'ends' || (opening === 'plain' && !account)) break
    at = sentenceAt(text, at).to
  }
  return at
}
