import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {analyzeBriefing, type Ask, type Response} from '../../src/index.js'

/** A briefing of invented words: each pair is a question and its reply. */
const briefing = (...pairs: readonly (readonly [question: string, ...replies: string[]])[]): string =>
  `Press Briefing by Press Secretary Ann Lee\n\n1:05 P.M. EST\n\nMS. LEE:  Good afternoon.  I am happy to take your questions.\n\n${pairs
    .map(([question, ...replies]) => [`Q    ${question}`, ...replies.map((reply) => `MS. LEE:  ${reply}`)].join('\n\n'))
    .join('\n\n')}\n\nEND   1:40 P.M. EST\n`

const asksOf = (text: string, options = {}): Ask[] => analyzeBriefing(text, options).asks
const responseTo = (question: string, ...replies: string[]): Response => {
  const [ask] = asksOf(briefing([question, ...replies]))
  if (!ask) throw new Error('no ask found')
  return ask.response
}
const kindsIn = (response: Response): string[] => response.devices.map((device) => device.kind)

describe('a reply', () => {
  it('that says yes or no to a yes-or-no question is clear', () => {
    expect(responseTo('Has the President signed the harbor bill?', 'Yes, he signed it this morning.')).toMatchObject({level: 'clear-reply', strategy: 'explicit', flagged: false, devices: []})
    expect(responseTo('Will there be a briefing on the harbor?', 'No, there will not.')).toMatchObject({level: 'clear-reply', flagged: false})
  })

  it('that denies is no refusal', () => {
    const {devices, level} = responseTo('Have you had talks with the port authority?', 'No, we have not had conversations with the port authority.')
    expect(devices).toEqual([])
    expect(level).not.toBe('clear-non-reply')
  })

  it.each([
    ['Will you resign over the harbor?', 'No.  I’m not going to resign.'],
    ['Are you going to Geneva?', 'No, I’m not going to Geneva.'],
    ['Will the port raise its fees?', 'We would rather not raise the fees.'],
    ['Will you override the states?', 'No.  We will not preempt state law.'],
    ['Did he raise the harbor?', 'Yes, he addressed that in his meeting with the governor yesterday.'],
    ['When will it be settled?', 'It will be sorted out by Friday.'],
    ['Does he know of the plan?', 'Not that I know of.']
  ])('to “%s” that withholds nothing is not flagged: “%s”', (question, reply) => {
    expect(responseTo(question, reply)).toMatchObject({flagged: false, devices: []})
  })

  it('that openly will not say is declining, with the words', () => {
    const response = responseTo('What did the two leaders say about the tariffs?', 'I’m not going to get into the details of a private conversation.')
    expect(response).toMatchObject({level: 'clear-non-reply', strategy: 'declining', flagged: true})
    expect(kindsIn(response)).toEqual(['refusal'])
    expect(response.reason).toBe('Declined: “I’m not going to get into the details of a private conversation”.')
  })

  it('that does not know is ignorance', () => {
    expect(responseTo('When was the Governor told?', 'I don’t know.')).toMatchObject({level: 'clear-non-reply', strategy: 'ignorance', flagged: true, devices: [{kind: 'no-information'}]})
  })

  it('that sends elsewhere is a referral', () => {
    const response = responseTo('How many ships were involved?', 'I would refer you to the Coast Guard for that.')
    expect(kindsIn(response)).toEqual(['referral'])
    expect(response.reason).toBe('Referred elsewhere: “I would refer you to the Coast Guard for that”.')
  })

  it('is quoted from where the clause begins, without the stops and dashes at its edges', () => {
    const quoted = (reply: string): string[] => responseTo('Will the port be closed?', reply).devices.map(({quote}) => quote.text)
    expect(quoted('We spoke to them on Monday, and, again, that is for the commission to explain.')).toEqual(['again, that is for the commission to explain'])
    expect(quoted('-- the port is for the commission to explain --')).toEqual(['the port is for the commission to explain'])
  })

  it('is found where fillers come between its words, and quoted with them', () => {
    const [device] = responseTo('Was the Governor told?', 'We landed at noon. I actually don’t, frankly, at this point know whether he was.').devices
    expect(device).toMatchObject({kind: 'no-information', quote: {text: 'I actually don’t, frankly, at this point know whether he was'}})
    expect(responseTo('Was the Governor told?', 'He would certainly, at this point, know that.').devices).toEqual([])
  })

  it('that only asks back is a clarification, and no accusation', () => {
    expect(responseTo('Is it still the policy?', 'I’m not sure what you mean. Which policy?')).toMatchObject({strategy: 'clarification', flagged: false})
  })

  it('that calls the next reporter with a question mark asks nothing back', () => {
    expect(responseTo('When will the port open?', 'As for the port, it will open on Monday. Benno?')).toMatchObject({strategy: 'explicit'})
    expect(responseTo('When will the port open?', 'The old port. Which?')).toMatchObject({strategy: 'clarification'})
  })

  it('that does not have a number, and gives a rough one, is partial', () => {
    const response = responseTo('How many people have been moved from the islands?', 'I don’t have the specific numbers in front of me. It has been thousands of people.')
    expect(response).toMatchObject({level: 'ambivalent', strategy: 'partial', flagged: true})
  })

  it('that never comes is unanswered', () => {
    const text = briefing(['Will the bridge open in May?'], ['Is the ferry running?', 'Yes, it is.'])
    const found = asksOf(text).filter((ask) => ask.answers.length === 0)
    for (const {response} of found) expect(response).toMatchObject({level: 'none', strategy: 'unanswered', flagged: true, reason: 'Nobody responds.'})
  })
})

