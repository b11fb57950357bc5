import type {Span} from '../briefing.js'
import {matchesOf} from '../text/matches.js'

const opening = /(?:;|:(?=\s)|,\s+(?:but|and|so|or|because|while|although|though|then)\b|\s(?:--|—|–)\s+(?:but|and|so|because)\b|\s(?:but|because|although)\b)/gi

/**
 * The clause around words within a sentence: from where they begin, if somebody speaks of himself there, else from
 * the conjunction before, to the next one after; without the stops and dashes at its edges.
 */
export function clauseAround(text: string, sentence: Span, words: Span): Span {
  let start = words.start
  if (!/^(?:I|we|let (?:me|us)|let['’]s|you|why|there)\b/i.test(text.slice(words.start, words.start + 8))) {
    start = sentence.start
    for (const break_ of matchesOf(text.slice(sentence.start, words.start), opening)) start = sentence.start + break_.index + break_[0].length
  }
  const after = text.slice(words.end, sentence.end).search(opening)
  let end = after >= 0 ? words.end + after : sentence.end
  while (start < words.start && /[\s,;:–—-]/.test(text.charAt(start))) start++
  while (end > start && /[\s.,;:?!–—-]/.test(text.charAt(end - 1))) end--
  return {start, end}
}
