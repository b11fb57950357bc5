import {describe, expect, it} from 'vitest'
import {call, rulesOf} from './transcripts.js'

const dateOf = (text: string) => rulesOf(text).eventDate.date

describe('event date in print', () => {
  it.each([
    ['a title', 'Press Briefing by Ann Lee, April 15, 1993\n\n9:45 A.M. EDT', '1993-04-15'],
    ['a title with slashes', 'Press Briefing by Ann Lee, 4/4/2011\n\n12:25 P.M. EDT', '2011-04-04'],
    ['a title with two digits for the year', 'CLINTON: Press Briefing by Ann Lee 4.14.93', '1993-04-14'],
    ['a release line', 'THE WHITE HOUSE\n\nFor Immediate Release                 May 31, 2009\n\nPRESS BRIEFING\nBY ANN LEE', '2009-05-31'],
    ['a release line broken into columns', 'For Immediate\nRelease\n    January 13, 2012\n\nBRIEFING', '2012-01-13'],
    ['a page’s date', 'Press Briefing by Ann Lee\n2024-04-03\n\n 12:58 P.M. EDT', '2024-04-03'],
    ['a running head', 'March 15, 2020        Chair Lee’s Press Conference        FINAL', '2020-03-15'],
    ['a line with the place', 'Press Availability\n\nBrussels, Belgium\nWednesday, June 3, 2020', '2020-06-03'],
    ['a line with place and time', 'Press Availability\n\nAboard Air Force Two, 2:10 p.m. EST, March 5, 2021', '2021-03-05'],
    ['a line with a place of several words', 'Press Conference\n\nFrankfurt am Main, 6 June 2024', '2024-06-06'],
    ['a line with full stops, day first', 'Press Conference\n\nBerlin, 12.06.2025', '2025-06-12'],
    ['a title with slashes, day first', 'Press Briefing by Ann Lee, 25/06/2025', '2025-06-25'],
    ['a shortened month', 'Press Conference\n\nTown Hall, Jun. 12, 2025', '2025-06-12'],
    ['a line of publication', 'Press Briefing by Ann Lee\nIssued on: June 3, 2020', '2020-06-03'],
    ['a mail head', 'From: Lee, Ann\nSent: Friday, May 18, 2012 2:49 PM\nTo: Desk\nSubject: Today', '2012-05-18']
  ])('is found in %s', (_, masthead, date) => {
    expect(dateOf(call('Welcome.', {masthead}))).toBe(date)
  })

  it('is that of the event rather than that of the release or of the page', () => {
    const released = 'Background Briefing on Piers, May 31, 2009\n\nFOR IMMEDIATE RELEASE      June 1, 2009\n\nMay 31, 2009\nVia Conference Call\n\n7:10 P.M. EDT'
    expect(rulesOf(call('Welcome.', {masthead: released})).eventDate).toMatchObject({date: '2009-05-31', conflicts: []})
    expect(dateOf(call('Welcome.', {masthead: 'Press Call\n2022-02-26\n\nVia Teleconference\n\n(February 25, 2022)'}))).toBe('2022-02-25')
  })

  it('is that of the innermost mail', () => {
    const masthead = 'From: Lee, Ann\nSent: Saturday, May 19, 2012 9:04 AM\nSubject: FW: piers\n\nFrom: Poe, Max\nSent: Friday, May 18, 2012 2:49 PM\nSubject: piers'
    expect(dateOf(call('Welcome.', {masthead}))).toBe('2012-05-18')
  })

  it.each([
    ['none', 'Press Briefing by Ann Lee\n\n1:12 P.M. EST'],
    ['an act', 'Press Briefing by Ann Lee on the Harbor Act of May 3, 2009\n\n1:12 P.M. EST'],
    ['a sentence', 'Here is the briefing.  We spoke of this on\nJanuary 12, 2012 as you may know.'],
    ['the subject of a mail', 'Subject: Trip on June 3, 2012'],
    ['a document stamp', 'UNCLASSIFIED Case No. F-2014-1 Doc No. C1 Date: 10/30/2015\n\nPress Briefing by Ann Lee'],
    ['an embargo', 'PRESS CALL BY ANN LEE\n\nEMBARGOED UNTIL 8:00 P.M. EDT, MAY 6, 2009'],
    ['no day of the calendar', 'Press Briefing by Ann Lee, 2/31/2011']
  ])('is null where the masthead tells %s', (_, masthead) => {
    expect(dateOf(call('Welcome.', {masthead}))).toBeNull()
  })

  it('reports a printed date that says otherwise', () => {
    const masthead = 'Press Gaggle by Ann Lee, 7/24/09\n\nFor Immediate Release      July 23, 2009'
    const {date, conflicts} = rulesOf(call('Welcome.', {masthead})).eventDate
    expect(date).toBe('2009-07-24')
    expect(conflicts.map(({quote, date}) => [quote.text, date])).toEqual([['July 23, 2009', '2009-07-23']])
  })
})

