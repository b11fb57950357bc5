import type {Span} from '../briefing.js'
import {presidents} from '../cues/presidents.js'
import {matchesOf} from '../text/matches.js'
import {addDays, isoDate, weekdayOn} from './calendar.js'
import type {WrittenDate} from './dates.js'

/** A weekday falls on the same date again within so many years. */
const longestCycle = 12
/** A day said to come may lie so far past the day of publication. */
const announcedAhead = 14

/** A President in office is named more than once; one of the past may be. */
const leastMentions = 3

/** In which years a talk can have been held. */
export interface YearBounds {
  readonly from: number
  readonly to: number
}

/**
 * The years that a text allows. The page's own date is the upper bound; without one, the time in office of the
 * President who is named, from the latest year that is looked back on.
 *
 * @param text the text, as it can be read
 * @param speech where the talk stands in it
 * @param latest ISO date on which the text was already published, or `null`
 */
export function yearBounds(text: string, speech: Span, latest: string | null): YearBounds | null {
  if (latest !== null) return {from: Number(latest.slice(0, 4)) - longestCycle, to: Number(latest.slice(0, 4))}
  const talk = text.slice(speech.start, speech.end)
  const mentions = matchesOf(talk, /(?<!\b[Vv]ice |\b[Ff]ormer )\bPresident\s+([A-Z]\w+)\b/g).map((match) => match[1])
  const terms = presidents.filter(({name}) => mentions.filter((mention) => mention === name).length >= leastMentions)
  const last = terms.at(-1)
  // of two Presidents of one name the talk does not say which
  if (!last || terms.filter(({name}) => name === last.name).length > 1) return null
  const past = pastYears(talk)
  if (past.some((year) => year > last.to)) return null
  return {from: Math.max(last.from, ...new Set(past)), to: last.to}
}

/** The years that a talk names, but for those that it looks forward to. */
function pastYears(talk: string): number[] {
  return matchesOf(talk, /(?<!\b(?:by|until|through|for|year|next|after|election|budget)\s+)\b(?:19|20)\d\d\b(?!,\d|\s+(?:people|jobs|troops|cases|election|budget))/gi).map(([year]) => Number(year))
}

/**
 * The day with its year: as written, else the year in which the weekday fits, if the bounds leave one.
 *
 * @param written a day as it was said
 * @param bounds the years that the text allows
 * @param latest ISO date on which the text was already published, or `null`
 */
export function inYear({year, month, day, weekday}: WrittenDate, bounds: YearBounds | null, latest: string | null): string | null {
  const fits = (year: number): string | null => {
    const date = isoDate(year, month, day)
    return date !== null && (weekday < 0 || weekdayOn(date) === weekday) ? date : null
  }
  if (year !== null) return fits(year)
  if (weekday < 0 || bounds === null) return null
  const found: string[] = []
  for (let year = bounds.to; year >= bounds.from; year--) {
    const date = fits(year)
    if (date !== null && (latest === null || date <= addDays(latest, announcedAhead))) found.push(date)
  }
  // under a page's date the last year is meant; between two years of one presidency nothing decides
  return latest !== null || found.length === 1 ? (found[0] ?? null) : null
}
