import {isSpace, skipSpace} from '../text/span.js'
import type {Candidate, LabelForm, Place, Separator} from './label.js'

const plain: LabelForm = {label: 'Q', kind: 'question', capitals: true}
const queried: LabelForm = {label: 'Q?', kind: 'question', capitals: true}

/** Characters after which a sentence, or a turn, can begin. */
export const stops = /[.?!:;)\]"”’…–—-]/

/**
 * The letter `Q` as a label: `Q   Why`, `Q: Why`, `Q. Why`, `Q? Why`, `QSo when`, `Q-- why`, in bold, or alone on its line.
 * ```markdown
 * > | Q    Robert, will you miss us?
 *     ^
 * ```
 *
 * @param start offset of the letter
 * @param end where its line ends
 */
export function readQ(text: string, start: number, end: number, place: Place): Candidate | null {
  const at = (separator: Separator, words: number, form = plain): Candidate => ({form, separator, timed: false, place, start, speech: skipSpace(text, pastBold(text, words), text.length)})
  if (start + 1 >= end) return at('', start + 1)
  if (text.startsWith('**', start + 1)) return at(text[start + 3] === ':' ? ':' : '', text[start + 3] === ':' ? start + 4 : start + 1)
  const next = text.charAt(start + 1)
  if (next === ':' || next === ';') return at(':', start + 2)
  if (isSpace(next.charCodeAt(0))) {
    const words = skipSpace(text, start + 2, end)
    if (text[words] === ':') return at(':', words + 1)
    const bracket = text[words] === '(' ? named.exec(text.slice(words, Math.min(end, words + 80))) : null
    if (bracket) return at(':', words + bracket[0].length)
    return text[words] === '&' || text.startsWith('and A', words) ? null : at('', words)
  }
  const after = text.slice(start + 2, start + 4)
  if (next === '.') return /^(?:\s|\p{Lu}(?!\.))/u.test(after) ? at('.', start + 2) : null
  if (next === '?') return /^\s/.test(after) ? at('', start + 2, queried) : null
  if (place !== 'line-start') return null
  if (/[-–—("“‘[]/.test(next)) return at('', start + 1)
  return /^(?:[A-Z][a-z]|I['’\s]|A\s)/.test(text.slice(start + 1, start + 3)) && !text.startsWith('QAnon', start) ? at('', start + 1) : null
}

/** Who asks, in brackets before the colon: `Q (Pia Lund, AP):`. */
const named = /^\([^()\n]{2,60}\):/

/** Past the asterisks that end a label set in bold: `**Q:** Why`, `**Q** Why`. */
export function pastBold(text: string, at: number): number {
  return text.startsWith('**', at) ? at + 2 : at
}

/** Every `Q` after a stop in the middle of a line, where a line break was lost. */
export function looseQs(text: string, known: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = []
  const isKnown = passing(known)
  for (let at = text.indexOf('Q', 1); at >= 0; at = text.indexOf('Q', at + 1)) {
    if (!isSpace(text.charCodeAt(at + 1)) || !isSpace(text.charCodeAt(at - 1)) || isKnown(at)) continue
    const before = lastOnLine(text, at)
    if (before < 0 || !stops.test(text.charAt(before))) continue
    const feed = text.slice(at, at + 40).search(/[\r\n]/)
    const candidate = readQ(text, at, Math.min(text.length, at + (feed < 0 ? 40 : feed)), 'after-stop')
    if (candidate && /[\p{Lu}"“‘(–—-]/u.test(text.charAt(candidate.speech))) found.push(candidate)
  }
  return found
}

/** Offset of the last character before this one on the same line that is no space, or -1. */
export function lastOnLine(text: string, at: number): number {
  let before = at - 1
  while (before >= 0 && !isFeed(text.charCodeAt(before)) && isSpace(text.charCodeAt(before))) before--
  return before >= 0 && !isFeed(text.charCodeAt(before)) ? before : -1
}

/** Tells of offsets that come in order whether they are part of a label in a list that is in order, too. */
export function passing(labels: readonly Candidate[]): (offset: number) => boolean {
  let next = 0
  return (offset) => {
    while (next < labels.length && (labels[next]?.speech ?? 0) <= offset) next++
    return (labels[next]?.start ?? Infinity) <= offset
  }
}

function isFeed(code: number): boolean {
  return code === 0x0a || code === 0x0d
}
