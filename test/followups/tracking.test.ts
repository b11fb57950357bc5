import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {trackFollowUps} from '../../src/followups/tracking.js'
import {sourced} from './transcripts.js'

const briefing = (date: string, turns: string) => sourced(`Press Briefing\n${date}\n\n${turns}`)

const monday = briefing(
  'March 4, 2013',
  `MS. LEE:  Good afternoon. Go ahead, Matt.

Q    Matt Hale, Toledo Blade. How many gallons of diesel did the convoy to Aleppo carry?

MS. LEE:  I don’t have that number. I’ll take the question and get back to you.

Q    And has the Ambassador seen the letter from the Mayor of Cadiz about the harbor?

MS. LEE:  I’ll check.

Q    One more. Is there a date for the vote on the fisheries treaty?

MS. LEE:  Happy to follow up with you on that.
`
)

const quiet = briefing(
  'March 5, 2013',
  `MS. LEE:  Good afternoon. Go ahead.

Q    Does the President think that the price of bread is too high?

MS. LEE:  He has said so.
`
)

const wednesday = briefing(
  'March 6, 2013',
  `MS. LEE:  Good afternoon. I was asked on Monday about the convoy to Aleppo. Matt, it carried nine thousand gallons of diesel. Go ahead.

Q    Has anybody seen the letter that the Mayor of Cadiz sent about the harbor?

MS. LEE:  Not yet.
`
)

const outcomes = (list: Parameters<typeof trackFollowUps>[0]) => trackFollowUps(list).map(({outcome}) => outcome)

describe('follow-ups across briefings', () => {
  it('are taken up, asked again or open', () => {
    expect(outcomes([monday, quiet, wednesday])).toEqual(['taken-up', 'asked-again', 'open'])
  })

  it('show the later words, who says them and where', () => {
    const [taken, again] = trackFollowUps([monday, quiet, wednesday])
    const later = wednesday.briefing
    expect(taken?.traces).toMatchObject([{kind: 'taken-up', briefing: 2, turn: 0, by: later.turns[0]?.speaker, ask: null, quote: {text: 'I was asked on Monday about the convoy to Aleppo.'}}])
    expect(again?.traces).toMatchObject([{kind: 'asked-again', briefing: 2, turn: 1, by: later.turns[1]?.speaker, ask: 0}])
    for (const trace of [...(taken?.traces ?? []), ...(again?.traces ?? [])]) {
      expect(wednesday.source.slice(trace.quote.start, trace.quote.end)).toBe(trace.quote.text)
      expect(trace.score).toBeGreaterThan(0)
      expect(trace.score).toBeLessThanOrEqual(1)
    }
    expect(taken?.score).toBe(taken?.traces[0]?.score)
  })

  it('stay open where nothing comes after, or nothing about them', () => {
    expect(outcomes([monday])).toEqual(['open', 'open', 'open'])
    expect(trackFollowUps([monday, quiet])).toEqual([0, 1, 2].map((followUp) => ({briefing: 0, followUp, outcome: 'open', traces: [], score: 0})))
  })

  it('stay open where only names, or words that every briefing has, come back', () => {
    const asked = (question: string) => `MS. LEE:  Good afternoon. Go ahead.\n\nQ    ${question}\n\nMS. LEE:  I’ll check.\n`
    const first = briefing('March 4, 2013', asked('Has the President called Prime Minister Olga Brandt of Norland?'))
    const names = briefing('March 5, 2013', asked('Was Prime Minister Brandt of Norland in the room?'))
    expect(outcomes([first, names])).toEqual(['open', 'open'])
    const again = briefing('March 5, 2013', asked('So has the President called Prime Minister Brandt of Norland yet?'))
    expect(outcomes([first, again])).toEqual(['asked-again', 'open'])
  })

  it('are never settled by what was said before', () => {
    const dateless = (one: typeof monday) => ({...one, briefing: {...one.briefing, eventDate: null}})
    expect(outcomes([wednesday, monday].map(dateless))).toEqual(['open', 'open', 'open'])
  })

  it('are less sure the more days lie between', () => {
    const late = briefing('April 5, 2013', wednesday.source.split('\n\n').slice(1).join('\n\n'))
    const soon = trackFollowUps([monday, wednesday])[0]?.score ?? 0
    expect(trackFollowUps([monday, late])[0]?.score ?? 0).toBeLessThan(soon)
  })

  it('do not count what is announced to everybody', () => {
    const announced = briefing('March 4, 2013', 'MS. LEE:  We’ll have a readout later today. Go ahead.\n\nQ    Where is the ship?\n\nMS. LEE:  In Cadiz.\n')
    expect(announced.briefing.followUps.map(({kind}) => kind)).toEqual(['announcement'])
    expect(trackFollowUps([announced, quiet])).toEqual([])
  })

  it('survive JSON, and leave what they are given alone', () => {
    const list = [monday, quiet, wednesday]
    const before = JSON.stringify(list)
    const tracked = trackFollowUps(list)
    expect(JSON.parse(JSON.stringify(tracked))).toEqual(tracked)
    expect(JSON.stringify(list)).toBe(before)
  })

  it('an empty list has none', () => {
    expect(trackFollowUps([])).toEqual([])
  })
})

describe('a caller’s mistake', () => {
  const track = (list: unknown) => () => trackFollowUps(list as [])

  it.each<[string, unknown, string]>([
    ['no list', monday, 'briefings: expected an array of {briefing, source}, got an object'],
    ['nothing', undefined, 'briefings: expected an array of {briefing, source}, got undefined'],
    ['a null', [null], 'briefings[0]: expected {briefing, source}, got null'],
    ['a briefing without its text', [monday, {briefing: quiet.briefing}], 'briefings[1].source: expected a string, got undefined'],
    ['a text without its briefing', [{source: monday.source}], 'briefings[0].briefing: expected what analyzeBriefing returns, got undefined']
  ])('%s is a TypeError', (_, list, message) => {
    expect(track(list)).toThrow(new TypeError(message))
  })

  it('a briefing with another’s text is a RangeError', () => {
    expect(track([{briefing: monday.briefing, source: quiet.source}])).toThrow(RangeError)
    expect(track([{briefing: monday.briefing, source: quiet.source}])).toThrow(/^briefings\[0\]\.source: expected the text that the briefing was read from/)
  })

  it('dates out of order are a RangeError', () => {
    expect(track([wednesday, monday])).toThrow(new RangeError('briefings[1]: expected a date not before 2013-03-06, got 2013-03-04'))
  })
})

it('tracks any texts, in any number', () => {
  const words = fc.constantFrom('I’ll check.', 'Matt', 'the convoy', 'I was asked yesterday about', 'diesel', 'How many?', 'Aleppo', '\n\nQ    ', '\n\nMS. LEE:  ', '.', ' ')
  fc.assert(
    fc.property(fc.array(fc.array(words, {maxLength: 30}), {maxLength: 4}), (texts) => {
      const list = texts.map((text) => sourced(`MS. LEE:  Hello.${text.join(' ')}`))
      const owed = list.flatMap(({briefing: {followUps}}) => followUps.filter(({kind}) => kind !== 'announcement'))
      const tracked = trackFollowUps(list)
      expect(tracked).toHaveLength(owed.length)
      for (const {briefing: from, outcome, traces} of tracked) {
        expect(outcome === 'open').toBe(traces.length === 0)
        for (const trace of traces) expect(trace.briefing).toBeGreaterThan(from)
      }
    }),
    {numRuns: 60}
  )
})
