import type {Span} from '../briefing.js'

/** A stretch of text to search, with the offset at which it stands. */
export interface Stretch {
  readonly text: string
  readonly start: number
}

/** The first so many characters of a speech. */
export function headOf(text: string, {start, end}: Span, length: number): Stretch {
  return {text: text.slice(start, Math.min(end, start + length)), start}
}

/** The last so many characters of a speech. */
export function tailOf(text: string, {start, end}: Span, length: number): Stretch {
  const from = Math.max(start, end - length)
  return {text: text.slice(from, end), start: from}
}

const stop = /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|\p{Lu}))[.?!…][”"’)\]]*\s+|\n\s*\n/gu

/** The sentences of a short stretch, roughly: cut after stops, without a parser. */
export function roughSentences({text, start}: Stretch): Stretch[] {
  const found: Stretch[] = []
  let at = 0
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length
    push(at, end)
    at = end
  }
  push(at, text.length)
  return found

  function push(from: number, to: number): void {
    const piece = text.slice(from, to)
    const trimmed = piece.trim()
    if (trimmed !== '') found.push({text: trimmed, start: start + from + piece.indexOf(trimmed)})
  }
}
