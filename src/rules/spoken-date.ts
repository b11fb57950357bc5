import type {Quote, Span} from '../briefing.js'
import {quoteAt} from '../text/span.js'
import type {Transcript} from '../turns/transcript.js'
import {addDays, isoDate, weekdayOf, weekdayOn, weekdayUpTo} from './calendar.js'
import {type WrittenDate, datesIn} from './dates.js'

/** A day worked out from what was said. */
export interface SpokenDate {
  readonly date: string
  readonly evidence: readonly Quote[]
}

/** How far into the talk, and how far back from its end, somebody says which day it is. */
const openingLength = 8_000
const closingLength = 3_000
/** A weekday falls on the same date again after five, six or eleven years: a year further off would be a guess. */
const yearsAhead = 5

const relativeDay = /\b(today|tonight|this\s+(?:morning|afternoon|evening)|tomorrow|yesterday)(?:\s+(?:morning|afternoon|evening|night))?(?:\s+is|[’']s)?\s*,?\s*(?:(?:on|is)\s+)?(?:the\s+)?$/i
const dayShift: Readonly<Record<string, number>> = {tomorrow: -1, yesterday: 1}
const coming = /\b(?:will|[’']ll|going\s+to|upcoming|coming|next)\b/i
const eventWeekday =
  /\b(?:(?:this|on\s+a|today[’']?s?\s+is|it[’']s|today,|tonight,|happy)\s+(?<now>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?<part>\s+(?:morning|afternoon|evening|night))?|tomorrow,\s+(?<next>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|yesterday,\s+(?<last>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b/gi

/** The opening and the end of the talk: nobody says in the middle which day it is. */
function tellingSpans({turns}: Transcript): Span[] {
  const first = turns[0]
  const last = turns.at(-1)
  if (!first || !last) return []
  const start = first.speech.start
  const end = last.span.end
  if (end - start <= openingLength + closingLength) return [{start, end}]
  return [
    {start, end: start + openingLength},
    {start: end - closingLength, end}
  ]
}

/**
 * The day of the event as it was said: "tomorrow, Wednesday, the 28th of February". The weekday fixes the year.
 *
 * @param transcript the text, cut up
 * @param latest ISO date on which the text was already published, or `null`
 */
export function spokenDate(transcript: Transcript, latest: string | null): SpokenDate | null {
  const {text} = transcript.prose
  const spans = tellingSpans(transcript)
  const dates = spans.flatMap((span) => datesIn(text, span))
  const year = (written: WrittenDate): string | null => dateInYear(written, latest, transcript)
  for (const written of dates) {
    const before = text.slice(Math.max(0, written.quote.start - 40), written.quote.start)
    const relative = relativeDay.exec(before)
    const said = relative && year(written)
    if (!relative || !said) continue
    const start = written.quote.start - relative[0].length
    return {date: addDays(said, dayShift[(relative[1] ?? '').toLowerCase()] ?? 0), evidence: [quoteAt(transcript.text, start, written.quote.end)]}
  }
  const weekday = spokenWeekday(transcript, spans)
  if (!weekday) return null
  if (latest !== null) return null
  for (const written of dates) {
    if (!coming.test(text.slice(Math.max(0, written.quote.start - 120), written.quote.end + 60))) continue
    const said = year(written)
    if (said) return {date: weekdayUpTo(addDays(said, -1), weekday.day), evidence: [weekday.quote, written.quote]}
  }
  return null
}

/** The weekday of the event as it was said: "on a Sunday afternoon", "this Friday morning". */
export function spokenWeekday(transcript: Transcript, spans: readonly Span[] = tellingSpans(transcript)): {readonly day: number; readonly quote: Quote} | null {
  const {text} = transcript.prose
  for (const span of spans) {
    for (const match of text.slice(span.start, span.end).matchAll(eventWeekday)) {
      const {now, part, next, last} = match.groups ?? {}
      // "this Friday" alone may be the coming one
      if (now !== undefined && part === undefined && /^this\b/i.test(match[0])) continue
      const shift = next !== undefined ? -1 : last !== undefined ? 1 : 0
      const at = span.start + match.index
      return {day: (weekdayOf(now ?? next ?? last ?? '') + shift + 7) % 7, quote: quoteAt(transcript.text, at, at + match[0].length)}
    }
  }
  return null
}

/** The written day with its year: as written, else the one in which the weekday fits. */
function dateInYear(written: WrittenDate, latest: string | null, transcript: Transcript): string | null {
  const {month, day, weekday} = written
  const fits = (year: number): string | null => {
    const date = isoDate(year, month, day)
    return date !== null && (weekday < 0 || weekdayOn(date) === weekday) ? date : null
  }
  if (written.year !== null) return fits(written.year)
  if (weekday < 0) return null
  if (latest !== null) {
    const bound = Number(latest.slice(0, 4))
    for (let year = bound; year > bound - 12; year--) {
      const date = fits(year)
      // a day said to come may lie just past the day of publication
      if (date !== null && date <= addDays(latest, 7)) return date
    }
    return null
  }
  const spoken = latestYearSpoken(transcript)
  if (spoken === null) return null
  for (let year = spoken; year <= spoken + yearsAhead; year++) {
    const date = fits(year)
    if (date !== null) return date
  }
  return null
}

/** The latest year that the talk looks back on. */
function latestYearSpoken({prose, turns}: Transcript): number | null {
  const start = turns[0]?.speech.start ?? 0
  const end = turns.at(-1)?.span.end ?? 0
  let latest: number | null = null
  for (const match of prose.text.slice(start, end).matchAll(/\b(by|until|through|for|year)?\s+((?:19|20)\d\d)\b(?!,\d|\s+(?:people|jobs|troops|cases))/gi)) {
    const year = Number(match[2])
    if (match[1] === undefined && (latest === null || year > latest)) latest = year
  }
  return latest
}
