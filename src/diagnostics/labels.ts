import type {Diagnostic, Speaker} from '../briefing.js'
import type {Check} from './findings.js'
import {isQuestionLabel, isSlip, labelCounts, labelKey} from './label-forms.js'
import {raise} from './rules.js'

/** A briefing has no more labels than this: a text that has is no briefing, and comparing all of them takes long. */
const mostLabels = 500

/** Whose label it is: for each label's key the speaker who stands under it most often. */
function ownersOf({transcript, cast}: Parameters<Check>[0]): Map<string, string> {
  const tallies = new Map<string, Map<string, number>>()
  transcript.turns.forEach(({label}, index) => {
    const tally = tallies.get(labelKey(label)) ?? new Map<string, number>()
    tallies.set(labelKey(label), tally)
    const speaker = cast.speaking[index] ?? ''
    tally.set(speaker, (tally.get(speaker) ?? 0) + 1)
  })
  return new Map([...tallies].map(([key, tally]) => [key, [...tally].reduce((best, next) => (next[1] > best[1] ? next : best))[0]]))
}

/** A question under an official's label, an answer under `Q`. */
export const wrongLabels: Check = (findings) => {
  const {transcript, cast} = findings
  const speakers = new Map(cast.speakers.map((speaker) => [speaker.id, speaker]))
  const owners = ownersOf(findings)
  return transcript.turns.flatMap(({label, span}, index) => {
    const speaker = speakers.get(cast.speaking[index] ?? '')
    if (!speaker) return []
    const place = {start: span.start, end: span.start + label.length}
    if (isQuestionLabel(label)) {
      return podium(speaker) ? [raise('wrong-label', place, `The words under ${label} are those of ${called(speaker)}.`)] : []
    }
    const owner = speakers.get(owners.get(labelKey(label)) ?? '')
    if (!owner || owner.id === speaker.id || podium(owner) === podium(speaker)) return []
    return [raise('wrong-label', place, `The words under ${label} are those of ${called(speaker)}.`)]
  })
}

/** A label that is a slip for another label of the document, or for one that many documents have: told once. */
export const misprintedLabels: Check = ({transcript}) => {
  const {turns} = transcript
  const counts = labelCounts(turns)
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
    const places = turns.filter(({label}) => labelKey(label) === key)
    const first = places[0]
    if (!first) return []
    const printed = turns.find((turn) => labelKey(turn.label) === meant)?.label ?? meant
    const times = places.length > 1 ? `, ${places.length} times` : ''
    return [raise('misprinted-label', {start: first.span.start, end: first.span.start + first.label.length}, `${first.label} is a misprint of ${printed}${times}.`)]
  })
}

/** An official or host under a second label that is no misprint: told at its first turn. */
export const labelVariants: Check = ({transcript, cast}) => {
  const first = new Map<string, string>()
  const told = new Set<string>()
  const speakers = new Map(cast.speakers.map((speaker) => [speaker.id, speaker]))
  return transcript.turns.flatMap(({label, span}, index): Diagnostic[] => {
    const speaker = speakers.get(cast.speaking[index] ?? '')
    if (!speaker || speaker.role === 'reporter' || isQuestionLabel(label)) return []
    const key = labelKey(label)
    const usual = first.get(speaker.id)
    if (usual === undefined) first.set(speaker.id, label)
    if (usual === undefined || labelKey(usual) === key || isSlip(labelKey(usual), key) || told.has(`${speaker.id} ${key}`)) return []
    told.add(`${speaker.id} ${key}`)
    return [raise('label-variant', {start: span.start, end: span.start + label.length}, `${label} is the same person as ${usual}.`)]
  })
}

function podium({role}: Speaker): boolean {
  return role !== 'reporter' && role !== 'unknown'
}

function called(speaker: Speaker): string {
  if (speaker.role === 'reporter') return speaker.name === null ? 'a reporter' : `the reporter ${speaker.name}`
  return speaker.name ?? speaker.labels.find((label) => !isQuestionLabel(label)) ?? 'the podium'
}
