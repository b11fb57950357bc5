import type {FollowUp, Role} from '../briefing.js'
import type {Floor} from '../exchanges/floor.js'
import type {Settings} from '../options.js'
import type {Cast} from '../speakers/cast.js'
import {quoteAt} from '../text/span.js'
import type {Transcript} from '../turns/transcript.js'
import {aboutOf} from './about.js'
import {bindingsIn} from './bindings.js'
import {findConsent} from './consent.js'
import {cueSetOf} from './cue-set.js'
import {asksAbout} from './subject.js'

const podium: ReadonlySet<Role> = new Set<Role>(['official', 'moderator', 'staff'])

/**
 * Finds what the podium binds itself, or offers, to bring later.
 *
 * @param transcript the text, cut up
 * @param cast who speaks in each turn
 * @param floor what is asked, by whom
 * @param settings extra cues, and cues to leave out
 */
export function findFollowUps(transcript: Transcript, cast: Cast, floor: Floor, settings: Settings): FollowUp[] {
  const set = cueSetOf(settings)
  const askAbout = asksAbout(transcript, floor)
  const roles = new Map(cast.speakers.map((speaker) => [speaker.id, speaker.role]))
  const roleAt = (turn: number): Role => roles.get(cast.speaking[turn] ?? '') ?? 'unknown'
  const found: FollowUp[] = []
  for (const turn of transcript.turns) {
    const role = roleAt(turn.index)
    if (!podium.has(role)) continue
    const question = roleAt(turn.index - 1) === 'reporter' ? transcript.turns[turn.index - 1] : undefined
    /** The reporter who has just spoken. */
    const reporter = question ? (cast.speaking[question.index] ?? null) : null
    const consent = question ? findConsent(transcript.prose, question.speech, turn.speech) : null
    for (const binding of consent ? [consent] : bindingsIn(turn, transcript, set)) {
      const closes = floor.segments[turn.index] === 'closing' || turn.index === transcript.turns.length - 1
      const forAnybody = (binding.standing && (binding.toAll || closes)) || (role === 'moderator' && (binding.standing || reporter === null))
      const ask = forAnybody ? null : askAbout(turn.index, binding)
      const kind = binding.news && ask === null && reporter === null ? 'announcement' : binding.kind
      found.push({
        index: found.length,
        turn: turn.index,
        quote: quoteAt(transcript.text, binding.quote.start, binding.quote.end),
        kind,
        by: cast.speaking[turn.index] ?? 'unknown',
        actor: binding.actor,
        to: forAnybody || binding.toAll || kind === 'announcement' ? null : (ask?.asker ?? reporter),
        ask: ask?.index ?? null,
        about: ask ? aboutOf(ask) : null,
        due: binding.due
      })
    }
  }
  return found
}
