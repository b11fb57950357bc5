import type {Span} from '../briefing.js'
import type {Floor, OpenAsk} from '../exchanges/floor.js'
import type {Cast} from '../speakers/cast.js'
import type {Transcript} from '../turns/transcript.js'
import {sharedWords} from './words.js'

/** How many turns back an ask may lie that nobody is known to have responded to. */
const reach = 4

/**
 * The ask that a follow-up is about: of those to which its turn responds the one that shares most words with the
 * sentences around, else the last; `null` where the turn responds to none and none was put right before.
 *
 * @param turn index of the turn that binds
 * @param passage the words that bind, with the sentence before
 */
export function askAbout(turn: number, passage: Span, transcript: Transcript, cast: Cast, floor: Floor): OpenAsk | null {
  const answered = floor.asks.filter((ask) => ask.answers.includes(turn))
  const candidates = answered.length > 0 ? answered : pendingAt(turn, cast, floor)
  if (candidates.length < 2) return candidates[0] ?? null
  const words = transcript.prose.text.slice(passage.start, passage.end)
  let best: OpenAsk | null = null
  let most = 0
  for (const ask of candidates) {
    const shared = sharedWords(ask.quote.text, words)
    if (shared >= most) {
      best = ask
      most = shared
    }
  }
  return best
}

/** The asks of the question turn right before, looking past other turns of the podium. */
function pendingAt(turn: number, cast: Cast, floor: Floor): readonly OpenAsk[] {
  for (let index = turn - 1; index >= Math.max(0, turn - reach); index--) {
    const asks = floor.asks.filter((ask) => ask.turn === index)
    if (asks.length > 0) return asks
    if (roleOf(cast, index) === 'moderator' && floor.segments[index] !== 'answer') return []
  }
  return []
}

/** The reporter who spoke last before a turn; `null` where none has. */
export function reporterBefore(turn: number, cast: Cast): string | null {
  for (let index = turn - 1; index >= 0; index--) if (roleOf(cast, index) === 'reporter') return cast.speaking[index] ?? null
  return null
}

function roleOf(cast: Cast, turn: number): string {
  return cast.speakers.find((speaker) => speaker.id === cast.speaking[turn])?.role ?? 'unknown'
}

/** Words that lead in a want and are not the want. */
const leadIn =
  /^(?:(?:and|so|but|well|okay|then|also|just|first|secondly|second|one|yes|no|i\s+mean|you\s+know|i\s+guess|please|thanks?(?:\s+you)?(?:\s+so\s+much)?),?\s+)*(?:(?:i|we)(?:['’](?:m|d|ve|re)|\s+(?:am|was|were|just|wanted|want|would|have|had))*\s+(?:(?:just|also|only|like|to|been|was|guess|wanted|want|hoping|wondering|curious|know|ask|asking|see|if|whether|about|you|could|can|a|question)\s+)*|(?:can|could|will|would|might|may|do|did)\s+(?:you|we|someone|anyone)(?:\s+guys|\s+all)?\s+(?:(?:please|just|possibly|maybe|perhaps|also|tell|give|us|me|talk|speak|say|to|about|a|little|bit|more|check|find|out|confirm|explain|clarify|help|understand|know|if|whether|have|any|sense|idea|of)\s+)*)?/i
const longestAbout = 80

/** What is asked for, in a few of the asker's own words. */
export function aboutOf(ask: OpenAsk): string | null {
  const quote = ask.quote.text
  const lead = leadIn.exec(quote)?.[0].length ?? 0
  const rest = quote.slice(lead).replace(/[\s?.!,;:–—-]+$/, '')
  const want = rest.length >= 12 ? rest : quote.replace(/[\s?.!,;:–—-]+$/, '')
  if (want.length <= longestAbout) return want === '' ? null : want
  const cut = want.slice(0, longestAbout + 1).replace(/\s+\S*$/, '').replace(/(?:[\s,;:–—-]|\s(?:a|an|the|of|to|for|and|or|in|on|at|that|is|are|was|by|with|as|from))+$/i, '')
  return cut === '' ? null : cut
}
