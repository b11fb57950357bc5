import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Span} from '../../src/briefing.js'
import {findTurns} from '../../src/turns/turns.js'

/** Pieces of which transcripts are made, and what damages them. */
const piece = fc.constantFrom(
  'MODERATOR:', 'MODERATOR', 'SENIOR ADMINISTRATION OFFICIAL TWO:', 'MR. VALE:', 'MR. VALE', 'Ms. Orr:', 'CHAIR WELLS.', 'ANN LEE:', 'Q', 'Q:', 'Q.', 'QSo ', 'A:', 'Ned Vale: (00:03)', 'THE PRESIDENT:', 'FACT SHEET:', '[', ']', '(', ')', '**',
  ' ', '  ', '\u00a0', '\t', '\n', '\n\n', '\r\n', '\r', '\f', '\ufeff', '\u2028', '.', '?', ':', ' -- ', '–', '"', '”', '\ud83d', '\ude00', 'e\u0301', 'É', '\0', 'So when is it', 'end. ', '(Laughter.)', '[inaudible]',
  'END', '###', '1:50 P.M. EST', 'Page 2 of 9', 'UNCLASSIFIED Case No. F-1 Date: 10/30/2015', '12', '13', 'Official news published at'
)
const assembled = fc.array(piece, {maxLength: 80}).map((pieces) => pieces.join(''))
const anything = fc.oneof(assembled, fc.string({unit: 'binary', maxLength: 300}), fc.string({unit: fc.constantFrom('Q', ':', ' ', '\n', 'A', 'a', '.', '\r'), maxLength: 300}))

function isSpace(character: string): boolean {
  return /\s/.test(character)
}

test('every character that is no space, up to the last turn’s end, is in masthead, turn or non-speech, and in one of them', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const {masthead, turns, nonSpeech, footer} = findTurns(text)
      const end = turns.at(-1)?.span.end ?? masthead.end
      const owners = new Uint8Array(text.length)
      const cover = ({start, end}: Span, value: number): void => void owners.fill(value, start, end)
      cover(masthead, 1)
      for (const {span} of turns) {
        for (let at = span.start; at < span.end; at++) expect(owners[at]).toBe(0)
        cover(span, 2)
      }
      for (const span of nonSpeech) {
        for (let at = span.start; at < span.end; at++) expect(owners[at]).not.toBe(1)
        cover(span, 3)
      }
      for (let at = 0; at < end; at++) expect(owners[at] !== 0 || isSpace(text.charAt(at))).toBe(true)
      expect(footer).toEqual({start: turns.length > 0 ? end : text.length, end: text.length})
    }),
    {numRuns: 1000}
  )
})

test('turns are in order and disjoint, begin with their labels, and end with their words', () => {
  fc.assert(
    fc.property(anything, (text) => {
      let at = 0
      for (const [index, turn] of findTurns(text).turns.entries()) {
        expect(turn.index).toBe(index)
        expect(turn.span.start).toBeGreaterThanOrEqual(at)
        at = turn.span.end
        expect(text.startsWith(turn.label, turn.span.start)).toBe(true)
        expect(isSpace(text.charAt(turn.span.end - 1))).toBe(false)
        expect(turn.speech.start).toBeGreaterThanOrEqual(turn.span.start + turn.label.length)
        expect(turn.speech.end).toBe(turn.span.end)
        for (const {quote} of turn.marks) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text)
          expect(quote.start).toBeGreaterThanOrEqual(turn.speech.start)
          expect(quote.end).toBeLessThanOrEqual(turn.speech.end)
        }
      }
    }),
    {numRuns: 1000, examples: [[': Q :Q']]}
  )
})

test('non-speech spans are in order, disjoint, trimmed, and lie before the last turn’s end', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const {masthead, turns, nonSpeech} = findTurns(text)
      let at = masthead.end
      for (const {start, end} of nonSpeech) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(isSpace(text.charAt(start)) || isSpace(text.charAt(end - 1))).toBe(false)
        at = end
      }
      expect(at).toBeLessThanOrEqual(turns.at(-1)?.span.end ?? masthead.end)
    }),
    {numRuns: 1000}
  )
})

test('carriage returns change offsets, not turns', () => {
  fc.assert(
    fc.property(assembled, (text) => {
      const plain = text.replace(/\r/g, '')
      const words = (given: string): string[] => findTurns(given).turns.map(({span}) => given.slice(span.start, span.end).replace(/\r/g, ''))
      expect(words(plain.replace(/\n/g, '\r\n'))).toEqual(words(plain))
    }),
    {numRuns: 500, examples: [['MODERATOR: CHAIR WELLS.\n:']]}
  )
})
