import type {FollowUp, FollowUpKind, Role, Span} from '../briefing.js'
import {followUpBars} from '../cues/follow-up-bars.js'
import type {Floor} from '../exchanges/floor.js'
import type {Settings} from '../options.js'
import type {Cast} from '../speakers/cast.js'
import {quoteAt} from '../text/span.js'
import type {PrintedTurn, Transcript} from '../turns/transcript.js'
import {actorIn} from './actor.js'
import {clauseOf} from './clause.js'
import {findConsent} from './consent.js'
import {dueIn} from './due.js'
import {type CueSet, cueSetOf, findPassages, type Passage} from './passages.js'
import {aboutOf, askAbout, reporterBefore} from './subject.js'

/** Words that bind, before it is known whom and about what. */
interface Binding {
  readonly kind: FollowUpKind
  readonly quote: Span
  readonly actor: string | null
  readonly due: string | null
  /** Said to all who listen, not to the reporter of the exchange. */
  readonly toAll: boolean
  /** Tells whoever has more questions where to go: about no ask in particular. */
  readonly standing: boolean
  /** News as it comes: an announcement, unless somebody asked for it. */
  readonly news: boolean
}

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

/** Cues that say where to go with any more questions. */
const standingOffers: ReadonlySet<string> = new Set(['if-you', 'feel-free', 'please-write', 'know-where'])
/** Cues by which news is passed on as it comes. */
const newsPromises: ReadonlySet<string> = new Set(['let-you-know', 'keep-you-posted', 'make-you-aware'])
const allWords = /\b(?:you\s+(?:all|guys)|all\s+of\s+you|everyone|everybody|folks|people|anyone|anybody|(?:there|someone|somebody)\s+will\s+be|be\s+(?:someone|somebody))\b/i

function bindingsIn(turn: PrintedTurn, transcript: Transcript, set: CueSet): Binding[] {
  const {text} = transcript.prose
  return findPassages(transcript.prose, turn.speech, set)
    .filter((passage) => !barred(passage, turn, text))
    .map(({sentence, match, cue, next}): Binding => {
      const quote = clauseOf(text, sentence, match)
      return {
        kind: cue.kind,
        quote,
        actor: actorIn(text.slice(match.start, quote.end)),
        due: dueIn(text.slice(Math.min(quote.start, match.start), match.start), text.slice(match.start, sentence.end), next ? text.slice(next.start, next.end) : ''),
        toAll: allWords.test(text.slice(quote.start, quote.end)),
        standing: standingOffers.has(cue.id),
        news: newsPromises.has(cue.id)
      }
    })
}

/** How much may follow "I'll take that question" before it is read as "I answer it now". */
const longestAfterTaking = 200

function barred({sentence, match, cue}: Passage, turn: PrintedTurn, text: string): boolean {
  const before = text.slice(sentence.start, match.end)
  const after = text.slice(match.end, sentence.end)
  if (followUpBars.some(({says}) => says.test(before) || says.test(before + (/^\s+in\s+(?:a|one|just\s+a|two)\s+\w+|^\s+(?:next|momentarily)\b/i.exec(after)?.[0] ?? '')))) return true
  if (((before.match(/["“”]/g)?.length ?? 0) & 1) === 1) return true
  const taken = cue.id === 'take-question' && !/\b(?:have|need)\s+to\b/i.test(text.slice(match.start, match.end))
  return taken && turn.speech.end - match.end > longestAfterTaking && match.start - turn.speech.start < 40
}
