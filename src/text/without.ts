import {matchesOf} from './matches.js'

/** A text with stretches of it left out. */
export interface Shortened {
  readonly text: string
  /**
   * Where a character of it stands in the whole text.
   *
   * @param offset of a character that is left, in UTF-16 code units
   */
  readonly at: (offset: number) => number
}

/**
 * Leaves out whatever a pattern matches.
 *
 * @param text the whole
 * @param pattern with the flag g
 * @returns null where the pattern matches nothing
 */
export function without(text: string, pattern: RegExp): Shortened | null {
  const cuts = matchesOf(text, pattern).map((match) => ({start: match.index, length: match[0].length}))
  if (cuts.length === 0) return null
  let end = 0
  const kept = cuts.map(({start, length}) => {
    const piece = text.slice(end, start)
    end = start + length
    return piece
  })
  return {
    text: `${kept.join('')}${text.slice(end)}`,
    at: (offset) => cuts.reduce((place, {start, length}) => (place >= start ? place + length : place), offset)
  }
}
