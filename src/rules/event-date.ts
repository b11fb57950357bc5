import type {Quote} from '../briefing.js'
import type {Transcript} from '../turns/transcript.js'
import {daysBetween, weekdayUpTo} from './calendar.js'
import {type PrintedDate, printedDates, standings} from './printed-dates.js'
import {spokenDate, spokenWeekday} from './spoken-date.js'

/** A date printed or said, and what it can be taken for. */
export interface DateConflict {
  readonly quote: Quote
  readonly date: string
}

/** On which day the event was held, and the dates that say otherwise. */
export interface EventDate {
  /** ISO date, or `null` where the text does not say. */
  readonly date: string | null
  readonly evidence: readonly Quote[]
  readonly conflicts: readonly DateConflict[]
}

/** A page may be published so many days after the event without contradiction. */
const publishedWithin = 4

const republished = /\b(?:originally|first|news)\s+(?:published|posted|appeared)\b/i

/**
 * Finds the day on which the event was held. A republication stamp is not it.
 *
 * The line that says when and where goes before the title, the title before the day of release or publication;
 * what was said of the day decides where only a stamp is printed.
 */
export function findEventDate(transcript: Transcript): EventDate {
  const printed = printedDates(transcript.text, transcript.masthead)
  const best = standings.map((standing) => choose(printed.filter((date) => date.standing === standing))).find((date) => date !== null) ?? null
  if (best !== null && best.standing !== 'published' && best.standing !== 'stamp') return settled(best.date, [best.quote], printed)
  const spoken = spokenDate(transcript, best?.date ?? null)
  if (spoken) return settled(spoken.date, spoken.evidence, printed)
  if (best === null) return {date: null, evidence: [], conflicts: []}
  if (best.standing === 'stamp' && republished.test(transcript.text.slice(transcript.footer.start, transcript.footer.end))) {
    return {date: null, evidence: [], conflicts: [{quote: best.quote, date: best.date}]}
  }
  const weekday = spokenWeekday(transcript)
  if (!weekday) return settled(best.date, [best.quote], printed)
  const held = weekdayUpTo(best.date, weekday.day)
  return daysBetween(held, best.date) <= publishedWithin ? settled(held, [weekday.quote, best.quote], printed) : settled(best.date, [best.quote], printed)
}

/** Of mail heads, and of lines that say when and where, the last is nearest to the event; of the others the first. */
function choose(dates: readonly PrintedDate[]): PrintedDate | null {
  const standing = dates[0]?.standing
  return (standing === 'mail' || standing === 'event' ? dates.at(-1) : dates[0]) ?? null
}

/** The day, with every printed date that cannot be squared with it. */
function settled(date: string, evidence: readonly Quote[], printed: readonly PrintedDate[]): EventDate {
  const conflicts = printed.filter((other) => {
    const late = daysBetween(date, other.date)
    return late < 0 || late > publishedWithin || (late !== 0 && (other.standing === 'title' || other.standing === 'event'))
  })
  return {date, evidence, conflicts: conflicts.map((other) => ({quote: other.quote, date: other.date}))}
}
