import type {Quote, Span} from '../briefing.js'
import {quoteAt, trimSpan} from '../text/span.js'
import type {Cast} from '../speakers/cast.js'
import type {Transcript} from '../turns/transcript.js'
import {sentenceAround} from './sentence.js'

/** Where a sentence stands: rules are laid down at the beginning and repeated at the end. */
export type Place = 'masthead' | 'opening' | 'middle' | 'closing'

/** A sentence that has to do with ground rules, and who says it. */
export interface Statement {
  readonly quote: Quote
  readonly place: Place
  /** Index of its turn; -1 in the masthead. */
  readonly turn: number
  /** Said by a reporter. */
  readonly asked: boolean
}

/** Letters by which every word of ground rules is found, whatever its first letter's case. */
const needles = ['ackground', 'ACKGROUND', 'ecord', 'ECORD', 'mbargo', 'MBARGO', 'ttribut', 'sourced'] as const
/** In the middle everybody speaks of officials; at the beginning and the end it is what somebody is to be called. */
const openingNeedles = ['fficial'] as const
const longestMasthead = 6_000
/** Rules are laid down by the one who opens, before the floor is open; banter with reporters may come before. */
const openingLength = {least: 1_500, most: 6_000}
const closingTurns = 4

/** The sentences in which a word of ground rules stands, in order. */
export function findStatements(transcript: Transcript, cast: Cast): Statement[] {
  const {masthead, turns} = transcript
  const text = transcript.prose.text
  const reporters = new Set(cast.speakers.filter(({role}) => role === 'reporter').map(({id}) => id))
  const asked = turns.map((_, index) => reporters.has(cast.speaking[index] ?? ''))
  const firstQuestion = asked.indexOf(true)
  const start = turns[0]?.span.start ?? 0
  const openingEnd = Math.min(start + openingLength.most, Math.max(start + openingLength.least, turns[firstQuestion]?.span.start ?? Infinity))
  const found: Statement[] = []
  let turn = -1
  const closingStart = turns.at(-closingTurns)?.span.start ?? 0
  const offsets = [
    ...offsetsOf(text, needles, 0, turns.at(-1)?.span.end ?? masthead.end),
    ...offsetsOf(text, openingNeedles, masthead.end, openingEnd),
    ...offsetsOf(text, openingNeedles, Math.max(openingEnd, closingStart), turns.at(-1)?.span.end ?? 0)
  ].sort((a, b) => a - b)
  for (const at of offsets) {
    const last = found.at(-1)
    if (last && at < last.quote.end) continue
    while (turn + 1 < turns.length && (turns[turn + 1]?.span.start ?? Infinity) <= at) turn++
    const bounds: Span = turns[turn]?.speech ?? {start: masthead.start, end: Math.min(masthead.end, masthead.start + longestMasthead)}
    if (at < bounds.start || at >= bounds.end) continue
    const place: Place = turn < 0 ? 'masthead' : at < openingEnd ? 'opening' : turn >= turns.length - closingTurns ? 'closing' : 'middle'
    const {start, end} = place === 'masthead' ? lineAround(text, at, bounds) : sentenceAround(text, at, bounds)
    found.push({quote: quoteAt(text, start, end), place, turn, asked: asked[turn] ?? false})
  }
  return found
}

/** The offsets of the needles between two offsets, needle by needle. */
function offsetsOf(text: string, sought: readonly string[], start: number, end: number): number[] {
  const offsets: number[] = []
  for (const needle of sought) {
    for (let at = text.indexOf(needle, start); at >= 0 && at < end; at = text.indexOf(needle, at + needle.length)) offsets.push(at)
  }
  return offsets
}

/** The printed line around an offset: a masthead has no sentences. */
function lineAround(text: string, at: number, bounds: Span): Span {
  const start = Math.max(bounds.start, text.lastIndexOf('\n', at) + 1)
  const length = text.slice(at, bounds.end).indexOf('\n')
  return trimSpan(text, {start, end: length < 0 ? bounds.end : at + length})
}
