import { TokenKind } from '../../text/index.ts'
import { hashUnit } from '../gazetteer/index.ts'
import { featureOf } from './hash.ts'
import { PART_BITS } from './lexicon.ts'
import type { Word } from './words.ts'

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

// Templates: what a feature reads. Weights are stored by these numbers; a new template takes a free one. Those of affixes
// have the affix's length added to them, those of neighbours their place, those of sets of bits the bit.
const KEY = 2, KIND = 3, LENGTH = 4, PREFIX = 10, SUFFIX = 20
const CLUSTER = 30, COARSE_CLUSTER = 31
const NEIGHBOUR = 40, NEIGHBOUR_STEP = 8
const KEY_BEFORE = 80, KEY_AFTER = 81, KEYS_AROUND = 82, CLUSTER_BEFORE = 83, CLUSTER_AFTER = 84, SUFFIX_AND_KEY_AFTER = 150, CASE = 164
const GAP = 130, GAP_AFTER = 131, STARTS = 151
const HITS = 90, HIT = 100, HITS_BEFORE = 120, HITS_AFTER = 121, HITS_BEFORE_AND_OWN = 122, HITS_OWN_AND_AFTER = 123
const HITS_AND_KEY_AFTER = 124, HITS_AND_KEY_BEFORE = 125, HITS_TWO_AFTER = 126, HITS_TWO_BEFORE = 127
const ELSEWHERE = 140
const ENDING = 161, STEM_CLUSTER = 162, COARSE_STEM_CLUSTER = 163, STEM_SUFFIX = 170

const LONGEST_AFFIX = 5
const LONG = 12

// More than the numbers of clusters.
const CLUSTERS = 4096

/** What a word says of itself. */
export function addOwnFeatures(list: FeatureList, word: Word): void {
  const { key, hash, kind } = word
  add(list, KEY, hash)
  add(list, KIND, kind)
  if (kind === TokenKind.punctuation || kind === TokenKind.digits) return
  add(list, LENGTH, Math.min(key.length, LONG))
  addAffixes(list, key)
  if (word.cluster > 0) {
    add(list, CLUSTER, word.cluster)
    add(list, COARSE_CLUSTER, word.cluster >> PART_BITS)
  }
  if (word.ending === 0) return
  add(list, KEY, word.stemHash)
  add(list, ENDING, word.ending)
  addSuffixes(list, word.stem)
  if (word.stemCluster > 0) {
    add(list, STEM_CLUSTER, word.stemCluster)
    add(list, COARSE_STEM_CLUSTER, word.stemCluster >> PART_BITS)
  }
}

function addAffixes(list: FeatureList, key: string): void {
  let prefix = 0
  let suffix = 0
  for (let size = 1; size <= LONGEST_AFFIX && size < key.length; size++) {
    prefix = hashUnit(prefix, key.charCodeAt(size - 1))
    suffix = hashUnit(suffix, key.charCodeAt(key.length - size))
    if (size > 1) add(list, PREFIX + size, prefix)
    add(list, SUFFIX + size, suffix)
  }
}

function addSuffixes(list: FeatureList, stem: string): void {
  let suffix = 0
  for (let size = 1; size <= LONGEST_AFFIX && size < stem.length; size++) {
    suffix = hashUnit(suffix, stem.charCodeAt(stem.length - size))
    add(list, STEM_SUFFIX + size, suffix)
  }
}

/** What a word says of the token it stands beside: `distance` tokens behind it, or before it where negative. */
export function addNeighbourFeatures(list: FeatureList, word: Word, distance: number): void {
  const template = NEIGHBOUR + NEIGHBOUR_STEP * (distance + 2)
  add(list, template, word.hash)
  if (word.cluster > 0) add(list, template + 1, word.cluster)
  if (distance === 2 || distance === -2) return
  if (word.cluster > 0) add(list, template + 2, word.cluster >> PART_BITS)
  add(list, template + 3, word.suffix)
}

/** What words say only together. */
export function addPairFeatures(list: FeatureList, before: Word, word: Word, after: Word): void {
  add(list, KEY_BEFORE, before.hash ^ Math.imul(word.hash, 31))
  add(list, KEY_AFTER, word.hash ^ Math.imul(after.hash, 37))
  add(list, KEYS_AROUND, before.hash ^ Math.imul(after.hash, 41))
  add(list, CASE, word.ending === 0 ? after.hash : word.ending)
  add(list, SUFFIX_AND_KEY_AFTER, word.suffix ^ Math.imul(after.hash, 43))
  if (word.cluster === 0) return
  add(list, CLUSTER_BEFORE, before.cluster * CLUSTERS + word.cluster)
  add(list, CLUSTER_AFTER, word.cluster * CLUSTERS + after.cluster)
}

/** What stands between the tokens. */
export function addGapFeatures(list: FeatureList, gap: number, gapAfter: number, word: Word, starts: boolean): void {
  add(list, GAP, gap * 8 + word.kind)
  add(list, GAP_AFTER, gapAfter * 8 + word.kind)
  if (starts) add(list, STARTS, 0)
}

/** What the name lists say of the token and its neighbours. */
export function addHitFeatures(list: FeatureList, bits: Uint16Array, at: number, before: Word, after: Word): void {
  const own = bits[at] ?? 0
  const left = at > 0 ? (bits[at - 1] ?? 0) : 0
  const right = bits[at + 1] ?? 0
  if (right !== 0) add(list, HITS_AFTER, right)
  if (left !== 0) add(list, HITS_BEFORE, left)
  const right2 = bits[at + 2] ?? 0
  const left2 = at > 1 ? (bits[at - 2] ?? 0) : 0
  if (right2 !== 0) add(list, HITS_TWO_AFTER, right2)
  if (left2 !== 0) add(list, HITS_TWO_BEFORE, left2)
  if (left !== 0 || own !== 0) add(list, HITS_BEFORE_AND_OWN, left * 65536 + own)
  if (own !== 0 || right !== 0) add(list, HITS_OWN_AND_AFTER, own * 65536 + right)
  if (own === 0) return
  add(list, HITS, own)
  for (let bit = 0; bit < 16; bit++) if (((own >> bit) & 1) === 1) add(list, HIT, bit)
  add(list, HITS_AND_KEY_AFTER, own ^ Math.imul(after.hash, 47))
  add(list, HITS_AND_KEY_BEFORE, own ^ Math.imul(before.hash, 53))
}

/** What the other occurrences of the same word in the text show. */
export function addElsewhereFeatures(list: FeatureList, evidence: number): void {
  for (let bit = 0; bit < 16; bit++) if (((evidence >> bit) & 1) === 1) add(list, ELSEWHERE, bit)
}
