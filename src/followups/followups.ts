import type {FollowUp, Role} from '../briefing.js'
import type {Floor} from '../exchanges/floor.js'
import type {Settings} from '../options.js'
import type {Cast} from '../speakers/cast.js'
import {quoteAt} from '../text/span.js'
import type {Transcript} from '../turns/transcript.js'
import {bindingsIn} from './bindings.js'
import {findConsent} from './consent.js'
import {cueSetOf} from './cue-set.js'
import {aboutOf, askAbout, reporterBefore} from './subject.js'

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
  const roles = new Map(cast.speakers.map((speaker) => [speaker.id, speaker.role]))
  const roleAt = (turn: number): Role => roles.get(cast.speaking[turn] ?? '') ?? 'unknown'
  const found: FollowUp[] = []
  for (const turn of transcript.turns) {
    const role = roleAt(turn.index)
    if (!podium.has(role)) continue
    const asked = transcript.turns[turn.index - 1]
    const consent = asked && roleAt(asked.index) === 'reporter' ? findConsent(transcript.prose, asked.speech, turn.speech) : null
    const bindings = consent ? [{...consent, actor: null, toAll: false, standing: false, news: false}] : bindingsIn(turn, transcript, set)
    for (const binding of bindings) {
      const {quote} = binding
      const direct = reporterBefore(turn.index, cast)
      const general = (binding.standing && (binding.toAll || floor.segments[turn.index] === 'closing')) || (role === 'moderator' && (binding.standing || direct === null))
      const ask = general ? null : askAbout(turn, quote, transcript, floor)
      const kind = binding.news && ask === null && direct === null ? 'announcement' : binding.kind
      const to = general || binding.toAll || kind === 'announcement' ? null : (ask?.asker ?? direct)
      found.push({
        index: found.length,
        turn: turn.index,
        quote: quoteAt(transcript.text, quote.start, quote.end),
        kind,
        by: cast.speaking[turn.index] ?? 'unknown',
        actor: binding.actor,
        to,
        ask: ask?.index ?? null,
        about: ask ? aboutOf(ask) : null,
        due: binding.due
      })
    }
  }
  return found
}
