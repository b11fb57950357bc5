import type {Mark, Span} from '../briefing.js'
import {quoteAt} from '../text/span.js'

/** What the words inside brackets say, in the order in which they are asked. */
const directions: readonly (readonly [Mark['kind'], RegExp])[] = [
  ['inaudible', /inaudible|indiscernible|unintelligible|off[ -]?mic|no audio|audio (?:drop|cut|gap)|not audible/i],
  ['crosstalk', /cross[ -]?talk|simultaneous|overlapping|speaking at once|several speak/i],
  ['laughter', /laugh|chuckle/i],
  ['redacted', /redact|name withheld|names? removed/i],
  ['other', /^\p{Lu}[^()[\]]*[^.\s]\.$|applause|pause|silence|interpret|translat|technical|\bsic\b|in progress|off the record|break|gestures?|sneez|cough|music|instructions|resum|end of|recess|holds? up|points?\b|nods|no response|no verbal|interrupt|speak(?:s|ing) |phone rings|phonetic/iu]
]

/** Longest stage direction, its brackets included. */
const longestDirection = 160

/** How speech that breaks off ends: in a dash or dots. */
const breaksOff = /(?:[-–—…]|\.\.\.)["”’]?$/

/** Wordings in which somebody gives way. */
const wayGiven = /go ahead|go on|you go|after you/i

/** Speech that gives way to somebody else in mid-sentence. */
const givesWay = /\b[\w'’]+ ?(?:--|[–—]) ?(?:oh|sorry|i['’]m sorry|no|please),? (?:please,? )?(?:go ahead|go on|you go|after you)\b/i

/**
 * The stage directions of a text, in order: `(Laughter.)`, `[Extended silence]`.
 *
 * @param text the text as given
 */
export function directionsOf(text: string): Mark[] {
  return [...bracketed(text, '(', ')'), ...bracketed(text, '[', ']')].sort((a, b) => a.quote.start - b.quote.start)
}

function bracketed(text: string, opening: string, closing: string): Mark[] {
  const found: Mark[] = []
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    const length = text.slice(at, at + longestDirection).indexOf(closing) + 1
    if (length < 3) continue
    const inside = text.slice(at + 1, at + length - 1)
    const direction = inside.includes(opening) ? undefined : directions.find(([, says]) => says.test(inside))
    if (direction) found.push({kind: direction[0], quote: quoteAt(text, at, at + length)})
  }
  return found
}

/**
 * Where a speech breaks off, if it does.
 *
 * @param text the text as given
 * @param speech where the words are
 */
export function interruptionOf(text: string, speech: Span): Mark | null {
  const end = text.slice(Math.max(speech.start, speech.end - 120), speech.end)
  if (breaksOff.test(end.slice(-4))) {
    let start = Math.max(0, end.length - 80)
    for (let at = end.length - 5; at > start; at--) if (/[.?!…\n]/.test(end.charAt(at))) start = at + 1
    const words = end.slice(start).trimStart()
    return {kind: 'interrupted', quote: quoteAt(text, speech.end - words.length, speech.end)}
  }
  const found = wayGiven.test(end) ? givesWay.exec(end) : null
  if (!found) return null
  const start = speech.end - end.length + found.index
  return {kind: 'interrupted', quote: quoteAt(text, start, start + found[0].length)}
}
