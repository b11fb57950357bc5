import type {Span} from '../briefing.js'
import {isSpace} from './span.js'

/** Longest piece given to the parser: its time grows with the square of the length, and a long run-on throws. */
const longestChunk = 8_000

/**
 * Cuts a paragraph into pieces short enough to parse: after the last stop that a space follows, else at the last
 * space, else anywhere between two characters. Together the pieces are the paragraph.
 */
export function chunksOf(text: string, {start, end}: Span): Span[] {
  const chunks: Span[] = []
  while (end - start > longestChunk) {
    const limit = start + longestChunk
    const cut = lastStop(text, start, limit) ?? lastSpace(text, start, limit) ?? (splitsCharacter(text, limit) ? limit - 1 : limit)
    chunks.push({start, end: cut})
    start = cut
  }
  chunks.push({start, end})
  return chunks
}

/** Just past the last `. `, `?” ` or the like. */
function lastStop(text: string, start: number, limit: number): number | null {
  for (let at = limit; at > start + 1; at--) {
    if (!isSpace(text.charCodeAt(at - 1))) continue
    let before = at - 2
    while (before > start && '"”’)]'.includes(text.charAt(before))) before--
    if ('.!?'.includes(text.charAt(before))) return at
    at = before + 2
  }
  return null
}

function lastSpace(text: string, start: number, limit: number): number | null {
  for (let at = limit; at > start; at--) if (isSpace(text.charCodeAt(at - 1))) return at
  return null
}

/** Whether a cut here would part the two halves of a surrogate pair. */
function splitsCharacter(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff
}
