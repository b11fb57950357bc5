import type {Check} from './findings.js'
import {raise} from './rules.js'

/** A call by first and last name, with or without an outlet: "Liz Friden from Fox News". */
const call = /^(?<name>\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){1,3})(?:,?\s+(?:from|with|at|of)\s+[^.?!]{1,60})?$/u
const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The reporter who was called, and another who speaks. */
export const reporterNameConflicts: Check = ({cast, voices}) =>
  cast.routings.flatMap(({quote, question}) => {
    const speaker = voices[question]
    const called = call.exec(quote.text.trim())?.groups?.['name']
    if (!called || speaker?.role !== 'reporter' || !speaker.name?.includes(' ')) return []
    const own = fold(speaker.name).split(/[\s-]+/)
    if ([...own, ...fold(speaker.org ?? '').split(/\s+/)].some((part) => part !== '' && fold(called).includes(part))) return []
    return [raise('reporter-name-conflict', quote, `${called} is called, and ${speaker.name} speaks.`)]
  })

/** Some question turns do not show who asks: said once, at the first. */
export const unnamedReporters: Check = ({transcript, voices}) => {
  const asked = transcript.turns.filter((_, index) => voices[index]?.role === 'reporter')
  const unnamed = asked.filter(({index}) => voices[index]?.name === null)
  const first = unnamed[0]
  if (!first) return []
  return [raise('unnamed-reporters', {start: first.span.start, end: first.span.start + first.label.length}, `${unnamed.length} of ${asked.length} turns of reporters do not show who speaks.`)]
}
