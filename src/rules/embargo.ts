import type {Quote} from '../briefing.js'
import {eventNoun} from '../cues/ground-rules.js'
import {addDays, isoDate, weekdayFrom, weekdayOf, weekdayOn} from './calendar.js'
import {type ClockTime, clockTimeIn, zoneIn} from './clock.js'
import {datesIn, fullDate} from './dates.js'

/** One sentence that lays an embargo, and what it says of its end. */
export interface EmbargoStatement {
  readonly quote: Quote
  /** ISO local date-time, `end-of-event`, `event`, or `null` where the sentence does not say. */
  readonly until: string | null
  /** It says until when, though the day may not be known. */
  readonly timed: boolean
  /** IANA zone, or `null` where the sentence names none. */
  readonly zone: string | null
}

/** When the event took place, as far as is known. */
export interface Occasion {
  /** ISO date. */
  readonly date: string | null
  /** The time printed in the masthead. */
  readonly starts: ClockTime | null
}

const endOfEvent = new RegExp(
  String.raw`\b(?:conclusion|completion|end|close|finish)\b(?:\s+of\s+(?:the|this|today[’']?s|our)\s+(?:\S+\s+){0,2}?${eventNoun})?|\b${eventNoun}\s+(?:is\s+(?:over|concluded|done|completed|finished)|concludes|ends|wraps)|\b(?:we|it)(?:[’']re|[’']s|\s+are|\s+is|\s+have)?\s+(?:conclude[sd]?|completed?|done|finish(?:ed)?|over|wrap(?:ped)?)\b|\bafter\s+(?:the|this|today[’']?s|our)\s+${eventNoun}\b`,
  'i'
)
const happening = /\b(?:delivery|(?:he|she|they|(?:the\s+)?(?:vice\s+)?president|(?:the\s+)?secretary)(?:\s+\S+){0,3}?\s+(?:speaks?|starts?|begins?|delivers?|gives?|takes?|announces?|makes?|concludes?|finish(?:es)?)|announcement|its\s+release|remarks|speech|(?:is|are)\s+(?:delivered|signed|released|published|announced|posted|sent|issued)|goes\s+(?:out|live|up)|signing|signs|lands|arrives)\b/i
const relativeDay = /\b(?:(?<today>today|tonight|this\s+(?:morning|afternoon|evening))|(?<tomorrow>tomorrow)|(?:this\s+|next\s+|on\s+)?(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/i

/**
 * Reads what an embargo sentence says of the embargo's end.
 *
 * @param sentence the sentence that lays it
 * @param occasion when the event took place: "tomorrow" is told from it
 */
export function readEmbargo(sentence: Quote, occasion: Occasion): EmbargoStatement {
  const word = sentence.text.search(/embargo/i)
  const after = sentence.text.slice(Math.max(0, word))
  const told = /\b(?:until|till|til|for(?!\s+(?:immediate\s+)?release)|at|upon|once|when|by|is)\b/i.exec(after.slice(0, 80))
  const terms = told ? after.slice(told.index) : ''
  const time = clockTimeIn(terms)
  const end = endOfEvent.exec(terms)
  const event = happening.exec(terms)
  const first = Math.min(time?.index ?? Infinity, end?.index ?? Infinity, event?.index ?? Infinity)
  const zone = zoneIn(sentence.text)
  if (first === Infinity) {
    const before = clockTimeIn(sentence.text)
    if (before) return {quote: sentence, until: momentOf(sentence.text, before, occasion), timed: true, zone}
    const until = endOfEvent.test(sentence.text.slice(0, Math.max(0, word))) ? 'end-of-event' : null
    return {quote: sentence, until, timed: until !== null, zone}
  }
  if (time?.index === first) return {quote: sentence, until: momentOf(terms, time, occasion), timed: true, zone}
  return {quote: sentence, until: end?.index === first ? 'end-of-event' : 'event', timed: true, zone: null}
}

/** The day and time at which an embargo ends: as written, else reckoned from the day of the event. */
function momentOf(terms: string, time: ClockTime, occasion: Occasion): string | null {
  const day = dayOf(terms.slice(0, 160), time, occasion)
  if (day === null) return null
  const two = (n: number) => String(n).padStart(2, '0')
  return `${day}T${two(time.hour)}:${two(time.minute)}`
}

function dayOf(terms: string, time: ClockTime, {date, starts}: Occasion): string | null {
  const written = datesIn(terms, {start: 0, end: terms.length})[0]
  if (written) {
    const whole = fullDate(written)
    if (whole !== null || date === null) return whole
    const year = Number(date.slice(0, 4))
    const sameYear = isoDate(year, written.month, written.day)
    return sameYear !== null && sameYear < date ? isoDate(year + 1, written.month, written.day) : sameYear
  }
  if (date === null) return null
  const said = relativeDay.exec(terms)?.groups ?? {}
  if (said['today'] !== undefined) {
    const night = /night|evening/i.test(said['today'])
    return time.midnight || (night && time.hour < 5) ? addDays(date, 1) : date
  }
  if (time.midnight) return null
  if (said['tomorrow'] !== undefined) return addDays(date, 1)
  if (said['weekday'] !== undefined) {
    const weekday = weekdayOf(said['weekday'])
    return weekday === weekdayOn(date) && passed(time, starts) ? addDays(date, 7) : weekdayFrom(date, weekday)
  }
  const ordinal = /\bthe\s+(\d{1,2})(?:st|nd|rd|th)\b/i.exec(terms)
  if (ordinal) return comingDay(date, Number(ordinal[1]))
  if (starts === null) return time.hour >= 12 ? date : null
  return passed(time, starts) ? addDays(date, 1) : date
}

/** The first day of that number on a day or after it. */
function comingDay(date: string, day: number): string | null {
  for (let ahead = 0; ahead < 62; ahead++) if (Number(addDays(date, ahead).slice(8)) === day) return addDays(date, ahead)
  return null
}

/** Whether a time of day had passed when the event began. */
function passed(time: ClockTime, starts: ClockTime | null): boolean {
  return starts !== null && time.hour * 60 + time.minute <= starts.hour * 60 + starts.minute
}
