import fc from 'fast-check'
import {expect, test} from 'vitest'
import {without} from '../../src/text/without.js'

test('what is left is the text without the matches, and says where it stood', () => {
  const short = without('one two three', / two/g)
  expect(short?.text).toBe('one three')
  expect([0, 3, 4].map((offset) => short?.at(offset))).toEqual([0, 7, 8])
})

test('nothing to leave out gives null', () => {
  expect(without('one two', /three/g)).toBeNull()
})

test('every character that is left stands where it says, in any text', () => {
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom('a', 'b', ' ', '😀')}), (text) => {
      const short = without(text, /a+/g)
      expect([...(short?.text ?? text).split('')].map((_, offset) => text[short?.at(offset) ?? offset]).join('')).toBe(short?.text ?? text)
      expect(short?.text ?? text).not.toContain('a')
    })
  )
})
