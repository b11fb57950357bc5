import type {Span} from '../briefing.js'
import {isSpace} from './span.js'

/**
 * The printed lines of a text that hold more than white space, in order, without the space around them.
 *
 * @param text the text as given; lines end in a line feed, a carriage return or both
 */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  const ending = text.includes('\n') ? '\n' : '\r'
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf(ending, from)
    const next = found < 0 ? text.length : found + 1
    let start = from
    let end = next
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (end > start) lines.push({start, end})
    from = next
  }
  return lines
}
