import fc from 'fast-check'
import {expect, test} from 'vitest'
import {proseOf} from '../../src/text/prose.js'

const whole = (text: string): {start: number; end: number} => ({start: 0, end: text.length})

function paragraphs(text: string, furniture: readonly string[] = []): string[] {
  const nonSpeech = furniture.map((line) => ({start: text.indexOf(line), end: text.indexOf(line) + line.length}))
  return proseOf(text, nonSpeech).paragraphs(whole(text)).map(({start, end}) => proseOf(text, nonSpeech).text.slice(start, end).replace(/\s+/g, ' '))
}

test('a blank line parts paragraphs, with carriage returns or spaces on it, too', () => {
  expect(paragraphs('One.\n\nTwo.\r\n\r\nThree.\n \u00a0\nFour,\nfive.')).toEqual(['One.', 'Two.', 'Three.', 'Four, five.'])
})

test('a blank line inside a sentence parts nothing', () => {
  expect(paragraphs('The rate of\n\ninflation fell.\n\nIt did.')).toEqual(['The rate of inflation fell.', 'It did.'])
})

test('in double-spaced print a paragraph begins where a line is indented', () => {
  const text = ['     We cut the', 'rate again, as the', 'Board said. The', 'market rose in', 'May and fell in', 'June.', '     Then it rose', 'and the', 'trend held.'].join('\n\n')
  expect(paragraphs(text)).toEqual(['We cut the rate again, as the Board said. The market rose in May and fell in June.', 'Then it rose and the trend held.'])
})

test('page furniture is read as space, and what it interrupts goes on', () => {
  expect(paragraphs('She met the\n\nPage 2 of 9\n\nPresident of the Board.\n\nThen she left.', ['Page 2 of 9'])).toEqual(['She met the President of the Board.', 'Then she left.'])
})

test('the prose is as long as the source, and its sentences lie within the span, in order', () => {
  const piece = fc.constantFrom('word ', 'Mr. ', 'U.S. ', 'end. ', 'End! ', '\n\n', '\r\n', '\u00a0', '(no) ', '“yes.” ', '3.5 ', '5 p.m. ', '\ud83d', '. ', '?', '…')
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 60}), fc.nat(), fc.nat(), (pieces, a, b) => {
      const text = pieces.join('')
      const prose = proseOf(text, [])
      expect(prose.text).toHaveLength(text.length)
      const start = a % (text.length + 1)
      const span = {start, end: start + (b % (text.length - start + 1))}
      let at = span.start
      for (const sentence of prose.sentences(span)) {
        expect(sentence.start).toBeGreaterThanOrEqual(at)
        expect(sentence.end).toBeGreaterThan(sentence.start)
        at = sentence.end
      }
      expect(at).toBeLessThanOrEqual(span.end)
      const kept = prose.sentences(span).map((sentence) => prose.text.slice(sentence.start, sentence.end)).join('')
      expect(kept.replace(/\s+/g, '')).toBe(prose.text.slice(span.start, span.end).replace(/\s+/g, ''))
    })
  )
})

test('a paragraph may hold more sentences than a call takes arguments', () => {
  const text = 'What is it? '.repeat(200_000)
  expect(proseOf(text, []).sentences(whole(text))).toHaveLength(200_000)
})
