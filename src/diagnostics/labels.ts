import type {Diagnostic, Speaker} from '../briefing.js'
import type {Check, Examined} from './findings.js'
import {isQuestionLabel, isSlip} from './label-forms.js'
import {raise} from './rules.js'

/** A briefing has no more labels than this: a text that has is no briefing, and comparing all of them takes long. */
const mostLabels = 500

/** Whose label it is: for each label's key the speaker who stands under it most often. */
function ownersOf({cast, forms}: Examined): Map<string, string> {
  const tallies = new Map<string, Map<string, number>>()
  forms.forEach(({key}, index) => {
    const tally = tallies.get(key) ?? new Map<string, number>()
    tallies.set(key, tally)
    const speaker = cast.speaking[index] ?? ''
    tally.set(speaker, (tally.get(speaker) ?? 0) + 1)
  })
  return new Map([...tallies].map(([key, tally]) => [key, [...tally].reduce((best, next) => (next[1] > best[1] ? next : best))[0]]))
}

/** A question under an official's label, an answer under `Q`. */
export const wrongLabels: Check = (examined) => {
  const {transcript, cast, forms, voices} = examined
  const speakers = new Map(cast.speakers.map((speaker) => [speaker.id, speaker]))
  const owners = ownersOf(examined)
  return transcript.turns.flatMap(({label, span}, index) => {
    const speaker = voices[index]
    const form = forms[index]
    if (!speaker || !form) return []
    const place = {start: span.start, end: span.start + label.length}
    if (form.asks) {
      return podium(speaker) ? [raise('wrong-label', place, `The words under ${label} are those of ${called(speaker)}.`)] : []
    }
    const owner = speakers.get(owners.get(form.key) ?? '')
    if (!owner || owner.id === speaker.id || podium(owner) === podium(speaker)) return []
    return [raise('wrong-label', place, `The words under ${label} are those of ${called(speaker)}.`)]
  })
}

/** A label that is a slip for another label of the document, or for one that many documents have: told once. */
export const misprintedLabels: Check = ({transcript: {turns}, forms}) => {
  const counts = new Map<string, number>()
  for (const {key} of forms) counts.set(key, (counts.get(key) ?? 0) + 1)
  if (counts.size > mostLabels) return []
  const known = ['MODERATOR', 'OPERATOR', 'QUESTION', 'SENIOR ADMINISTRATION OFFICIAL', 'SENIOR STATE DEPARTMENT OFFICIAL', 'SENIOR MILITARY OFFICIAL', 'SENIOR DEFENSE OFFICIAL', 'THE PRESIDENT']
  const slips = new Map<string, string>()
  for (const [key, count] of counts) {
    if (key.length < 4) continue
    const meant =
      known.find((label) => isSlip(key, label)) ??
      [...counts].find(([other, often]) => often > 2 * count && isSlip(key, other))?.[0]
    if (meant !== undefined) slips.set(key, meant)
  }
  return [...slips].flatMap(([key, meant]) => {
    const places = turns.filter(({index}) => forms[index]?.key === key)
    const first = places[0]
    if (!first) return []
    const printed = turns.find(({index}) => forms[index]?.key === meant)?.label ?? meant
    const times = places.length > 1 ? `, ${places.length} times` : ''
    return [raise('misprinted-label', {start: first.span.start, end: first.span.start + first.label.length}, `${first.label} is a misprint of ${printed}${times}.`)]
  })
}

/** An official or host under a second label that is no misprint: told at its first turn. */
export const labelVariants: Check = ({transcript: {turns}, forms, voices}) => {
  const first = new Map<string, number>()
  const told = new Set<string>()
  return turns.flatMap(({label, span}, index): Diagnostic[] => {
    const speaker = voices[index]
    const form = forms[index]
    if (!speaker || !form || speaker.role === 'reporter' || form.asks) return []
    const usual = first.get(speaker.id) ?? index
    first.set(speaker.id, usual)
    const key = forms[usual]?.key ?? ''
    if (key === form.key || isSlip(key, form.key) || told.has(`${speaker.id} ${form.key}`)) return []
    told.add(`${speaker.id} ${form.key}`)
    return [raise('label-variant', {start: span.start, end: span.start + label.length}, `${label} is the same person as ${turns[usual]?.label}.`)]
  })
}

function podium({role}: Speaker): boolean {
  return role !== 'reporter' && role !== 'unknown'
}

function called(speaker: Speaker): string {
  if (speaker.role === 'reporter') return speaker.name === null ? 'a reporter' : `the reporter ${speaker.name}`
  return speaker.name ?? speaker.labels.find((label) => !isQuestionLabel(label)) ?? 'the podium'
}
