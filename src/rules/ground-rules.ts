import type {GroundRules} from '../briefing.js'
import type {Settings} from '../options.js'
import type {Cast} from '../speakers/cast.js'
import type {Transcript} from '../turns/transcript.js'

/**
 * Finds on what terms the briefing was held.
 *
 * @param transcript the text, cut up
 * @param cast who speaks in each turn
 * @param eventDate ISO date of the event, for "noon tomorrow"
 * @param settings `timeZone` for times without a zone
 */
export function findGroundRules(transcript: Transcript, cast: Cast, eventDate: string | null, settings: Settings): GroundRules {
  void transcript, void cast, void eventDate, void settings
  return {level: null, attribution: [], embargo: null, evidence: []}
}
