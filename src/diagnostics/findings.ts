import type {Diagnostic, GroundRules, Speaker} from '../briefing.js'
import type {Floor} from '../exchanges/floor.js'
import type {EventDate} from '../rules/event-date.js'
import type {Cast} from '../speakers/cast.js'
import type {Transcript} from '../turns/transcript.js'
import type {LabelForm} from './label-forms.js'

/** All that the stages found, for a check to look at. */
export interface Findings {
  readonly transcript: Transcript
  readonly cast: Cast
  readonly floor: Floor
  readonly eventDate: EventDate
  readonly groundRules: GroundRules
}

/** The findings, and what they say of each turn. */
export interface Examined extends Findings {
  /** For each turn its label as it is compared. */
  readonly forms: readonly LabelForm[]
  /** For each turn who speaks. */
  readonly voices: readonly (Speaker | undefined)[]
}

/** One check for something odd. */
export type Check = (examined: Examined) => Diagnostic[]