describe('of two asks in one question, the one that is met is not held against the podium', () => {
  it.each([
    ['a number that is not at hand, then a yes', 'How many ships have been stopped?  And will there be more patrols?', 'I don’t have the number in front of me.  And yes, there will be more patrols.', [true, false]],
    ['a yes, then a number that is not at hand', 'Will the President sign the bill?  How much will it cost?', 'Yes.  I don’t have a figure for you.', [false, true]],
    ['a day, then a referral by its number', 'When did the minister arrive?  And who paid for the trip?', 'He arrived on Monday.  On the second question, I would refer you to the ministry.', [false, true]],
    ['a reason that is refused, then an answer', 'Why was the ambassador recalled?  Is he coming back?', 'I’m not going to get into the reasons for that.  We expect him back next week.', [true, false]],
    ['an answer, then no more than that', 'Did the two leaders discuss the harbor?  And was there any talk of tariffs?', 'They did discuss the harbor.  I’m not going to read out more than that.', [false, true]]
  ])('%s', (_, question, reply, flagged) => {
    const responses = asksOf(briefing([question, reply])).map(({response}) => response)
    expect(responses.map((response) => response.flagged)).toEqual(flagged)
    expect(responses.map((response) => response.devices.length > 0)).toEqual(flagged)
  })

  it('a reply that points back to what was asked speaks to both', () => {
    const responses = asksOf(briefing(['What can they do about ships from Tonga and Fiji?  Is it fair to ask them to take ships from so far away?', 'We share a long coast with them.  We are not sending ships from the countries you mentioned.  They are free to take ships from where they like.'])).map(({response}) => response)
    expect(responses.map(({devices}) => devices.map(({kind}) => kind))).toEqual([['premise-dispute'], ['premise-dispute']])
  })

  it('a refusal without words of either goes for both', () => {
    const responses = asksOf(briefing(['Did the two leaders discuss the harbor?  And was there any talk of tariffs?', 'I’m not going to get into that.'])).map(({response}) => response)
    expect(responses.map(({strategy}) => strategy)).toEqual(['declining', 'declining'])
  })
})

describe('a device', () => {
  it('said twice in one turn is one', () => {
    expect(kindsIn(responseTo('Is there a timetable?', 'I don’t have a timetable for you. As I said, I don’t have a timetable.'))).toEqual(['no-information'])
  })

  it('is not seen in a word to a colleague', () => {
    expect(kindsIn(responseTo('What is the plan for the harbor?', 'We will dredge it by June. I don’t know if you want to add anything to that, Tom.'))).toEqual([])
    expect(kindsIn(responseTo('Do you want to add anything?', 'No, that’s perfect.'))).toEqual([])
  })

  it('is not seen where somebody else withholds', () => {
    expect(kindsIn(responseTo('What did the company say?', 'They declined to comment and would not discuss the details.'))).toEqual([])
  })

  it('goes to the ask that it is spoken to', () => {
    const [harbor, budget] = asksOf(
      briefing(['When will the harbor reopen? And how much will the new bridge cost?', 'On the harbor, I would refer you to the Coast Guard. The bridge will cost $40 million over three years.'])
    )
    expect(harbor?.response.devices.map((device) => device.kind)).toEqual(['referral'])
    expect(budget?.response.devices).toEqual([])
    expect(budget?.response.flagged).toBe(false)
  })

  it('goes for all asks of a question that a short reply meets with it', () => {
    const asks = asksOf(briefing(['Did the Governor call? And what did the Mayor want?', 'I don’t have anything for you on that.']))
    expect(asks).toHaveLength(2)
    for (const {response} of asks) expect(kindsIn(response)).toEqual(['no-information'])
  })

  it('is a promise made in place of an answer', () => {
    expect(kindsIn(responseTo('What was the total last year?', 'I’ll take that question and get back to you.'))).toEqual(['deferral'])
  })
})

