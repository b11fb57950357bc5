import {expect, test} from 'vitest'
import {offsetsIn} from '../../src/html/reference.js'

test('the same text stands where it stands', () => {
  expect(offsetsIn('abc', 'abc')).toEqual([0, 1, 2, 3])
})

test('a reference is one character of the value', () => {
  expect(offsetsIn('I&rsquo;m &#160;&#xA0;R&D', 'I’m \u00a0\u00a0R&D')).toEqual([0, 1, 8, 9, 10, 16, 22, 23, 24, 25])
})

test('a reference without its semicolon ends where its name ends', () => {
  expect(offsetsIn('&copyright', '©right')).toEqual([0, 5, 6, 7, 8, 9, 10])
})

test('a reference may give two code units', () => {
  expect(offsetsIn('&#x1F600;!', '😀!')).toEqual([0, 0, 9, 10])
})

test('a line break may be two characters', () => {
  expect(offsetsIn('a\r\nb\rc', 'a\nb\nc')).toEqual([0, 1, 3, 4, 5, 6])
})

test('what was read as nothing is passed over', () => {
  expect(offsetsIn('\nQ\0A', 'QA')).toEqual([1, 3, 4])
})
