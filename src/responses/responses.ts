import type {FollowUp, Response} from '../briefing.js'
import type {Floor} from '../exchanges/floor.js'
import type {Settings} from '../options.js'
import type {Cast} from '../speakers/cast.js'
import type {Transcript} from '../turns/transcript.js'
import {cuesFor} from './devices.js'
import {putFeatures} from './features/features.js'
import {hear} from './features/heard.js'
import {weigh} from './model.js'
import {readResponses} from './reading.js'
import {reasonFor} from './reasons.js'
import {verdictOn} from './strategy.js'

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
  void cast
  return readResponses(transcript, floor.asks, followUps, cuesFor(settings)).map((reading): Response => {
    const heard = hear(reading)
    const verdict = verdictOn(reading, heard, weigh((put) => { putFeatures(reading, heard, put) }))
    return {
      ...verdict,
      confidence: Math.round(verdict.confidence * 100) / 100,
      reason: reasonFor(reading, heard, verdict, transcript.prose.text),
      devices: reading.devices.map(({kind, turn, cue, quote}) => ({kind, turn, cue, quote}))
    }
  })
}
