import type {Mark, Span} from '../briefing.js'
import {linesOf} from '../text/lines.js'
import {proseOf} from '../text/prose.js'
import {skipSpace, trimSpan} from '../text/span.js'
import {candidatesOf} from './candidates.js'
import {takeCensus} from './census.js'
import {endsTranscript, footerStart} from './footer.js'
import {rememberForms} from './forms.js'
import {furnitureOf} from './furniture.js'
import type {Candidate} from './label.js'
import {lostSeparators} from './lost.js'
import {directionsOf, interruptionOf} from './marks.js'
import {titleOf} from './masthead.js'
import type {PrintedTurn, Transcript} from './transcript.js'

/**
 * Cuts a text into masthead, turns, page furniture and footer.
 *
 * @param text the text exactly as given
 */
export function findTurns(text: string): Transcript {
  const lines = linesOf(text)
  const labels = labelsOf(text, lines)
  const first = labels[0]
  if (!first) {
    const whole = {start: 0, end: text.length}
    return {text, prose: proseOf(text, []), title: titleOf(text, lines), masthead: whole, turns: [], nonSpeech: [], footer: {start: text.length, end: text.length}}
  }
  const spoken = lines.filter((line) => line.end > first.start)
  const nonSpeech = nonSpeechOf(text, lines, labels).filter((span) => span.start > first.start)
  const turns = cutTurns(text, labels, spoken, nonSpeech)
  const end = turns.at(-1)?.span.end ?? text.length
  const inside = nonSpeech.filter((span) => span.start < end)
  return {
    text,
    prose: proseOf(text, inside),
    title: titleOf(text, lines.slice(0, lines.length - spoken.length)),
    masthead: {start: 0, end: first.start},
    turns,
    nonSpeech: inside,
    footer: {start: end, end: text.length}
  }
}

/** The labels of a text, in order. */
function labelsOf(text: string, lines: readonly Span[]): Candidate[] {
  const {believed} = takeCensus(text, candidatesOf(text, lines, rememberForms()))
  return [...believed, ...lostSeparators(text, lines, believed)].sort((a, b) => a.start - b.start)
}

/** Page furniture, lines that end a transcript, and the asterisks before corrected turns, in order. */
function nonSpeechOf(text: string, lines: readonly Span[], labels: readonly Candidate[]): Span[] {
  const silent: Span[] = []
  const stars: Span[] = []
  let next = 0
  for (const line of lines) {
    const label = labels[next]
    if (!label || label.start >= line.end) {
      silent.push(line)
      continue
    }
    if (label.place === 'line-start' && line.start < label.start) stars.push(trimSpan(text, {start: line.start, end: label.start}))
    while (next < labels.length && (labels[next]?.start ?? 0) < line.end) next++
  }
  const ends = silent.filter((line) => endsTranscript(text, line))
  const found = [...furnitureOf(text, silent), ...ends, ...stars].sort((a, b) => a.start - b.start)
  return found.filter((span, index) => span.start !== found[index - 1]?.start)
}

/** One turn for each label: to the next, or to the first line that ends the transcript; furniture at its end left out. */
function cutTurns(text: string, labels: readonly Candidate[], lines: readonly Span[], nonSpeech: readonly Span[]): PrintedTurn[] {
  const directions = directionsOf(text)
  let direction = 0
  let piece = 0
  const last = labels.at(-1)?.start ?? 0
  const footer = footerStart(text, lines.filter((line) => line.end > last))
  return labels.map((label, index) => {
    const next = labels[index + 1]?.start ?? footer
    let span = trimSpan(text, {start: label.start, end: next})
    const first = piece
    while (piece < nonSpeech.length && (nonSpeech[piece]?.start ?? 0) < next) piece++
    for (let last = piece - 1; last >= 0; last--) {
      const furniture = nonSpeech[last]
      if (!furniture || furniture.start <= label.start || furniture.end !== span.end) break
      span = trimSpan(text, {start: label.start, end: furniture.start})
    }
    const speech = trimSpan(text, {start: Math.min(pastFurniture(text, label.speech, nonSpeech, first), span.end), end: span.end})
    const marks: Mark[] = []
    for (; direction < directions.length; direction++) {
      const mark = directions[direction]
      if (!mark || mark.quote.start >= next) break
      if (mark.quote.start >= speech.start && mark.quote.end <= speech.end) marks.push(mark)
    }
    const interruption = interruptionOf(text, speech)
    if (interruption) marks.push(interruption)
    if (marks.length > 1) marks.sort((a, b) => a.quote.start - b.quote.start)
    return {index, label: label.form.label, span, speech, marks}
  })
}

/** Where the words begin that are said under a label: past page furniture that stands between. */
function pastFurniture(text: string, start: number, nonSpeech: readonly Span[], from: number): number {
  for (let at = from; at < nonSpeech.length; at++) {
    const span = nonSpeech[at]
    if (!span || span.start > start) break
    if (span.start === start) start = skipSpace(text, span.end, text.length)
  }
  return start
}
