import type {Diagnostic, GroundRules} from '../briefing.js'
import type {Floor} from '../exchanges/floor.js'
import type {EventDate} from '../rules/event-date.js'
import type {Cast} from '../speakers/cast.js'
import type {Transcript} from '../turns/transcript.js'

/** All that the stages found, for a check to look at. */
export interface Findings {
  readonly transcript: Transcript
  readonly cast: Cast
  readonly floor: Floor
  readonly eventDate: EventDate
  readonly groundRules: GroundRules
}

/** One check for something odd. */
export type Check = (findings: Findings) => Diagnostic[]