describe('the State Department call', () => {
  const source = readFileSync('seeds/trilateral-migration-call.txt', 'utf8')
  const {asks} = analyzeBriefing(source)
  const about = (words: string): Response => {
    const ask = asks.find(({quote}) => quote.text.includes(words))
    if (!ask) throw new Error(`no ask about ${words}`)
    return ask.response
  }

  it('refers one ask to the Government of Mexico', () => {
    expect(about('crediting them with').devices.map(({kind, quote}) => [kind, quote.text.slice(0, 53)])).toEqual([['referral', 'I would really refer you to the Government of Mexico ']])
  })

  it('has the deportation numbers not at hand, gives thousands, and promises', () => {
    const response = about('deported to Mexico')
    expect(response).toMatchObject({level: 'ambivalent', strategy: 'partial', flagged: true})
    expect(response.devices.map(({kind, quote}) => [kind, quote.text])).toEqual([
      ['no-information', 'I don’t have the specific numbers in front of me'],
      ['deferral', 'I will ask our Office of Public Affairs to follow up']
    ])
  })

  it('disputes that nationals are returned', () => {
    expect(about('fair to ask them').devices.map(({kind, quote}) => [kind, quote.text])).toEqual([['premise-dispute', 'we are not currently returning nationals of the countries you referenced to Mexico']])
  })

  it('takes a plain denial for no refusal', () => {
    expect(about('safe third country').devices).toEqual([])
    expect(about('safe third country').level).not.toBe('clear-non-reply')
  })
})

describe('the caller', () => {
  const text = briefing(['Will the harbor open?', 'That ship has sailed, I am afraid.'])

  it('may add a cue, which is tried on every sentence', () => {
    const cue = {id: 'my-ship', kind: 'refusal', says: /that ship has sailed/i, hit: 'That ship has sailed.', miss: 'The ship sails.'} as const
    expect(asksOf(text)[0]?.response.devices).toEqual([])
    expect(asksOf(text, {cues: [cue]})[0]?.response.devices).toMatchObject([{kind: 'refusal', cue: 'my-ship'}])
    expect(asksOf(text)[0]?.response.devices).toEqual([])
  })

  it('may turn a cue off', () => {
    const question = briefing(['When was he told?', 'I don’t know.'])
    expect(asksOf(question)[0]?.response.devices).toMatchObject([{cue: 'no-information-do-not-know'}])
    expect(asksOf(question, {withoutCues: ['no-information-do-not-know']})[0]?.response.devices).toEqual([])
  })
})

describe('every response', () => {
  const fits: Readonly<Record<Response['strategy'], Response['level']>> = {
    explicit: 'clear-reply', implicit: 'ambivalent', general: 'ambivalent', partial: 'ambivalent', deflection: 'ambivalent', dodging: 'ambivalent',
    declining: 'clear-non-reply', ignorance: 'clear-non-reply', clarification: 'clear-non-reply', unanswered: 'none'
  }
  const words = fc.constantFrom('I', 'don’t', 'know', 'yes', 'no,', 'not', 'going to', 'comment.', 'refer you', 'to the', 'Coast Guard', 'when?', 'how many', 'we', 'have', 'anything', '— ', '"', '\n', '3,000', 'Well,', 'but', 'later.', '(inaudible)')
  const speech = fc.array(words, {minLength: 1, maxLength: 40}).map((list) => list.join(' '))

  it('has a level that its strategy fixes, a chance for confidence, and quotes that slice back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(speech, speech), {maxLength: 4}), (pairs) => {
        const text = briefing(...pairs)
        for (const {response, answers} of asksOf(text)) {
          expect(response.level).toBe(fits[response.strategy])
          expect(response.confidence).toBeGreaterThanOrEqual(0)
          expect(response.confidence).toBeLessThanOrEqual(1)
          expect(response.reason).not.toBe('')
          if (response.level === 'clear-reply') expect(response.flagged).toBe(false)
          if (response.level === 'clear-non-reply' && response.strategy !== 'clarification') expect(response.flagged).toBe(true)
          for (const {turn, quote} of response.devices) {
            expect(text.slice(quote.start, quote.end)).toBe(quote.text)
            expect(answers).toContain(turn)
          }
        }
      }),
      {numRuns: 60}
    )
  })
})
