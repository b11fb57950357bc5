import type {Quote, Span} from '../briefing.js'
import {matchesOf} from '../text/matches.js'
import {quoteAt} from '../text/span.js'
import type {Transcript} from '../turns/transcript.js'
import {addDays, weekdayOf, weekdayUpTo} from './calendar.js'
import {type WrittenDate, datesIn} from './dates.js'
import {inYear, yearBounds} from './spoken-year.js'

/** A day worked out from what was said. */
export interface SpokenDate {
  readonly date: string
  readonly evidence: readonly Quote[]
}

/** Where a page tells its date, so much of the opening and of the end is heard; where it tells none, all. */
const openingLength = 8_000
const closingLength = 3_000
/** A weekday is that of the event where it is said in greeting or in parting. */
const greetingLength = 2_000
const partingLength = 800

const weekdayName = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
/** A date stands within so many characters of its month. */
const aroundMonth = 30
const monthName = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g
/** Words right before a date that say how it lies to the event: "tomorrow, …", "today is …". */
const relativeDay = /\b(today|tonight|this\s+(?:morning|afternoon|evening)|tomorrow|yesterday)(?:\s+(?:morning|afternoon|evening|night))?(?:\s+is|[’']s)?\s*,?\s*(?:(?:on|is)\s+)?(?:the\s+)?$/i
const dayShift: Readonly<Record<string, number>> = {tomorrow: -1, yesterday: 1}
const coming = /\b(?:will|going\s+to|upcoming|coming|next)\b|[’']ll\b/i
/** Thanks for the time taken on that day, greetings, or the day itself. */
const eventWeekday = new RegExp(
  String.raw`(?:\bthis\s+(?<part>${weekdayName})\s+(?:morning|afternoon|evening|night)|\b(?:join|call|dial|spend|tak|be|com)\w*\b[^.?!]{0,40}\bon\s+a\s+(?<busy>${weekdayName})|(?:\bhappy|(?<!\b(?:think|believe|if|hear)\s)(?:\btoday[’']?s?\s+is|\bit[’']s|\btoday,|\btonight,))\s+(?<now>${weekdayName})|\btomorrow,\s+(?<next>${weekdayName})|\byesterday,\s+(?<last>${weekdayName}))\b`,
  'gi'
)

/** What is heard of a talk when its day is sought. */
function heard({turns}: Transcript, whole: boolean): Span[] {
  const start = turns[0]?.speech.start ?? 0
  const end = turns.at(-1)?.span.end ?? 0
  if (whole || end - start <= openingLength + closingLength) return [{start, end}]
  return [
    {start, end: start + openingLength},
    {start: end - closingLength, end}
  ]
}

/**
 * The day of the event as it was said: "tomorrow, Wednesday, the 28th of February"; "this Friday morning" before
 * "Monday, April 12th". The weekday fixes the year.
 *
 * @param transcript the text, cut up
 * @param latest ISO date on which the text was already published, or `null`
 */
export function spokenDate(transcript: Transcript, latest: string | null): SpokenDate | null {
  const {text} = transcript.prose
  const dates = heard(transcript, latest === null).flatMap((span) => spokenDates(text, span))
  if (dates.length === 0) return null
  const start = transcript.turns[0]?.speech.start ?? 0
  const bounds = yearBounds(text, {start, end: transcript.turns.at(-1)?.span.end ?? 0}, latest)
  for (const written of dates) {
    const relative = relativeDay.exec(text.slice(Math.max(start, written.quote.start - 40), written.quote.start))
    const said = relative && inYear(written, bounds, latest)
    if (!relative || !said) continue
    const from = written.quote.start - relative[0].length
    return {date: addDays(said, dayShift[(relative[1] ?? '').toLowerCase()] ?? 0), evidence: [quoteAt(transcript.text, from, written.quote.end)]}
  }
  const weekday = latest === null ? spokenWeekday(transcript) : null
  if (!weekday) return null
  for (const written of dates) {
    const said = comesSoon(text, written) ? inYear(written, bounds, latest) : null
    if (said) return {date: weekdayUpTo(addDays(said, -1), weekday.day), evidence: [weekday.quote, written.quote]}
  }
  return null
}

/** Whether a day is spoken of as coming, and also by its weekday alone: then it is the next such weekday. */
function comesSoon(text: string, {quote, weekday}: WrittenDate): boolean {
  if (weekday < 0 || !coming.test(text.slice(Math.max(0, quote.start - 120), quote.end + 60))) return false
  const name = quote.text.slice(0, quote.text.indexOf('day') + 3)
  return new RegExp(String.raw`(?<!\b(?:not|from)\s)\b(?:next|this\s+coming)\s+${name}\b(?!,?\s+(?:the\s+)?(?:\d|[A-Z][a-z]+\s+\d))`, 'i').test(text)
}

/** The weekday of the event as it was said in greeting or in parting: "this Friday morning", "Happy Friday". */
export function spokenWeekday(transcript: Transcript): {readonly day: number; readonly quote: Quote} | null {
  const start = transcript.turns[0]?.speech.start ?? 0
  const end = transcript.turns.at(-1)?.span.end ?? 0
  for (const span of [{start, end: Math.min(end, start + greetingLength)}, {start: Math.max(start, end - partingLength), end}]) {
    for (const match of matchesOf(transcript.prose.text.slice(span.start, span.end), eventWeekday)) {
      const {part, busy, now, next, last} = match.groups ?? {}
      const shift = next !== undefined ? -1 : last !== undefined ? 1 : 0
      const at = span.start + match.index
      return {day: (weekdayOf(part ?? busy ?? now ?? next ?? last ?? '') + shift + 7) % 7, quote: quoteAt(transcript.text, at, at + match[0].length)}
    }
  }
  return null
}

/** The days named within a span: looked for around the names of months only. */
function spokenDates(text: string, span: Span): WrittenDate[] {
  const near: {start: number; end: number}[] = []
  for (const match of matchesOf(text.slice(span.start, span.end), monthName)) {
    const at = span.start + match.index
    const last = near.at(-1)
    const end = Math.min(span.end, at + aroundMonth)
    if (last && at - aroundMonth <= last.end) last.end = end
    else near.push({start: Math.max(span.start, at - aroundMonth), end})
  }
  return near.flatMap((place) => datesIn(text, place))
}
