import { TokenKind } from '../../text/index.ts'
import { featureOf, hashKey, hashUnit } from './hash.ts'

/** A list of feature numbers that is filled again and again; `length` says how many hold. */
export interface FeatureList {
  readonly ids: Int32Array
  length: number
}

/** More features than a token ever has. */
export const MOST_FEATURES = 128

export function newFeatureList(): FeatureList {
  return { ids: new Int32Array(MOST_FEATURES), length: 0 }
}

function add(list: FeatureList, template: number, value: number): void {
  list.ids[list.length++] = featureOf(template, value)
}

// Templates are numbered by what they read; a word's distance is added to those of neighbours.
const T = { bias: 1, stem: 160, ending: 161, stemCluster: 162, stemSuffix: 170, caseMark: 164, stemBefore: 165,  key: 2, kind: 3, length: 4, prefix: 10, suffix: 20, cluster: 30, coarse: 31, neighbour: 40, before: 80, after: 81, around: 82, clusterBefore: 83, clusterAfter: 84, hits: 90, hitBit: 100, hitsBefore: 120, hitsAfter: 121, hitsBeforeSelf: 122, hitsSelfAfter: 123, hitsKeyAfter: 124, hitsKeyBefore: 125, gap: 130, gapAfter: 131, elsewhere: 140, suffixAfter: 150, start: 151, hitsTwoAfter: 126, hitsTwoBefore: 127 } as const
const NEIGHBOUR_STEP = 8

const LONGEST_AFFIX = 5
const LONG = 12

/** A word as the features read it: hashes of its key and what stands for it where it is rare. */
export interface Word {
  readonly key: string
  readonly hash: number
  readonly kind: number
  readonly suffix: number
  readonly cluster: number
  /** The key without its case ending, and that ending; the whole key and nothing where it has none. */
  readonly stem: string
  readonly stemHash: number
  readonly ending: number
  readonly stemCluster: number
}

/** What stands outside a sentence. */
export const NOWHERE: Word = { key: '', hash: 0, kind: 0, suffix: 0, cluster: 0, stem: '', stemHash: 0, ending: 0, stemCluster: 0 }

export function readWord(key: string, kind: number, stem: string, clusterOf: (hash: number) => number): Word {
  const hash = kind === TokenKind.digits ? -key.length : hashKey(key)
  const stemHash = stem === key ? hash : hashKey(stem)
  const cluster = clusterOf(hash)
  return { key, hash, kind, suffix: hashSuffix(key, 3), cluster, stem, stemHash, ending: stem === key ? 0 : hashKey(key.slice(stem.length)), stemCluster: stem === key ? cluster : clusterOf(stemHash) }
}

function hashSuffix(key: string, length: number): number {
  let hash = 7
  for (let at = Math.max(0, key.length - length); at < key.length; at++) hash = hashUnit(hash, key.charCodeAt(at))
  return hash
}

/** What a word says of itself. */
export function addOwnFeatures(list: FeatureList, word: Word): void {
  const { key, hash, kind } = word
  add(list, T.bias, 0)
  add(list, T.key, hash)
  add(list, T.kind, kind)
  if (kind === TokenKind.punctuation || kind === TokenKind.digits) return
  add(list, T.length, Math.min(key.length, LONG))
  addAffixes(list, key, T.suffix)
  add(list, T.stem, word.stemHash)
  if (word.cluster > 0) {
    add(list, T.cluster, word.cluster)
    add(list, T.coarse, word.cluster >> 6)
  }
  if (word.ending === 0) return
  add(list, T.ending, word.ending)
  addSuffixes(list, word.stem)
  if (word.stemCluster > 0) {
    add(list, T.stemCluster, word.stemCluster)
    add(list, T.stemCluster + 1, word.stemCluster >> 6)
  }
}

