import type {Span} from '../briefing.js'
import {isSpace, skipSpace} from '../text/span.js'
import type {Forms} from './forms.js'
import {goesOn, isAbbreviation} from './grammar.js'
import type {Candidate, LabelForm, Place, Separator} from './label.js'
import {lastOnLine, looseQs, passing, pastBold, readQ, stops} from './q-labels.js'

/** Longest label, its words and its time stamp. */
const longestLabel = 100

/**
 * Every place in a text that could be a label, in order.
 *
 * @param text the text as given
 * @param lines its printed lines
 * @param forms what a stretch of words could call a speaker by
 */
export function candidatesOf(text: string, lines: readonly Span[], forms: Forms): Candidate[] {
  const found: Candidate[] = []
  for (const line of lines) {
    const start = skipStars(text, line)
    const candidate = (text[start] === 'Q' ? readQ(text, start, line.end, 'line-start') : null) ?? readLabel(text, start, line.end, forms)
    if (candidate) found.push(candidate)
  }
  const inside = [...labelsInside(text, found, forms), ...looseQs(text, found)]
  if (inside.length === 0) return found
  const all = [...found, ...inside].sort((a, b) => a.start - b.start)
  return all.filter(({start}, at) => start !== all[at - 1]?.start)
}

/** Past the asterisks that mark a corrected turn. */
function skipStars(text: string, {start, end}: Span): number {
  if (text[start] !== '*') return start
  let at = start
  while (at < end && text[at] === '*') at++
  return skipSpace(text, at, end)
}

/**
 * A label of words at the start of a line, told by what ends it.
 * ```markdown
 * > | SENIOR ADMINISTRATION OFFICIAL:  Thank you.
 *                                   ^
 * > | CHAIR POWELL. Good evening.
 *                 ^
 * > | MR. CARNEY
 *               ^
 * ```
 */
function readLabel(text: string, start: number, end: number, forms: Forms): Candidate | null {
  const limit = Math.min(end, start + longestLabel)
  const bracket = text[start] === '[' ? 1 : 0
  if (!isCapital(text.charCodeAt(start + bracket))) return null
  for (let at = start; at < limit; ) {
    let to = at
    while (to < limit && text[to] !== ':' && text[to] !== '(' && (text[to] !== '[' || to === start) && !isSpace(text.charCodeAt(to))) to++
    const word = text.slice(at === start ? at + bracket : at, to)
    if (to > at && !goesOn(word)) return null
    const next = skipSpace(text, to, limit)
    if (text[next] === ':') return next - to < 3 ? beforeColon(text, start, to, next, forms, 'line-start') : null
    if (text[next] === '(' || (text[next] === '[' && next > start)) return beforeBracket(text, start, to, next, end, forms)
    if (word.endsWith('.') && next > to && !isAbbreviation(word)) {
      const form = forms(text.slice(start, to - 1))
      return form && form.kind !== 'word' ? candidate(form, '.', start, skipSpace(text, to, text.length)) : null
    }
    at = next
  }
  const alone = end === limit ? forms(text.slice(start, end)) : null
  return alone && alone.kind !== 'word' && alone.kind !== 'name' ? candidate(alone, '', start, skipSpace(text, end, text.length)) : null
}

function candidate(form: LabelForm, separator: Separator, start: number, speech: number, timed = false, place: Place = 'line-start'): Candidate {
  return {form, separator, timed, place, start, speech}
}

/** A capital letter, or one with an accent in either case: enough to know where to look closely. */
export function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || code >= 0xc0
}

const timeStamp = /^[([]\d{1,2}(?::\d{2}){1,2}[)\]]/

/** A label before a colon, and the time stamp after it if there is one. */
function beforeColon(text: string, start: number, to: number, colon: number, forms: Forms, place: Place): Candidate | null {
  let last = to
  while (text[last - 1] === '*') last--
  const form = forms(text.slice(start, last))
  if (!form) return null
  const words = skipSpace(text, pastBold(text, colon + 1), text.length)
  const stamp = text[words] === '(' || text[words] === '[' ? timeStamp.exec(text.slice(words, words + 12)) : null
  const speech = stamp ? skipSpace(text, words + stamp[0].length, text.length) : words
  return candidate(form, ':', start, speech, stamp !== null, place)
}

/** `Ned Price (00:03):`, `Ned Price (00:03)` and `PRESIDENT LEE (As interpreted):`. */
function beforeBracket(text: string, start: number, to: number, open: number, end: number, forms: Forms): Candidate | null {
  const inside = text.slice(open, Math.min(end, open + 48))
  const closed = /^[([][^()[\]\n]{1,40}[)\]]\s?:?/.exec(inside)
  const timed = timeStamp.test(inside)
  if (!closed || (!timed && !closed[0].endsWith(':'))) return null
  const form = forms(text.slice(start, to))
  return form && candidate(form, ':', start, skipSpace(text, open + closed[0].length, text.length), timed)
}

/** Labels before a colon in the middle of a line, read backwards from the colon. */
function labelsInside(text: string, known: readonly Candidate[], forms: Forms): Candidate[] {
  const found: Candidate[] = []
  const isKnown = passing(known)
  for (let colon = text.indexOf(':', 1); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    if (isKnown(colon) || lastOnLine(text, colon) < 0) continue
    const to = isSpace(text.charCodeAt(colon - 1)) ? colon - 1 : colon
    if (!/\p{Lu}/u.test(text.slice(Math.max(0, to - 4), to))) continue
    const start = lastLabel(text, to, forms)
    let open = start
    while (open > 0 && text[open - 1] === '*') open--
    if (open < 1 || !isSpace(text.charCodeAt(open - 1))) continue
    const before = lastOnLine(text, open)
    if (before < 0) continue
    const fresh = stops.test(text.charAt(before)) || open - before > 2
    const label = beforeColon(text, start, to, colon, forms, fresh ? 'after-stop' : 'mid-sentence')
    if (label) found.push(label)
  }
  return found
}

/** Where the longest label that ends at `to` begins, or -1: words in capitals, from a courtesy, a title or a role on. */
function lastLabel(text: string, to: number, forms: Forms): number {
  let best = -1
  let at = to
  for (let count = 0; count < 6 && at > 0; count++) {
    let from = at
    while (from > 0 && to - from < longestLabel && text[from - 1] !== ':' && text[from - 1] !== '*' && !isSpace(text.charCodeAt(from - 1))) from--
    const word = text.slice(from, at)
    if (!/^[\p{Lu}#\d]/u.test(word) || !(word === word.toUpperCase() || /^(?:Mc|Mac|La|De|Di|O['’])\p{Lu}/u.test(word))) break
    const form = forms(text.slice(from, to))
    if (form?.capitals && form.kind !== 'name' && form.kind !== 'word') best = from
    if (form?.kind === 'courtesy' || from === 0) break
    at = from
    while (at > 0 && from - at < 3 && (text[at - 1] === ' ' || text[at - 1] === '\u00a0')) at--
    if (at === from || isSpace(text.charCodeAt(at - 1))) break
  }
  return best
}
