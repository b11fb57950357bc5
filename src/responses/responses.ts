import type {Ask, Response} from '../briefing.js'
import type {Floor} from '../exchanges/floor.js'
import type {Settings} from '../options.js'
import type {Transcript} from '../turns/transcript.js'
import {cuesFor} from './devices.js'
import {putFeatures} from './features/features.js'
import {hear} from './features/heard.js'
import {weigh} from './model.js'
import {type Reading, readResponses} from './reading.js'
import {reasonFor} from './reasons.js'
import {verdictOn} from './strategy.js'

/**
 * Judges how each ask was met.
 *
 * @param transcript the text, cut up
 * @param floor what is asked, and which turns respond
 * @param settings extra cues, and cues to leave out
 * @returns the asks in their order, each with its response
 */
export function judgeResponses(transcript: Transcript, floor: Floor, settings: Settings): Ask[] {
  return readResponses(transcript, floor.asks, cuesFor(settings)).map((reading) => ({...reading.read.ask, response: responseOf(reading, transcript.prose.text)}))
}

function responseOf(reading: Reading, prose: string): Response {
  const heard = hear(reading)
  const verdict = verdictOn(reading, heard, weigh((put) => { putFeatures(reading, heard, put) }))
  return {
    ...verdict,
    confidence: Math.round(verdict.confidence * 100) / 100,
    reason: reasonFor(reading, heard, verdict, prose),
    devices: reading.devices.map(({kind, turn, cue, quote}) => ({kind, turn, cue, quote}))
  }
}
