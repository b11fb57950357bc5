import type {Span} from '../briefing.js'
import type {Gist} from './gist.js'
import {connectives, directQuestion, inversion} from './openings.js'

const direct = `(?:${inversion}|${directQuestion})`

/** What may be cut off the front of an ask without loss, in this order. */
const fronts: readonly RegExp[] = [
  // "So my question is: what", "The first is, what"
  /^[^.?!]{0,60}?\b(?:question|first|second|third|one|other|last)\s+(?:is|was|would\s+be)\s*(?:[,:]|--|[–—])\s*/i,
  // "And then secondly, what", "Also, which"
  /^(?:(?:and|so|but|okay|well|now)[,\s]+)?(?:then[,\s]+)?(?:(?:also|first\s+of\s+all|first(?:ly)?|second(?:ly)?|third(?:ly)?|final(?:ly)?|last(?:ly)?)\s*[,:]\s+(?:and\s+)?)+/i,
  // "Josh, does", "Mr. Prime Minister, do"
  new RegExp(String.raw`^(?:[Aa]nd,?\s+|[Bb]ut,?\s+|[Ss]o,?\s+|[Ww]ell,?\s+)?(?:(?:[A-Z]\w*\.?\s+){0,3}[A-ZÀ-Þ][\wÀ-ɏ'’-]+|\[[^\][]{3,50}\]),\s+(?=(?:${connectives})*${direct})`),
  // "Is the -- how close", "And do you — why do you"
  new RegExp(String.raw`^(?:\S+\s+){0,5}\S+\s*(?:--|[–—])\s*(?=(?:${connectives})*${direct})`)
]

/** The words of an ask without what leads up to them: counting, calling somebody by name, a false start. */
export function quotable(text: string, {start, end}: Span): Span {
  for (const front of fronts) {
    const match = front.exec(text.slice(start, Math.min(end, start + 200)))
    if (match !== null && end - start - match[0].length >= 12) start += match[0].length
  }
  return {start, end}
}

const pointsBack = /\b(?:that|this|it|those|these|there|so|they|them)\b/i

/**
 * The words of an ask that a reader needs: "Is that the case?" says nothing without the sentence before.
 *
 * @param lead where the sentence before begins
 * @param alone no other ask stands in that sentence
 */
export function withLead(ask: Span, gist: Gist, lead: number, alone: boolean): Span {
  const needed = alone && gist.words.length <= 9 && gist.matter.size <= 1 && gist.words.some((word) => pointsBack.test(word))
  return needed && ask.start - lead >= 25 && ask.start - lead <= 300 ? {start: lead, end: ask.end} : ask
}
