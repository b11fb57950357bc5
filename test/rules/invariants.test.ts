import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {Quote} from '../../src/briefing.js'
import {analyzeBriefing} from '../../src/analyze.js'
import {addDays, daysBetween, weekdayFrom, weekdayOn, weekdayUpTo} from '../../src/rules/calendar.js'
import {call, rulesOf} from './transcripts.js'

const words = fc.constantFrom(
  'MODERATOR:  ', 'QUESTION:  ', '\n\n', '\r\n', ' ', '\u00a0', '. ', '? ', 'This call is ', 'on background', 'off the record', 'embargoed until ', 'noon', '5:00 a.m. ', 'tomorrow, ', 'Wednesday, ',
  'the 28th of February', 'May 31, 2009', '2024-04-03', '4/4/11', 'For Immediate Release ', 'attributable to a senior administration official', '(inaudible)', '--', '[', ']', '\ud800', 'President Obama ', 'the end of the call', 'Date: '
)
const text = fc.oneof(fc.array(words, {maxLength: 60}).map((parts) => parts.join('')), fc.string({unit: 'binary', maxLength: 400}))

const quotesIn = (value: unknown): Quote[] => {
  if (Array.isArray(value)) return value.flatMap(quotesIn)
  if (typeof value !== 'object' || value === null) return []
  const {start, end, text} = value as Partial<Quote>
  const own = start !== undefined && end !== undefined && text !== undefined ? [{start, end, text}] : []
  return [...own, ...Object.values(value).flatMap(quotesIn)]
}

it('reads any text, and quotes it exactly', () => {
  fc.assert(
    fc.property(text, (source) => {
      const found = rulesOf(source)
      for (const quote of quotesIn(found)) expect(source.slice(quote.start, quote.end)).toBe(quote.text)
      expect(found.eventDate.date ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(found.groundRules.embargo?.until ?? 'event').toMatch(/^(?:\d{4}-\d\d-\d\dT\d\d:\d\d|event|end-of-event)$/)
      for (const {span} of analyzeBriefing(source).diagnostics) expect(span.start >= 0 && span.start <= span.end && span.end <= source.length).toBe(true)
    })
  )
})

it('reads the same out of a text with carriage returns', () => {
  const source = call('This call is on background, attributable to senior\nadministration officials, and it’s embargoed until 12:00 p.m.\ntomorrow, Wednesday, the 5th of March.')
  const facts = (text: string) => {
    const {eventDate, groundRules} = rulesOf(text)
    return {date: eventDate.date, level: groundRules.level, until: groundRules.embargo?.until, forms: groundRules.attribution.map(({text}) => text.replace(/\s+/g, ' '))}
  }
  expect(facts(source)).toEqual({date: '2025-03-04', level: 'background', until: '2025-03-05T12:00', forms: ['senior administration officials']})
  expect(facts(source.replaceAll('\n', '\r\n'))).toEqual(facts(source))
})

it('reckons days', () => {
  const day = fc.integer({min: 0, max: 40_000}).map((days) => addDays('1970-01-01', days))
  fc.assert(
    fc.property(day, fc.integer({min: 0, max: 6}), fc.integer({min: -400, max: 400}), (date, weekday, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days)
      expect([weekdayOn(weekdayFrom(date, weekday)), weekdayOn(weekdayUpTo(date, weekday))]).toEqual([weekday, weekday])
      expect(daysBetween(weekdayUpTo(date, weekday), date)).toBeLessThan(7)
      expect(daysBetween(date, weekdayFrom(date, weekday))).toBeLessThan(7)
    })
  )
})
