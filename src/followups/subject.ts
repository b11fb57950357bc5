import type {Span} from '../briefing.js'
import {deliveryRequests, pointingRequest} from '../cues/delivery.js'
import type {Floor, OpenAsk} from '../exchanges/floor.js'
import type {Cast} from '../speakers/cast.js'
import type {PrintedTurn, Transcript} from '../turns/transcript.js'
import {sharedWords} from './words.js'

/** How far back in its paragraph what a follow-up is about is looked for. */
const longestContext = 400

/** What it counts for an ask that it requests something to be brought, against words shared. */
const requestWeight = 1.5
/** How many turns before "Can you check that?" what it points to may have been asked. */
const pointingReach = 4

/**
 * The ask that a follow-up is about: of those to which its turn responds the one that shares most words with the
 * paragraph up to there, requests first, then the order in which they were put; `null` where the turn responds to
 * none.
 *
 * @param turn the turn that binds
 * @param quote the words that bind
 */
export function askAbout(turn: PrintedTurn, quote: Span, transcript: Transcript, floor: Floor): OpenAsk | null {
  const answered = floor.asks.filter((ask) => ask.answers.includes(turn.index))
  const candidates = answered.length > 0 ? answered : floor.asks.filter((ask) => ask.turn === turn.index - 1)
  const paragraph = transcript.prose.paragraphs(turn.speech).find(({end}) => end >= quote.end) ?? turn.speech
  const words = transcript.prose.text.slice(Math.max(paragraph.start, quote.start - longestContext), quote.end)
  let best: OpenAsk | null = null
  let most = -1
  for (const ask of candidates.length > 1 ? candidates : []) {
    const request = deliveryRequests.some(({says}) => says.test(ask.quote.text)) ? requestWeight : 0
    const weight = sharedWords(ask.quote.text, words) + request
    if (weight > most) {
      best = ask
      most = weight
    }
  }
  return pointedTo(best ?? candidates[0] ?? null, floor)
}

/** "Can you check that?" is about the ask before it. */
function pointedTo(ask: OpenAsk | null, floor: Floor): OpenAsk | null {
  if (!ask || !pointingRequest.says.test(ask.quote.text)) return ask
  const before = floor.asks[ask.index - 1]
  return before && ask.turn - before.turn <= pointingReach ? before : ask
}

/** The reporter whose turn is right before; `null` where somebody else's is. */
export function reporterBefore(turn: number, cast: Cast): string | null {
  const id = cast.speaking[turn - 1]
  return id !== undefined && cast.speakers.some((speaker) => speaker.id === id && speaker.role === 'reporter') ? id : null
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
