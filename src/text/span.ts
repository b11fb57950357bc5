import type {Quote, Span} from '../briefing.js'

/** The words at a span, with it. */
export function quoteAt(text: string, start: number, end: number): Quote {
  return {start, end, text: text.slice(start, end)}
}

/** The span without white space at either end. */
export function trimSpan(text: string, {start, end}: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return {start, end}
}

/** White space as `String.prototype.trim` has it, byte-order mark included. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code >= 0xa0 && /\s/.test(String.fromCharCode(code))
}

/** Whether `inner` lies within `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Offset of the first character from `at` on, before `end`, that is no white space; `end` if there is none. */
export function skipSpace(text: string, at: number, end: number): number {
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}