function addAffixes(list: FeatureList, key: string, template: number): void {
  let prefix = 0
  let suffix = 0
  for (let size = 1; size <= LONGEST_AFFIX && size < key.length; size++) {
    prefix = hashUnit(prefix, key.charCodeAt(size - 1))
    suffix = hashUnit(suffix, key.charCodeAt(key.length - size))
    add(list, T.prefix + size, prefix)
    add(list, template + size, suffix)
  }
}

function addSuffixes(list: FeatureList, stem: string): void {
  let suffix = 0
  for (let size = 1; size <= LONGEST_AFFIX && size < stem.length; size++) {
    suffix = hashUnit(suffix, stem.charCodeAt(stem.length - size))
    add(list, T.stemSuffix + size, suffix)
  }
}

/** What a word says of the token that stands `distance` before it (negative: behind it). */
export function addNeighbourFeatures(list: FeatureList, word: Word, distance: number): void {
  const template = T.neighbour + NEIGHBOUR_STEP * (distance + 2)
  add(list, template, word.hash)
  if (word.cluster > 0) {
    add(list, template + 1, word.cluster)
    add(list, template + 2, word.cluster >> 6)
  }
  if (distance === 2 || distance === -2) return
  add(list, template + 3, word.suffix)
  add(list, template + 4, word.kind)
}

/** What words say only together. */
export function addPairFeatures(list: FeatureList, before: Word, word: Word, after: Word): void {
  add(list, T.before, before.hash ^ Math.imul(word.hash, 31))
  add(list, T.after, word.hash ^ Math.imul(after.hash, 37))
  add(list, T.around, before.hash ^ Math.imul(after.hash, 41))
  add(list, T.caseMark, word.ending === 0 ? after.hash : word.ending)
  add(list, T.suffixAfter, word.suffix ^ Math.imul(after.hash, 43))
  if (word.cluster === 0) return
  add(list, T.clusterBefore, before.cluster * 4096 + word.cluster)
  add(list, T.clusterAfter, word.cluster * 4096 + after.cluster)
}

/** What stands between the tokens. */
export function addGapFeatures(list: FeatureList, gap: number, gapAfter: number, word: Word, starts: boolean): void {
  add(list, T.gap, gap * 8 + word.kind)
  add(list, T.gapAfter, gapAfter * 8 + word.kind)
  if (starts) add(list, T.start, 0)
}

/** What the name lists say of the token and its neighbours. */
export function addHitFeatures(list: FeatureList, bits: Uint16Array, at: number, before: Word, after: Word): void {
  const own = bits[at] ?? 0
  const left = at > 0 ? (bits[at - 1] ?? 0) : 0
  const right = bits[at + 1] ?? 0
  if (right !== 0) add(list, T.hitsAfter, right)
  if (left !== 0) add(list, T.hitsBefore, left)
  const right2 = bits[at + 2] ?? 0
  const left2 = at > 1 ? (bits[at - 2] ?? 0) : 0
  if (right2 !== 0) add(list, T.hitsTwoAfter, right2)
  if (left2 !== 0) add(list, T.hitsTwoBefore, left2)
  if (left !== 0 || own !== 0) add(list, T.hitsBeforeSelf, left * 65536 + own)
  if (own !== 0 || right !== 0) add(list, T.hitsSelfAfter, own * 65536 + right)
  if (own === 0) return
  add(list, T.hits, own)
  for (let bit = 0; bit < 16; bit++) if (((own >> bit) & 1) === 1) add(list, T.hitBit, bit)
  add(list, T.hitsKeyAfter, own ^ Math.imul(after.hash, 47))
  add(list, T.hitsKeyBefore, own ^ Math.imul(before.hash, 53))
}

/** What the other occurrences of the same word in the text show. */
export function addElsewhereFeatures(list: FeatureList, evidence: number): void {
  for (let bit = 0; bit < 16; bit++) if (((evidence >> bit) & 1) === 1) add(list, T.elsewhere, bit)
}
