import fc from 'fast-check'
import {expect, it} from 'vitest'
import {analyzeBriefing} from '../../src/analyze.js'

const word = fc.constantFrom('when', 'is', 'the', 'harbour', 'open', 'you', 'and', 'whether', 'How', 'Can', 'or', 'what', 'second', '--', '—', '?', '? ', '.', ',', ';', '(Laughter.)', '[Official Two]', 'Ms. Lee,', 'question', 'wondering', 'I', '\n', '\n\n', '’s', 'é', '\ud800')
const speech = fc.array(word, {maxLength: 25}).map((words) => words.join(' '))
const label = fc.constantFrom('Q', 'Q:', 'QUESTION:', 'MS. LEE:', 'MR. ROE:', 'MODERATOR:', 'SENIOR OFFICIAL TWO:')
const transcript = fc.array(fc.tuple(label, speech), {maxLength: 14}).map((turns) => turns.map(([name, words]) => `${name} ${words}`).join('\n\n'))

it('quotes exactly, within the turn; answers come after, from the podium, in order; numbers agree', () => {
  fc.assert(
    fc.property(transcript, (text) => {
      const {asks, turns, exchanges, speakers} = analyzeBriefing(text)
      const ids = new Set(speakers.map(({id}) => id))
      asks.forEach((ask, index) => {
        const turn = turns[ask.turn]
        expect(ask.index).toBe(index)
        expect(text.slice(ask.quote.start, ask.quote.end)).toBe(ask.quote.text)
        expect(ask.quote.text.trim()).not.toBe('')
        expect(turn && turn.speech.start <= ask.quote.start && ask.quote.end <= turn.speech.end).toBe(true)
        expect(turn?.segment).toBe('question')
        expect(ask.answers).toEqual([...new Set(ask.answers)].sort((a, b) => a - b))
        for (const answer of ask.answers) {
          expect(answer).toBeGreaterThan(ask.turn)
          expect(turns[answer]?.segment).toBe('answer')
        }
        for (const id of ask.addressee) expect(ids.has(id)).toBe(true)
      })
      expect(exchanges.flatMap((exchange) => exchange.asks)).toEqual(asks.map((ask) => ask.index))
      expect(exchanges.flatMap((exchange) => exchange.questions)).toEqual(turns.filter((turn) => turn.segment === 'question').map((turn) => turn.index))
    }),
    {numRuns: 300}
  )
})

it('never throws on arbitrary words', () => {
  fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), fc.string({maxLength: 200}), (a, b) => void analyzeBriefing(`Q: ${a}\n\nMS. LEE: ${b}\n\nQ: ${b}?\n\nMS. LEE: ${a}`)))
})
