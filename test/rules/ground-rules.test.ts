import {describe, expect, it} from 'vitest'
import {call, rulesOf} from './transcripts.js'

const levelOf = (...args: Parameters<typeof call>) => rulesOf(call(...args)).groundRules.level
const embargoOf = (opening: string, masthead?: string, timeZone?: string) => rulesOf(call(opening, masthead === undefined ? {} : {masthead}), timeZone).groundRules.embargo

describe('level', () => {
  it.each([
    ['As a reminder, this call is on background, attributable to senior administration officials.', 'background'],
    ['We will be doing this on background.', 'background'],
    ['This call is on deep background.', 'deep-background'],
    ['Thanks for joining this on-the-record conference call.', 'on-the-record'],
    ['By the way, everything here is on the record.', 'on-the-record'],
    ['This call is off the record.', 'off-the-record'],
    ['This call is embargoed until its conclusion.', 'embargoed-only'],
    ['Let me give you some background on the background checks.', null],
    ['The Governor is on the record supporting the piers.', null],
    ['We had a background briefing here earlier.', null],
    ['Is this on background?', null]
  ])('%s → %s', (opening, level) => {
    expect(levelOf(opening)).toBe(level)
  })

  it('is read in the title, in the middle and at the end', () => {
    expect(levelOf('Welcome.', {masthead: 'Background Press Call on Piers\n\n(March 4, 2025)'})).toBe('background')
    expect(levelOf('Welcome.', {middle: 'To repeat, this is all on background.'})).toBe('background')
    expect(levelOf('Welcome.', {closing: 'A reminder that this call was on the record.'})).toBe('on-the-record')
  })

  it('is not changed within an answer, which is told as evidence', () => {
    const {level, evidence} = rulesOf(call('This call is on background.', {middle: 'Let me go off the record for a minute.  [Redacted.]  But back on background, we think so.'})).groundRules
    expect(level).toBe('background')
    expect(evidence.map(({text}) => text)).toEqual(['This call is on background.', 'Let me go off the record for a minute.', 'But back on background, we think so.'])
  })

  it('is changed where the whole call is put on other terms', () => {
    expect(levelOf('We’re doing a background call today.', {middle: 'Yes, we’ll do the whole call on the record.'})).toBe('on-the-record')
  })

  it('is not stated by a reporter', () => {
    expect(rulesOf(call('Welcome.').replace('All of it?', 'This call is on background, I think.')).groundRules.level).toBeNull()
  })
})

describe('attribution', () => {
  it.each([
    ['This call is on background, attributable to senior administration officials.', ['senior administration officials']],
    ['The call is on background to “senior administration officials.”', ['senior administration officials']],
    ['This is on background.  You can attribute quotes to a senior administration official.', ['senior administration official']],
    ['This call is on background.  He will be our “senior Defense official,” who you can quote as a senior Defense official.', ['senior Defense official']],
    ['This call was on background, attributable to a senior military official and a senior administration official.', ['senior military official', 'senior administration official']],
    ['This call is on background.  For attribution, please use “a senior NATO official.”', ['senior NATO official']],
    ['This call is on background to senior FEMA officials.', ['senior FEMA officials']],
    ['This call is on background.  Please attribute it to a Commission spokesperson.', ['Commission spokesperson']],
    ['This call is on background.  The damage is attributable to the storm, senior officials said.', []]
  ])('%s', (opening, forms) => {
    expect(rulesOf(call(opening)).groundRules.attribution.map(({text}) => text)).toEqual(forms)
  })
})

describe('embargo', () => {
  it.each([
    ['it’s embargoed until 12:00 p.m. tomorrow, Wednesday, the 5th of March', '2025-03-05T12:00', true],
    ['it is embargoed until noon, Eastern Time, today', '2025-03-04T12:00', false],
    ['the embargo is set for 10:00 p.m. this evening Eastern time', '2025-03-04T22:00', false],
    ['it is embargoed until 5:00 a.m. Friday morning', '2025-03-07T05:00', true],
    ['it is embargoed until 5:00 a.m.', '2025-03-05T05:00', true],
    ['it is embargoed for 4:30 p.m. ET', '2025-03-04T16:30', false],
    ['it is embargoed until 5:00 tomorrow morning', '2025-03-05T05:00', true],
    ['it is embargoed until 5:00 a.m. on the 7th', '2025-03-07T05:00', true],
    ['it is embargoed until 9:00 p.m. Central Time tonight', '2025-03-04T21:00', false],
    ['it is embargoed until midnight tonight', '2025-03-05T00:00', true],
    ['it’s embargoed until the completion of the call', 'end-of-event', true],
    ['the embargo will be lifted at the conclusion of the call', 'end-of-event', true],
    ['it is embargoed until after the call', 'end-of-event', true],
    ['it is embargoed until the President speaks', 'event', true],
    ['it is embargoed until the order is signed', 'event', true],
    ['it is embargoed until tomorrow', null, true]
  ])('This call is on background and %s', (words, until, zoneAssumed) => {
    expect(embargoOf(`This call is on background and ${words}.`)).toMatchObject({until, timeZone: words.includes('Central') ? 'America/Chicago' : 'America/New_York', zoneAssumed})
  })

  it.each([
    ['Ground rules: background, attribution to a State Department official, embargoed until 5:00 a.m. Thursday.', '2025-03-06T05:00', 'America/New_York'],
    ['What follows is on background; the embargo lifts at 0600 Eastern on Wednesday, March 5.', '2025-03-05T06:00', 'America/New_York'],
    ['The embargo lifts at 06:00 on Wednesday.', '2025-03-05T06:00', 'America/New_York'],
    ['Embargoed until 18:00 CET today.', '2025-03-04T18:00', 'Europe/Brussels'],
    ['Nothing before 6:00 a.m. tomorrow, please; it is embargoed.', '2025-03-05T06:00', 'America/New_York'],
    ['It’s embargoed till tomorrow at 8.', null, 'America/New_York']
  ])('in other words: %s', (opening, until, timeZone) => {
    expect(embargoOf(opening)).toMatchObject({until, timeZone})
  })

  it.each([
    'This call is on background.  There is no embargo on the call.',
    'This call is on the record.  The launch is at 18:00 on Monday.',
    'This call is on the record, not embargoed.',
    'This call is on the record.  The arms embargo will stay until the end of the year.',
    'This call is on background.  The interviews are embargoed until 6:00 p.m. Eastern.'
  ])('is null: %s', (opening) => {
    expect(embargoOf(opening)).toBeNull()
  })

  it('has no date-time where the day of the event is not known', () => {
    expect(embargoOf('This call is embargoed until 6:00 a.m. tomorrow.', 'Press Call\n\n2:06 P.M. EST')).toMatchObject({until: null, quote: {text: 'This call is embargoed until 6:00 a.m. tomorrow.'}})
  })

  it('is read in the masthead', () => {
    expect(embargoOf('Welcome.', 'PRESS CALL BY ANN LEE\n\nEmbargoed For Release Until 900 P.M. EDT Monday, May 18, 2009')).toMatchObject({until: '2009-05-18T21:00', zoneAssumed: false})
  })

  it('is told in the zone of the settings where none is named', () => {
    expect(embargoOf('This call is embargoed until noon tomorrow.', undefined, 'Europe/Berlin')).toMatchObject({timeZone: 'Europe/Berlin', zoneAssumed: true})
    expect(embargoOf('This call is embargoed until noon Pacific time tomorrow.', undefined, 'Europe/Berlin')).toMatchObject({timeZone: 'America/Los_Angeles', zoneAssumed: false})
  })
})
