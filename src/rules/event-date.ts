import type {Quote} from '../briefing.js'
import type {Cast} from '../speakers/cast.js'
import type {Transcript} from '../turns/transcript.js'

/** A date printed or said, and what it can be taken for. */
export interface DateConflict {
  readonly quote: Quote
  readonly date: string
}

/** On which day the event was held, and the dates that say otherwise. */
export interface EventDate {
  /** ISO date, or `null` where the text does not say. */
  readonly date: string | null
  readonly evidence: readonly Quote[]
  readonly conflicts: readonly DateConflict[]
}

/** Finds the day on which the event was held. A republication stamp is not it. */
export function findEventDate(transcript: Transcript, cast: Cast): EventDate {
  void transcript, void cast
  return {date: null, evidence: [], conflicts: []}
}
