import type {Span} from '../briefing.js'
import {matchesOf} from '../text/matches.js'
import type {PrintedTurn, Transcript} from '../turns/transcript.js'

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

const stop = /[.?!…][”"’)\]]*\s+|\n\s*\n/g
const abbreviation = /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr)$/
/** The stop after an initial goes on with the name, unless two spaces stand after it: "Go ahead, S.V.  In the back." */
const initial = /(?:^|[^A-Za-z])[A-Z]$/

/** The sentences of a short stretch, roughly: cut after stops, without a parser. */
export function roughSentences({text, start}: Stretch): Stretch[] {
  const found: Stretch[] = []
  let at = 0
  for (const match of matchesOf(text, stop)) {
    const before = text.slice(Math.max(0, match.index - 5), match.index)
    if (match[0].startsWith('.') && (abbreviation.test(before) || (match[0].length < 3 && initial.test(before)))) continue
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

/** How many characters of a turn its first and last words are. */
const edgeLength = 160

/** The first and last words of turns, on one line, single-spaced; the first words of each turn are read once. */
export interface EdgeReader {
  first(turn: PrintedTurn): string
  /** Empty where the first words are all. */
  last(turn: PrintedTurn): string
}

/** Makes the reader of a transcript's edges. */
export function edgeReader({prose: {text}}: Transcript): EdgeReader {
  const known = new Map<number, string>()
  return {
    first({index, speech}) {
      let words = known.get(index)
      if (words === undefined) known.set(index, (words = onOneLine(text.slice(speech.start, Math.min(speech.end, speech.start + edgeLength)))))
      return words
    },
    last: ({speech}) => (speech.end - speech.start <= edgeLength ? '' : onOneLine(text.slice(Math.max(speech.start + edgeLength, speech.end - edgeLength), speech.end)))
  }
}

/** Words with each run of white space as one space, and none at their ends. */
export const onOneLine = (words: string): string => (/\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words).trim()
