import type {Span} from '../briefing.js'
import {matchesOf} from '../text/matches.js'
import {trimSpan} from '../text/span.js'

/** A sentence longer than this each way is cut: the words that matter stand close together. */
const reach = 400

/** A stop that ends a sentence, told by what follows; "a.m.", "p.m." and "U.S." end none. */
const stop = /(?<![.\s][ap]\.m|\b[ap]\.m|\bU\.S|\bMr|\bMs|\bMrs|\bDr|\b[A-Z])[.!?]["”’')\]]{0,2}\s+|\r?\n[^\S\n]*\r?\n/gi

/**
 * The sentence around an offset, found without parsing the paragraph.
 *
 * @param text the text, as it can be read
 * @param at an offset within the sentence
 * @param bounds the speech or the masthead that the sentence stands in
 */
export function sentenceAround(text: string, at: number, bounds: Span): Span {
  const from = Math.max(bounds.start, at - reach)
  const to = Math.min(bounds.end, at + reach)
  let start = from
  let end = to
  for (const match of matchesOf(text.slice(from, to), stop)) {
    const after = from + match.index + match[0].length
    if (after <= at) start = after
    else if (from + match.index >= at) {
      end = from + match.index + match[0].trimEnd().length
      break
    }
  }
  return trimSpan(text, {start, end})
}
