import type {Span} from '../briefing.js'
import {isSpace} from '../text/span.js'
import {beginsLabel, formOf, goesOn, isAbbreviation} from './grammar.js'
import type {Candidate, LabelForm, Separator} from './label.js'

/** Longest label, its words and its time stamp. */
const longestLabel = 100

/** A form, remembered by the words that have it: the same labels come by thousands of times. */
type FormOf = (head: string) => LabelForm | null

/**
 * Every place in a text that could be a label, in order.
 *
 * @param text the text as given
 * @param lines its printed lines
 */
export function candidatesOf(text: string, lines: readonly Span[]): Candidate[] {
  const known = new Map<string, LabelForm | null>()
  const form: FormOf = (head) => {
    let found = known.get(head)
    if (found === undefined) known.set(head, (found = formOf(head)))
    return found
  }
  const found: Candidate[] = []
  for (const line of lines) {
    const start = skipStars(text, line)
    const candidate = text[start] === 'Q' ? (readQ(text, start, line.end, true) ?? readLabel(text, start, line.end, form)) : readLabel(text, start, line.end, form)
    if (candidate) found.push(candidate)
  }
  const taken = new Set(found.map((candidate) => candidate.start))
  const inside = [...insideLines(text, form), ...looseQs(text)].filter((candidate) => !taken.has(candidate.start))
  if (inside.length === 0) return found
  return [...found, ...inside].sort((a, b) => a.start - b.start)
}

