import type {Segment} from '../briefing.js'
import type {Transcript} from '../turns/transcript.js'

/**
 * The turns that respond to what is asked in `turn`: those of the podium until a reporter takes the floor again.
 * A reporter who cuts in on an unfinished reply ("Right.", "-- line numbers?") does not end it.
 */
export function answersTo(turn: number, transcript: Transcript, segments: readonly Segment[], asking: ReadonlySet<number>): number[] {
  const found: number[] = []
  for (let next = turn + 1; next < segments.length; next++) {
    if (segments[next] === 'question') {
      if (found.length > 0 && (asking.has(next) || !unfinished(transcript, next - 1))) break
    } else if (segments[next] === 'answer') found.push(next)
    else if (segments[next] === 'logistics' && found.length > 0) break
  }
  return found
}

/** Whether a turn breaks off, or is no more than a sound of listening. */
function unfinished({text, turns}: Transcript, turn: number): boolean {
  const speech = turns[turn]?.speech
  if (!speech) return false
  return /(?:--|[–—-])\s*$/.test(text.slice(Math.max(speech.start, speech.end - 8), speech.end)) || speech.end - speech.start < 20
}
