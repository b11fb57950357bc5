import {expect, test} from 'vitest'
import {isSpace, skipSpace, trimSpan} from '../../src/text/span.js'

test('white space is what trim takes for it, in every code unit', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code)
    if (isSpace(code) !== (character.trim() === '')) expect.fail(`0x${code.toString(16)}`)
  }
})

test('a span is trimmed, and space skipped, within bounds', () => {
  expect(trimSpan('  a b \u00a0', {start: 0, end: 7})).toEqual({start: 2, end: 5})
  expect(trimSpan(' \n ', {start: 0, end: 3})).toEqual({start: 3, end: 3})
  expect(skipSpace('a   b', 1, 5)).toBe(4)
  expect(skipSpace('a   b', 1, 3)).toBe(3)
})
