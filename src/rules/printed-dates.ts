import type {Quote, Span} from '../briefing.js'
import {type WrittenDate, datesIn, fullDate} from './dates.js'

/**
 * What a printed date stands for, most telling first: the line that says when and where, the title, the release
 * line, the head of a mail, the page's date of publication, a stamp that stands above everything.
 */
export const standings = ['event', 'title', 'release', 'mail', 'published', 'stamp'] as const
export type Standing = (typeof standings)[number]

/** A date in the masthead and what it stands for there. */
export interface PrintedDate {
  readonly quote: Quote
  readonly date: string
  readonly standing: Standing
}

/** A masthead is not longer than this: what comes later is text whose labels were not known. */
const longestMasthead = 6_000

/** A line with a date that is of another thing than the event. */
const foreign = /\b(?:case\s+no|doc(?:ument)?\s+no|unclassified|embargo(?:ed)?|updated|posted|modified|retrieved|archived|accessed|declassif|copyright|message-id|references|newsgroups|correct(?:ed|ion)|act\s+of)\b|https?:|©/i
const mailHead = /^\s*>?\s*(?:date|sent)\s*:/i
const subject = /^\s*>?\s*subject\s*:/i
const otherHead = /^\s*[a-z][a-z-]*:\s/i
const releaseLine = /\brelease\b/i
const eventNoun = /\b(?:briefing|gaggle|call|conference|remarks|transcript|interview|availability|announcement|statement|q\s?&\s?a)\b/i

/** The dates in a masthead, in order, with what they stand for. */
export function printedDates(text: string, masthead: Span): PrintedDate[] {
  const end = Math.min(masthead.end, masthead.start + longestMasthead)
  const found: PrintedDate[] = []
  for (const written of datesIn(text, {start: masthead.start, end})) {
    const date = fullDate(written)
    const standing = date === null ? null : standingOf(text, written, {start: masthead.start, end})
    if (date !== null && standing !== null) found.push({quote: written.quote, date, standing})
  }
  return found
}

/** What the line around a date says that the date is. */
function standingOf(text: string, {quote}: WrittenDate, masthead: Span): Standing | null {
  const from = masthead.start
  const start = Math.max(from, quote.start === 0 ? 0 : text.lastIndexOf('\n', quote.start - 1) + 1)
  const length = text.slice(quote.end, masthead.end).indexOf('\n')
  const end = length < 0 ? masthead.end : quote.end + length
  const line = text.slice(start, end)
  const before = text.slice(start, quote.start).trim()
  const after = text.slice(quote.end, end).trim()
  if (foreign.test(line)) return null
  if (/embargo[^\n]*\d\s?[ap]\.?m/i.test(linesBefore(text, from, start))) return null
  const yearFirst = /^\d{4}-/.test(quote.text)
  if (mailHead.test(line)) return yearFirst ? 'published' : 'mail'
  if (subject.test(line)) return eventNoun.test(line) ? 'title' : null
  if (/\b(?:issued|published)\b/i.test(before)) return 'published'
  if (otherHead.test(line) && !eventNoun.test(line)) return null
  if (releaseLine.test(before) || (before === '' && releaseLine.test(linesBefore(text, from, start)))) return 'release'
  const alone = before.length + after.length <= 2
  if (alone && yearFirst) return 'published'
  if (alone && text.slice(from, start).trim() === '') return 'stamp'
  if (alone) return 'event'
  if (eventNoun.test(line)) return after.length <= 2 || before === '' || eventNoun.test(before) ? 'title' : null
  return isHeading(before) && isHeading(after) && line.trim().length <= 80 ? 'event' : null
}

/** Whether words are those of a line that says when and where, rather than of a sentence. */
function isHeading(words: string): boolean {
  return !/(?<![\p{L}.’'])(?!(?:at|in|on|of|the|via|and|de|la|le|en|am|an|der|upon|sur|del|du|route|aboard|from|local|time|conference|call|telephone)\b)\p{Ll}{2,}/u.test(words)
}

/** The two printed lines before an offset, for a release line broken into columns. */
function linesBefore(text: string, from: number, offset: number): string {
  return text.slice(Math.max(from, offset - 120), offset).trimEnd().split('\n').slice(-2).join(' ')
}
