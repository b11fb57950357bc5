import type {GroundRulesLevel} from '../briefing.js'
import {termsStated} from '../rules/ground-rules.js'
import type {Check} from './findings.js'
import {raise} from './rules.js'

/** A printed date that is not the event's. */
export const dateConflicts: Check = ({eventDate}) =>
  eventDate.conflicts.map(({quote, date}) =>
    raise('date-conflict', quote, eventDate.date === null ? `${date} is a date of publication, not of the event.` : `${date} is not the day of the event, which was held on ${eventDate.date}.`)
  )

const levels: Readonly<Record<GroundRulesLevel, string>> = {
  'on-the-record': 'on the record',
  background: 'background',
  'deep-background': 'deep background',
  'off-the-record': 'off the record',
  'embargoed-only': 'embargoed'
}

/** A passage that states other terms than those of the event. */
export const groundRulesChanges: Check = ({groundRules}) =>
  groundRules.evidence.flatMap((quote) => {
    const stated = termsStated(quote.text)
    const {level} = groundRules
    if (stated === null || stated === level || level === null) return []
    return [raise('changed-ground-rules', quote, `This passage is ${levels[stated]}, while the event is ${levels[level]}.`)]
  })
