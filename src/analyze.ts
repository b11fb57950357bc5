import type {Briefing} from './briefing.js'
import {findDiagnostics} from './diagnostics/diagnostics.js'
import {findExchanges} from './exchanges/exchanges.js'
import {findFollowUps} from './followups/followups.js'
import {findPriorAsks} from './followups/prior-asks.js'
import {type AnalyzeOptions, readOptions} from './options.js'
import {judgeResponses} from './responses/responses.js'
import {findEventDate} from './rules/event-date.js'
import {findGroundRules} from './rules/ground-rules.js'
import {findSpeakers} from './speakers/speakers.js'
import {inWideCharacters} from './text/width.js'
import {findTurns} from './turns/turns.js'

/**
 * Reads the transcript of a press briefing.
 *
 * @param text the transcript as plain text, exactly as it was published; offsets in the result point into it
 * @param options time zone, extra cues, cues to leave out, extra outlets; see {@link AnalyzeOptions}
 * @returns who spoke, what was asked, how each ask was met, what was promised, each with its exact words;
 *   an odd text gives the best reading and a diagnostic, an empty one an empty briefing
 * @throws {TypeError} if `text` is no string or an option is of the wrong type
 * @throws {RangeError} if an option is unknown, `options.timeZone` is no IANA zone, a cue id is unknown or taken, or a cue has
 *   an unknown kind, the flag g or y, or a pattern that misses its `hit` or matches its `miss`
 * @example
 * ```ts
 * const briefing = analyzeBriefing('MODERATOR:  Go ahead, Ann.\n\nQUESTION:  When?\n\nMS. LEE:  On Monday.')
 * briefing.asks[0].quote.text // 'When?'
 * ```
 */
export function analyzeBriefing(text: string, options: AnalyzeOptions = {}): Briefing {
  if (typeof text !== 'string') throw new TypeError(`text: expected a string, got ${text === null ? 'null' : typeof text}`)
  const settings = readOptions(options)
  const transcript = findTurns(inWideCharacters(text))
  const cast = findSpeakers(transcript, settings)
  const floor = findExchanges(transcript, cast)
  const followUps = findFollowUps(transcript, cast, floor, settings)
  const asks = judgeResponses(transcript, floor, settings)
  const eventDate = findEventDate(transcript)
  const groundRules = findGroundRules(transcript, cast, eventDate.date, settings)
  return {
    schemaVersion: 1,
    title: transcript.title?.text ?? null,
    eventDate: eventDate.date,
    groundRules,
    speakers: [...cast.speakers],
    turns: transcript.turns.map((turn, index) => ({
      ...turn,
      marks: [...turn.marks],
      speaker: cast.speaking[index] ?? 'unknown',
      segment: floor.segments[index] ?? 'statement'
    })),
    exchanges: [...floor.exchanges],
    asks,
    followUps,
    priorAsks: findPriorAsks(transcript, floor),
    diagnostics: findDiagnostics({transcript, cast, floor, eventDate, groundRules}),
    masthead: transcript.masthead,
    nonSpeech: [...transcript.nonSpeech],
    footer: transcript.footer
  }
}
