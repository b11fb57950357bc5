import {expect, test} from 'vitest'
import {inWideCharacters} from '../../src/text/width.js'

test.each(['', 'a', 'MS. LEE:  Plain words, and no others.', 'Café', 'The President’s words — all of them…', '\ud83d'])('the words stay the same: %j', (text) => {
  expect(inWideCharacters(text)).toBe(text)
})
