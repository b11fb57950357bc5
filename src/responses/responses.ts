import type {FollowUp, Response} from '../briefing.js'
import type {Floor} from '../exchanges/floor.js'
import type {Settings} from '../options.js'
import type {Cast} from '../speakers/cast.js'
import type {Transcript} from '../turns/transcript.js'
import {cuesFor} from './devices.js'
import {type Reading, readResponses} from './reading.js'

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
  void cast, void followUps
  return readResponses(transcript, floor.asks, cuesFor(settings)).map(judge)
}

function judge(reading: Reading): Response {
  const {ask} = reading.read
  if (ask.answers.length === 0) return {level: 'none', strategy: 'unanswered', flagged: true, confidence: 0.9, reason: 'Nobody responds.', devices: []}
  const refused = reading.devices.some((device) => device.kind !== 'premise-dispute')
  return {
    level: refused ? 'clear-non-reply' : 'ambivalent',
    strategy: refused ? 'declining' : 'general',
    flagged: refused,
    confidence: 0.5,
    reason: '',
    devices: reading.devices.map(({kind, turn, cue, quote}) => ({kind, turn, cue, quote}))
  }
}