/** Past the asterisks that mark a corrected turn. */
function skipStars(text: string, {start, end}: Span): number {
  let at = start
  while (at < end && text[at] === '*') at++
  if (at === start) return start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

/**
 * `Q   Why`, `Q: Why`, `Q. Why`, `Q? Why`, `QSo when`, `Q-- why`, and a `Q` alone on its line.
 * ```markdown
 * > | Q    Robert, will you miss us?
 *     ^
 * ```
 */
function readQ(text: string, start: number, end: number, atLineStart: boolean): Candidate | null {
  const make = (label: string, separator: Separator, at: number): Candidate => {
    while (at < end && isSpace(text.charCodeAt(at))) at++
    return {kind: 'question', capitals: true, label, separator, timed: false, atLineStart, afterStop: true, start, speech: at}
  }
  const next = text[start + 1]
  if (start + 1 >= end || next === undefined) return make('Q', '', start + 1)
  if (next === ':' || next === ';') return make('Q', ':', start + 2)
  const after = text.charCodeAt(start + 2)
  if (isSpace(text.charCodeAt(start + 1))) {
    let at = start + 2
    while (at < end && isSpace(text.charCodeAt(at))) at++
    if (text[at] === ':') return make('Q', ':', at + 1)
    return /^(?:&|and\s+A\b)/.test(text.slice(at, at + 6)) ? null : make('Q', '', at)
  }
  if (next === '.' && (isSpace(after) || /\p{Lu}/u.test(text[start + 2] ?? ''))) return /^\p{Lu}\./u.test(text.slice(start + 2, start + 4)) ? null : make('Q', '.', start + 2)
  if (next === '?' && isSpace(after)) return make('Q?', '', start + 2)
  if (!atLineStart) return null
  if (/[-–—("“‘[]/.test(next)) return make('Q', '', start + 1)
  return /^(?:[A-Z][a-z]|I['’ \u00a0]|A[ \u00a0])/.test(text.slice(start + 1, start + 4)) && !text.startsWith('QAnon', start) ? make('Q', '', start + 1) : null
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
function readLabel(text: string, start: number, end: number, form: FormOf): Candidate | null {
  const limit = Math.min(end, start + longestLabel)
  const opening = text.charCodeAt(start)
  if (opening !== 0x5b && !(opening >= 0x41 && opening <= 0x5a) && opening < 0xc0) return null
  let stop = -1
  let at = start
  let first = ''
  while (at < limit) {
    let to = at
    while (to < limit && text[to] !== ':' && text[to] !== '(' && !isSpace(text.charCodeAt(to))) to++
    const word = text.slice(at === start && opening === 0x5b ? at + 1 : at, to)
    if (to > at && !goesOn(word)) break
    if (at === start) first = word
    let next = to
    while (next < limit && isSpace(text.charCodeAt(next))) next++
    if (text[to] === ':' || (text[next] === ':' && next - to < 3)) return colonLabel(text, start, to, text[to] === ':' ? to : next, form, true, true)
    if (text[next] === '(') return timedLabel(text, start, to, next, end, form)
    if (word.endsWith('.') && !isAbbreviation(word) && next > to) {
      stop = to - 1
      break
    }
    if (to >= limit) break
    at = next
  }
  if (stop > start) {
    const head = text.slice(start, stop)
    const shape = form(head)
    return shape && shape.kind !== 'word' ? {...shape, label: head, separator: '.', timed: false, atLineStart: true, afterStop: true, start, speech: skipSpace(text, stop + 1, text.length)} : null
  }
  if (!beginsLabel(first)) return null
  const head = text.slice(start, at >= limit ? limit : Math.max(start, at)).trimEnd()
  const whole = end - start <= longestLabel ? text.slice(start, end) : ''
  const shape = whole === '' ? null : form(whole)
  if (shape) return {...shape, label: whole, separator: '', timed: false, atLineStart: true, afterStop: true, start, speech: skipSpace(text, end, text.length)}
  return head === '' ? null : {kind: 'word', capitals: true, label: '', separator: '', timed: false, atLineStart: true, afterStop: true, start, speech: start}
}

function skipSpace(text: string, at: number, end: number): number {
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

/** A label before a colon, its time stamp after it if there is one. */
function colonLabel(text: string, start: number, to: number, colon: number, form: FormOf, atLineStart: boolean, afterStop: boolean): Candidate | null {
  const label = text.slice(start, to)
  const shape = form(label)
  if (!shape) return null
  const stamp = /^\s{0,3}[([]\d{1,2}(?::\d{2}){1,2}[)\]]/.exec(text.slice(colon + 1, colon + 16))
  const speech = skipSpace(text, colon + 1 + (stamp ? stamp[0].length : 0), text.length)
  return {...shape, label, separator: ':', timed: stamp !== null, atLineStart, afterStop, start, speech}
}

/** `Ned Price (00:03):` and `PRESIDENT LEE (As interpreted):`. */
function timedLabel(text: string, start: number, to: number, open: number, end: number, form: FormOf): Candidate | null {
  const found = /^\(([^()\n]{1,40})\)\s?(:?)/.exec(text.slice(open, Math.min(end, open + 48)))
  const timed = found !== null && /^\d{1,2}(?::\d{2}){1,2}$/.test(found[1] ?? '')
  if (!found || (found[2] === '' && !timed)) return null
  const label = text.slice(start, to)
  const shape = form(label)
  return shape ? {...shape, label, separator: ':', timed, atLineStart: true, afterStop: true, start, speech: skipSpace(text, open + found[0].length, text.length)} : null
}

/** Labels before a colon in the middle of a line, read backwards from the colon. */
function insideLines(text: string, form: FormOf): Candidate[] {
  const found: Candidate[] = []
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const to = isSpace(text.charCodeAt(colon - 1)) ? colon - 1 : colon
    if (!/[\p{Lu}\d.\]]/u.test(text[to - 1] ?? '') && !/\p{Lu}{2}/u.test(text.slice(Math.max(0, to - 12), to))) continue
    const label = lastLabel(text, to, form)
    if (label < 0) continue
    let before = label - 1
    while (before >= 0 && isSpace(text.charCodeAt(before)) && text[before] !== '\n') before--
    if (before < 0 || text[before] === '\n' || before === label - 1) continue
    const candidate = colonLabel(text, label, to, colon, form, false, /[.?!:)\]"”’…–—-]/.test(text[before] ?? ''))
    if (candidate) found.push(candidate)
  }
  return found
}

/** Where the longest label that ends at `to` begins, or -1: words in capitals, from a courtesy, a title or a role on. */
function lastLabel(text: string, to: number, form: FormOf): number {
  let best = -1
  let at = to
  for (let count = 0; count < 6 && at > 0; count++) {
    let from = at
    while (from > 0 && to - from < longestLabel && !isSpace(text.charCodeAt(from - 1))) from--
    const word = text.slice(from, at)
    if (!/^[\p{Lu}#\d]/u.test(word) || !(word === word.toUpperCase() || /^(?:Mc|Mac|La|De|Di|O['’])\p{Lu}/u.test(word))) break
    const shape = form(text.slice(from, to))
    if (shape?.capitals && shape.kind !== 'name' && shape.kind !== 'word') best = from
    if (shape?.kind === 'courtesy' || from === 0) break
    at = from
    while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\u00a0')) at--
    if (at === from) break
  }
  return best
}

/** A `Q` after a stop in the middle of a line, where a line break was lost. */
function looseQs(text: string): Candidate[] {
  const found: Candidate[] = []
  for (let at = text.indexOf('Q'); at >= 0; at = text.indexOf('Q', at + 1)) {
    if (!isSpace(text.charCodeAt(at + 1)) || !isSpace(text.charCodeAt(at - 1))) continue
    let before = at - 1
    while (before >= 0 && isSpace(text.charCodeAt(before)) && text[before] !== '\n') before--
    if (before < 0 || text[before] === '\n' || !/[.?!)\]"”’…–—-]/.test(text[before] ?? '')) continue
    const end = Math.min(text.length, at + 40)
    const candidate = readQ(text, at, end, false)
    if (candidate && /[\p{Lu}"“‘(–—-]/u.test(text[candidate.speech] ?? '')) found.push(candidate)
  }
  return found
}
