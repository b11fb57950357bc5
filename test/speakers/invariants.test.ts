import fc from 'fast-check'
import {expect, it} from 'vitest'
import {castOf} from './cast-of.js'

const pieces = fc.constantFrom(
  'Q    ', 'Q:  ', 'QUESTION:  ', 'MODERATOR:  ', 'OPERATOR:  ', 'MS. CALDER:  ', 'MR. OAKES:  ', 'SENIOR ADMINISTRATION OFFICIAL:  ', 'SENIOR ADMINISTRATION OFFICIAL TWO:  ', 'ANN PETTY. ', 'THE PRESS:  ',
  '\n\n', '\r\n\r\n', '\u00a0', 'Go ahead, Ann.', 'Thanks, Tracy.', 'Yes, sir.', 'This is Ann Petty from the AP.', 'José Díaz, Reforma.', 'Why?', '-- ', ' —', '[Senior Administration Official Two]', 'my colleague from DHS', 'Rosa Calder', 'to follow up on Ann’s question', '\ud800', '\ufeff', 'a', ' ', '. '
)
const text = fc.oneof(fc.array(pieces, {maxLength: 60}).map((parts) => parts.join('')), fc.string({unit: 'binary', maxLength: 200}))

it('gives every turn a speaker, every id once, every quote exactly', () => {
  fc.assert(
    fc.property(text, (source) => {
      const {transcript, cast} = castOf(source)
      const ids = cast.speakers.map(({id}) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(cast.speaking).toHaveLength(transcript.turns.length)
      for (const id of cast.speaking) expect(ids).toContain(id)
      for (const id of ids) expect(cast.speaking).toContain(id)
      for (const {speaker} of cast.mentions) expect(ids).toContain(speaker)
      for (const {turn, question} of cast.routings) expect(turn).toBeLessThan(question)
      for (const {start, end, text: words} of [...cast.speakers.flatMap(({evidence}) => evidence), ...cast.routings.map(({quote}) => quote), ...cast.mentions.map(({quote}) => quote)]) expect(source.slice(start, end)).toBe(words)
    }),
    {numRuns: 300}
  )
})
