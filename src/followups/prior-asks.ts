import type {PriorAsk} from '../briefing.js'
import type {Floor} from '../exchanges/floor.js'
import type {Transcript} from '../turns/transcript.js'

/** Finds where a reporter says that the same thing was asked before and not answered. */
export function findPriorAsks(transcript: Transcript, floor: Floor): PriorAsk[] {
  void transcript, void floor
  return []
}
