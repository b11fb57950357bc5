import type {Segment} from '../briefing.js'
import type {Cast} from '../speakers/cast.js'
import type {Transcript} from '../turns/transcript.js'

/** What each turn does. */
export function segmentsOf(transcript: Transcript, cast: Cast): Segment[] {
  const roles = new Map(cast.speakers.map((speaker) => [speaker.id, speaker.role]))
  const role = transcript.turns.map((_, turn) => roles.get(cast.speaking[turn] ?? '') ?? 'unknown')
  const first = role.indexOf('reporter')
  const last = role.lastIndexOf('reporter')
  const lastAnswer = role.lastIndexOf('official')
  return role.map((who, turn) => {
    if (who === 'reporter') return 'question'
    if (first < 0 || turn < first) return turn === 0 ? 'opening' : who === 'official' ? 'statement' : 'logistics'
    if (who === 'official') return 'answer'
    return turn > last && turn > lastAnswer ? 'closing' : 'logistics'
  })
}