describe('event date in speech', () => {
  const stamped = 'Mon. Jul 15th, 2024\nOfficials Previewing the Harbor Meeting'
  const undated = 'Officials Previewing the Harbor Meeting\n\n11:08 A.M. EDT'

  it('is believed before a stamp, the weekday fixing the year', () => {
    const {date, conflicts, evidence} = rulesOf(call('This call is embargoed until noon tomorrow, Wednesday, the 28th of February.', {masthead: stamped})).eventDate
    expect(date).toBe('2024-02-27')
    expect(conflicts.map(({date}) => date)).toEqual(['2024-07-15'])
    expect(evidence.map(({text}) => text)).toEqual(['tomorrow, Wednesday, the 28th of February'])
  })

  it('is believed before the day of publication in the front matter of a page', () => {
    const masthead = "---\ndate: '2022-02-07'\ntitle: Press Call on the Harbor\n---\n\n5:09 P.M. EST"
    expect(dateOf(call('This call is embargoed until 5:00 a.m. tomorrow, Monday, February 7th.', {masthead}))).toBe('2022-02-06')
    expect(dateOf(call('Welcome.', {masthead}))).toBe('2022-02-07')
  })

  it('is not made up where no weekday fixes the year', () => {
    expect(dateOf(call('The meeting is tomorrow, the 28th of February.', {masthead: undated}))).toBeNull()
    expect(dateOf(call('The meeting is tomorrow, Wednesday, the 28th of February.', {masthead: undated}))).toBeNull()
  })

  it('is told by the weekday before a day to come, within the term of the President who is named', () => {
    const opening = 'On Monday, April 12th, President Obama will open the harbor.  The last pier was built in 2005.  President Obama and the board will meet next Monday, and President Obama will speak.'
    expect(dateOf(call(opening, {masthead: undated, closing: 'Thank you for spending this Friday morning with us.'}))).toBe('2010-04-09')
    expect(dateOf(call(opening.replaceAll('President Obama', 'the President'), {masthead: undated, closing: 'Thank you for spending this Friday morning with us.'}))).toBeNull()
  })

  it('moves a page’s date back to the weekday that was said', () => {
    const masthead = 'Press Call\n2022-01-31\n\n2:06 P.M. EST'
    expect(dateOf(call('Thank you for joining us on a Sunday afternoon.', {masthead}))).toBe('2022-01-30')
    expect(dateOf(call('He was on a Sunday show.', {masthead}))).toBe('2022-01-31')
  })

  it('is null where only a stamp tells it and the footer says that the page is a copy', () => {
    const text = `${call('Welcome.', {masthead: stamped})}\n\nOfficial news published at\n\noriginally published at Harbor Herald`
    expect(rulesOf(text).eventDate).toMatchObject({date: null, conflicts: [{date: '2024-07-15'}]})
    expect(dateOf(call('Welcome.', {masthead: stamped}))).toBe('2024-07-15')
  })
})
