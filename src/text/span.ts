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
  if (code < 0x1680) return code === 0xa0
  return (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff || code === 0x1680
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
