import type {Quote, Span} from '../briefing.js'
import {matchesOf} from '../text/matches.js'
import {quoteAt} from '../text/span.js'
import {isoDate, monthOf, weekdayOf} from './calendar.js'

/** A day as it is written or said: the year may be left out, the weekday may be given. */
export interface WrittenDate {
  readonly quote: Quote
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** 0 (Sunday) to 6, or -1 where none is named. */
  readonly weekday: number
}

const month = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|Jun(?:e|\.)?|Jul(?:y|\.)?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`
const weekday = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day|\.)?)`
const year = String.raw`(?:,?\s{1,3}(?<YEAR>(?:19|20)\d\d)\b)?`

/** Every way in which a day is written, with the parts that it names. */
const forms: readonly string[] = [
  // 2021-10-13
  String.raw`\b(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)\b`,
  // 4/4/2011, 4.14.93, 4-22-09, 25.6.2025
  String.raw`\b(?<m>\d{1,2})(?<dot>[/.-])(?<d>\d{1,2})\k<dot>(?<y>(?:19|20)?\d\d)(?![\d/.-]{0,8}\d)`,
  // Friday, January 13, 2012; Mon. Jul 15th, 2024; Monday, April 12th
  String.raw`\b(?:(?<w>${weekday}),?\s{1,3})?(?<m>${month})\s{1,3}(?<d>\d{1,2})(?:st|nd|rd|th)?\b(?![:.]\d)${year.replace('YEAR', 'y')}`,
  // 15 Apr 1993; Wednesday, the 28th of February
  String.raw`\b(?:(?<w>${weekday}),?\s{1,3})?(?:the\s{1,3})?(?<d>\d{1,2})(?:st|nd|rd|th)?\s{1,3}(?:of\s{1,3})?(?<m>${month})\b${year.replace('YEAR', 'y')}`
]

/** The forms in one expression: the groups of the n-th are `y0`, `m0`, `d0`, `w0` and so on. */
const written = new RegExp(forms.map((form, n) => form.replace(/\?<(\w+)>/g, `?<$1${n}>`).replace(/\\k<(\w+)>/g, `\\k<$1${n}>`)).join('|'), 'gi')

/** The days written within a span, in order. */
export function datesIn(text: string, {start, end}: Span): WrittenDate[] {
  const found: WrittenDate[] = []
  for (const match of matchesOf(text.slice(start, end), written)) {
    const named = match.groups ?? {}
    const part = (name: string) => forms.map((_, n) => named[name + n]).find((value) => value !== undefined)
    const year = part('y')
    const [month, day] = monthAndDay(part('m') ?? '', part('d') ?? '', part('dot') === '.' && year?.length === 4)
    // the leap year 2000 stands for a year that is not said
    if (isoDate(year === undefined ? 2000 : fullYear(year), month, day) === null) continue
    const at = start + match.index
    found.push({quote: quoteAt(text, at, at + match[0].length), year: year === undefined ? null : fullYear(year), month, day, weekday: weekdayOf(part('w') ?? '')})
  }
  return found
}

/**
 * Of two figures the month stands first, unless only the other one can be a month.
 *
 * @param dayFirst a date with full stops and a whole year, as Europe writes it: the day stands first unless it cannot
 */
function monthAndDay(month: string, day: string, dayFirst: boolean): readonly [month: number, day: number] {
  const figures = [Number(month), Number(day)] as const
  if (!/^\d/.test(month)) return [monthOf(month), figures[1]]
  const [first, second] = figures
  return (dayFirst ? second <= 12 : first > 12) ? [second, first] : [first, second]
}

/** The ISO date of a day whose year is written, or `null`. */
export function fullDate({year, month, day}: WrittenDate): string | null {
  return year === null ? null : isoDate(year, month, day)
}

function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year < 50 ? 2000 + year : 1900 + year
}
