import type {Span} from '../briefing.js'
import {matchesOf} from '../text/matches.js'
import {trimSpan} from '../text/span.js'

/** A sentence no longer than this is quoted whole. */
const shortSentence = 160
const clauseStart = /(?:[;:–—]|--|,)\s+(?:(?:and|but|so|then)\s+)?(?=\S)/g
/** "When we do, we will": the condition belongs to what binds. */
const condition = /^(?:and\s+|but\s+|so\s+)?(?:when|if|once|as\s+soon\s+as|as\s+we|after|before|until)\b/i
/** A stop that the parser took for a shortening: "2:00 p.m. But I’ll take that question." */
const stop = /(?<=\p{Ll}{3}|[ap]\.m)[.?!]['"”’)]*\s+(?=\p{Lu})/gu

/**
 * The clause that binds: a short sentence whole, a long one from the last clause boundary before the binding words
 * to the first one well after them.
 *
 * @param text the text that the spans point into
 * @param sentence the sentence
 * @param match the binding words within it
 */
export function clauseOf(text: string, sentence: Span, match: Span): Span {
  let {start} = sentence
  for (const end of matchesOf(text.slice(sentence.start, match.start), stop)) start = sentence.start + end.index + end[0].length
  if (sentence.end - start <= shortSentence) return trimSpan(text, {start, end: sentence.end})
  const from = start
  for (const boundary of matchesOf(text.slice(from, match.start), clauseStart)) {
    const next = from + boundary.index + boundary[0].length
    if (!condition.test(text.slice(start, next))) start = next
  }
  const rest = text.slice(match.end, sentence.end)
  const cut = rest.search(/[;–—]|--|,\s+(?:and|but|so|because|which|as)\s/)
  return trimSpan(text, {start, end: cut >= 0 ? match.end + cut : sentence.end})
}
