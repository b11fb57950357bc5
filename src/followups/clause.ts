import type {Span} from '../briefing.js'
import {trimSpan} from '../text/span.js'

/** A sentence no longer than this is quoted whole. */
const shortSentence = 160
const clauseStart = /(?:[;:–—]|--|,)\s+(?:(?:and|but|so|then)\s+)?(?=\S)/g

/**
 * The clause that binds: a short sentence whole, a long one from the last clause boundary before the binding words
 * to the first one well after them.
 *
 * @param text the text that the spans point into
 * @param sentence the sentence
 * @param match the binding words within it
 */
export function clauseOf(text: string, sentence: Span, match: Span): Span {
  if (sentence.end - sentence.start <= shortSentence) return trimSpan(text, sentence)
  let start = sentence.start
  for (const boundary of text.slice(sentence.start, match.start).matchAll(clauseStart)) start = sentence.start + boundary.index + boundary[0].length
  const rest = text.slice(match.end, sentence.end)
  const cut = rest.search(/[;–—]|--|,\s+(?:and|but|so|because|which|as)\s/)
  return trimSpan(text, {start, end: cut >= 0 ? match.end + cut : sentence.end})
}
