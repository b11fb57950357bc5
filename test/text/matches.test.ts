import {expect, test} from 'vitest'
import {matchesOf} from '../../src/text/matches.js'

test('the matches are those of matchAll, with their groups and places', () => {
  const pattern = /(?<letter>[a-z])(\d)?/g
  expect(matchesOf('a1 b, c3', pattern)).toEqual([...'a1 b, c3'.matchAll(pattern)])
  expect(matchesOf('a1 b', pattern).map(({index, groups}) => [index, groups?.letter])).toEqual([[0, 'a'], [3, 'b']])
})

test('a pattern that matches nothing at all comes to an end', () => {
  expect(matchesOf('ab', /x*/g).map(({index}) => index)).toEqual([0, 1, 2])
})

test('nor is one with the flag u held up by a surrogate pair', () => {
  for (const pattern of [/x*/gu, /x*/g]) expect(matchesOf('a😀b', pattern)).toEqual([...'a😀b'.matchAll(pattern)])
})

test('where the last search stopped does not matter', () => {
  const pattern = /a/g
  pattern.lastIndex = 2
  expect(matchesOf('aab', pattern)).toHaveLength(2)
})
