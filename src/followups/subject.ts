import type {Span} from '../briefing.js'
import {deliveryRequests, pointingRequest} from '../cues/delivery.js'
import type {Floor, OpenAsk} from '../exchanges/floor.js'
import type {Transcript} from '../turns/transcript.js'
import {contentWords} from './content-words.js'

/** How far back in its paragraph what a follow-up is about is looked for. */
const longestContext = 400
/** What it counts for an ask that it requests something to be brought, against words shared. */
const requestWeight = 1.5
/** How many turns before "Can you check that?" what it points to may have been asked. */
const pointingReach = 4
/** How much of an ask is looked at. */
const longestLook = 300
/** More asks than these are not told apart. */
const mostAsks = 12

/**
 * Makes the search for the ask that a follow-up is about: of those to which its turn responds, or else of those put
 * right before, the one that shares most words with the paragraph up to there; requests first, then the order in
 * which they were put. Where its paragraph shares nothing with any, what was said before it counts. `null` where there is none.
 */
export function asksAbout(transcript: Transcript, floor: Floor): (turn: number, binding: {readonly quote: Span; readonly paragraph: Span}) => OpenAsk | null {
  const answeredBy = new Map<number, OpenAsk[]>()
  const putIn = new Map<number, OpenAsk[]>()
  for (const ask of floor.asks) {
    add(putIn, ask.turn, ask)
    for (const turn of ask.answers) add(answeredBy, turn, ask)
  }
  const known = new Map<OpenAsk, AskWords>()
  const wordsOf = (ask: OpenAsk): AskWords => {
    const words = known.get(ask) ?? readAsk(ask)
    known.set(ask, words)
    return words
  }
  return (turn, {quote, paragraph}) => {
    const candidates = answeredBy.get(turn) ?? putIn.get(turn - 1) ?? []
    const from = (start: number): ReadonlySet<string> =>
      contentWords(transcript.prose.text.slice(Math.max(start, quote.start - longestContext), Math.min(quote.end, quote.start + longestContext)))
    const likely = candidates.length > 1 ? (mostAlike(candidates, from(paragraph.start), wordsOf) ?? mostAlike(candidates, from(transcript.turns[turn]?.speech.start ?? paragraph.start), wordsOf)) : null
    return pointedTo(likely ?? candidates[0] ?? null, floor)
  }
}

/** What is compared of an ask. */
interface AskWords {
  readonly content: ReadonlySet<string>
  readonly isRequest: boolean
}

function readAsk(ask: OpenAsk): AskWords {
  const quote = ask.quote.text.slice(0, longestLook)
  return {content: contentWords(quote), isRequest: deliveryRequests.some(({says}) => says.test(quote))}
}

function add(index: Map<number, OpenAsk[]>, turn: number, ask: OpenAsk): void {
  const known = index.get(turn)
  if (!known) index.set(turn, [ask])
  else if (known.length < mostAsks) known.push(ask)
}

function mostAlike(candidates: readonly OpenAsk[], words: ReadonlySet<string>, wordsOf: (ask: OpenAsk) => AskWords): OpenAsk | null {
  let best: OpenAsk | null = null
  let most = 0
  for (const ask of candidates) {
    const {content, isRequest} = wordsOf(ask)
    const weight = [...content].filter((word) => words.has(word)).length + (isRequest ? requestWeight : 0)
    if (weight > most) {
      best = ask
      most = weight
    }
  }
  return best
}

/** "Can you check that?" is about the ask before it. */
function pointedTo(ask: OpenAsk | null, floor: Floor): OpenAsk | null {
  if (!ask || !pointingRequest.says.test(ask.quote.text.slice(0, longestLook))) return ask
  const before = floor.asks[ask.index - 1]
  return before && ask.turn - before.turn <= pointingReach ? before : ask
}
