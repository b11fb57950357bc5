import type {Quote, Span} from '../briefing.js'
import {quoteAt} from '../text/span.js'

/** Lines of a masthead that are no title. */
const noTitle =
  /^(?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*[.,]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\d|the white house$|office of|for (?:immediate|internal)|immediate release|internal transcript|via |aboard |en route|\(|u\.s\. department of|james s\. brady|unclassified|release in|page \d|[-_=*#]{3}|updated?\b|path:|tags:|layout:|\w+_(?:time|url):|from:|sent:|to:|cc:|newsgroups:|date:|organization:|lines:|sender:|message-id:|nntp|references:|reply-to:|distribution:|keywords:)/i

/** Words that titles of transcripts have. */
const titleWords = /\b(?:briefings?|gaggle|press (?:conference|call|availability)|conference call|remarks|teleconference|news conference|interview|readout|statement|background|previewing|officials?|transcript|q&a|town hall)\b/i

/**
 * The title of a transcript: the first line of its masthead that speaks of a briefing, a call, remarks; else the first
 * line that is neither date, place nor mail header.
 *
 * @param text the text as given
 * @param lines the printed lines before the first turn
 */
export function titleOf(text: string, lines: readonly Span[]): Quote | null {
  let first: Quote | null = null
  for (const line of lines.slice(0, 60)) {
    const subject = /^(?:subject|title):\s*(?:(?:fwd?|re):\s*)*(["']?)/i.exec(text.slice(line.start, Math.min(line.end, line.start + 60)))
    const start = line.start + (subject ? subject[0].length : 0)
    const mark = subject?.[1]
    const end = mark && text.charAt(line.end - 1) === mark ? line.end - 1 : line.end
    const words = text.slice(start, Math.min(end, start + 400))
    if (words === '' || noTitle.test(words)) continue
    const quote = quoteAt(text, start, end)
    if (titleWords.test(words)) return quote
    first ??= quote
  }
  return first
}
