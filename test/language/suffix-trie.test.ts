import { expect, test } from 'vitest'
import { findSuffix, trieOf } from '../../src/language/suffix-trie.ts'

const trie = trieOf(new Map([['का', 'word'], ['मध्ये', 'word'], ["इ'नें", 'never']]), new Map([['ये', 'short'], ['ध्ये', 'long'], ['का', 'ending']]))

test.each([
  ['का', 'word'],
  ['मध्ये', 'word'],
  ['शहरामध्ये', 'long'],
  ['पहिये', 'short'],
  ['आका', undefined], // one unit more than the ending
  ['सड़का', 'ending'],
  ['क', undefined],
  ['', undefined],
  ['Kaका', 'ending'],
])('what %s means', (word, value) => expect(findSuffix(word, trie, 2)).toBe(value))
