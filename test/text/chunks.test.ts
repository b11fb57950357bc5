import fc from 'fast-check'
import {expect, test} from 'vitest'
import {chunksOf} from '../../src/text/chunks.js'

function cut(text: string): string[] {
  return chunksOf(text, {start: 0, end: text.length}).map(({start, end}) => text.slice(start, end))
}

test('a short paragraph is one piece', () => {
  expect(cut('Good morning. All right.')).toEqual(['Good morning. All right.'])
})

test('a long one is cut after the last stop, closing quotes and all', () => {
  const sentence = 'He said “no.”  '
  const pieces = cut(sentence.repeat(1000))
  expect(pieces.length).toBeGreaterThan(1)
  for (const piece of pieces) expect(piece.trimEnd().endsWith('no.”')).toBe(true)
})

test('a stop without a space after it is no place to cut', () => {
  const [first] = cut(`${'word '.repeat(1500)}3.5${'x'.repeat(3000)}`)
  expect(first?.endsWith('word ')).toBe(true)
})

test('nothing to cut at: between characters, never inside one', () => {
  const pieces = cut(`x${'😀'.repeat(9000)}`)
  expect(pieces.length).toBe(3)
  for (const piece of pieces) expect(piece).not.toMatch(/\p{Cs}/u)
})

test('the pieces are the paragraph', () => {
  const word = fc.constantFrom('a', '.', '. ', ' ', '”', '😀', 'x'.repeat(500))
  fc.assert(
    fc.property(fc.array(word, {maxLength: 200}), (words) => {
      const text = words.join('')
      const pieces = cut(text)
      expect(pieces.join('')).toBe(text)
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(8000)
    })
  )
})
