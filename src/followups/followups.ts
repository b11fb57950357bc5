import type {FollowUp} from '../briefing.js'
import type {Floor} from '../exchanges/floor.js'
import type {Settings} from '../options.js'
import type {Cast} from '../speakers/cast.js'
import type {Transcript} from '../turns/transcript.js'

/**
 * Finds what the podium binds itself, or offers, to bring later.
 *
 * @param transcript the text, cut up
 * @param cast who speaks in each turn
 * @param floor what is asked, by whom
 * @param settings extra cues, and cues to leave out
 */
export function findFollowUps(transcript: Transcript, cast: Cast, floor: Floor, settings: Settings): FollowUp[] {
  void transcript, void cast, void floor, void settings
  return []
}
