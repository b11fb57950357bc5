import type {Settings} from '../options.js'
import type {Transcript} from '../turns/transcript.js'
import type {Cast} from './cast.js'

/**
 * Says who speaks in each turn.
 *
 * @param transcript the text, cut up
 * @param settings `outlets` are known beside the built-in ones
 */
export function findSpeakers(transcript: Transcript, settings: Settings): Cast {
  void settings
  return {speakers: [], speaking: transcript.turns.map(() => ''), routings: [], mentions: []}
}
