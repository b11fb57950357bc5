import type {Diagnostic, Quote} from '../briefing.js'
import {quoteAt} from '../text/span.js'
import type {Check, Examined} from './findings.js'
import {formOf} from './label-forms.js'
import {raise} from './rules.js'

/** How far from a turn's end words still give the floor away. */
const handOverLength = 200
const handOver =
  /(?:\bunless\b|\b(?:turn|hand|pass|kick|throw)\s+(?:it|this|that|things)\s+(?:over\s+|back\s+)?to\b|\bover\s+to\b|\bgo\s+ahead\b|\b(?:would|do|did|if)\s+you(?:[’']d)?\s+(?:like|want)\b|\b(?:want|like)\s+to\s+(?:go|take|start|begin|jump|add|weigh)\b|\bdefer\s+to\b|\bcolleague\b)/i
/** A speaker who speaks again within so many turns has gone on. */
const goesOnWithin = 4
const placeholder = /\[[^\]\n]{3,80}\]/

/** Words but no labels. */
export const noTurns: Check = ({transcript}) => {
  const {text, turns} = transcript
  if (turns.length > 0) return []
  const start = text.search(/\S/)
  if (start < 0) return []
  const line = text.indexOf('\n', start)
  return [raise('no-turns', {start, end: line < 0 ? text.length : line}, 'No speaker labels were found in this text.')]
}

/**
 * The same label twice in a row. Where the first turn gives the floor to somebody under another label, a turn is
 * missing; a label that several officials share is told once.
 */
export const repeatedLabels: Check = (examined) => {
  const {transcript, cast, forms, voices} = examined
  const shared = new Set<string>()
  return transcript.turns.flatMap((turn, index): Diagnostic[] => {
    const next = transcript.turns[index + 1]
    const form = forms[index]
    if (!next || !form || forms[index + 1]?.key !== form.key || form.asks) return []
    const words = handOverIn(examined, index)
    if (words) return [raise('missing-turn', words, `${turn.label} gives the floor to another, and then ${next.label} goes on: a turn between is missing.`)]
    const place = {start: next.span.start, end: next.span.start + next.label.length}
    if (voices[index]?.anonymous) {
      if (shared.has(form.key)) return []
      shared.add(form.key)
      return [raise('repeated-label', place, `${next.label} stands twice in a row: several people may share this label.`)]
    }
    // a label printed at every paragraph is told once for its run
    if (forms[index - 1]?.key === form.key) return []
    if (cast.speaking[index] !== cast.speaking[index + 1]) return []
    return [raise('repeated-label', place, `${next.label} stands twice in a row: a turn between may be missing, or one of the labels is wrong.`)]
  })
}

/** The words at the end of a turn that give the floor to somebody who stands under another label. */
function handOverIn({transcript, cast, forms}: Examined, index: number): Quote | null {
  const turn = transcript.turns[index]
  if (!turn) return null
  const start = Math.max(turn.speech.start, turn.speech.end - handOverLength)
  const words = transcript.prose.text.slice(start, turn.speech.end)
  const given = handOver.exec(words)
  if (!given) return null
  const bracketed = placeholder.exec(words.slice(given.index))
  const another = bracketed
    ? !forms[index]?.key.startsWith(formOf(bracketed[0]).key)
    : cast.mentions.some(({turn: at, quote, speaker}) => at === index && quote.start >= start + given.index && speaker !== cast.speaking[index])
  return another ? quoteAt(transcript.text, start + given.index, turn.speech.end) : null
}

/** Each stage direction that says that the podium's words were not heard. */
export const inaudibleWords: Check = ({transcript, floor, forms}) =>
  transcript.turns.flatMap(({label, marks}, index) => {
    if (floor.segments[index] === 'question' || forms[index]?.asks) return []
    return marks.filter(({kind}) => kind === 'inaudible').map(({quote}) => raise('inaudible', quote, `Words of ${label} were not heard.`))
  })

/** A speaker of the podium breaks off, and none of the next turns is the same speaker's. */
export const interruptedTurns: Check = ({transcript, cast, floor, forms}) =>
  transcript.turns.flatMap(({label, marks}, index) => {
    if (floor.segments[index] === 'question' || forms[index]?.asks) return []
    const speaker = cast.speaking[index]
    if (cast.speaking.slice(index + 1, index + 1 + goesOnWithin).includes(speaker ?? '')) return []
    return marks.filter(({kind}) => kind === 'interrupted').map(({quote}) => raise('interrupted-turn', quote, `${label} breaks off here and does not go on.`))
  })

/** A reporter who was called on asks, and no turn responds. */
export const noAnswers: Check = ({floor}) =>
  floor.exchanges.flatMap(({routing, asks, answers}) => {
    const first = floor.asks[asks[0] ?? -1]
    if (routing === null || !first || answers.length > 0 || asks.some((ask) => (floor.asks[ask]?.answers.length ?? 0) > 0)) return []
    return [raise('no-answer', first.quote, 'Nobody responds to this question, though the reporter was called on.')]
  })
