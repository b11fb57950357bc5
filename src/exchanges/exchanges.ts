import type {Exchange} from '../briefing.js'
import type {Cast} from '../speakers/cast.js'
import {quoteAt} from '../text/span.js'
import type {Transcript} from '../turns/transcript.js'
import {addressReader, withAddressees} from './addressee.js'
import {creditReplies} from './credit.js'
import type {Floor, LooseAsk, OpenAsk} from './floor.js'
import {segmentsOf} from './segments.js'
import {repliesTo} from './replies.js'
import {findWants, type Want} from './wants.js'

/**
 * Finds what is asked, links each ask to the turns that respond to it, and groups routing, questions and answers.
 *
 * @param transcript the text, cut up
 * @param cast who speaks in each turn
 */
export function findExchanges(transcript: Transcript, cast: Cast): Floor {
  const doing = segmentsOf(transcript, cast)
  const reader = addressReader(cast)
  const wanted = byTurn(findWants(transcript, doing.segments))
  const asking = new Set(wanted.keys())
  const asks: OpenAsk[] = []
  for (const [turn, wants] of wanted) {
    const loose = wants.map(({start, end, form}, at): LooseAsk => ({index: asks.length + at, turn, asker: cast.speaking[turn] ?? 'unknown', quote: quoteAt(transcript.text, start, end), form, addressee: []}))
    const mine = withAddressees(loose, transcript, reader)
    const answers = creditReplies(mine, repliesTo(turn, transcript, cast, doing, asking), transcript, cast)
    mine.forEach((ask, index) => asks.push({...ask, answers: answers[index] ?? []}))
  }
  return {segments: doing.segments, asks, exchanges: groupExchanges(cast, doing.segments, asks)}
}

/** One exchange for each reporter's time at the microphone. */
function groupExchanges(cast: Cast, segments: Floor['segments'], asks: readonly OpenAsk[]): Exchange[] {
  const routing = new Map(cast.routings.map((call) => [call.question, call.turn]))
  const found: Exchange[] = []
  let current: Exchange | null = null
  let next = 0
  segments.forEach((segment, turn) => {
    const reporter = cast.speaking[turn] ?? 'unknown'
    if (segment === 'question') {
      if (current?.reporter !== reporter) {
        current = {index: found.length, reporter, routing: routing.get(turn) ?? null, questions: [], answers: [], asks: []}
        found.push(current)
      }
      current.questions.push(turn)
      for (; asks[next]?.turn === turn; next++) current.asks.push(next)
    } else if (segment === 'answer') current?.answers.push(turn)
  })
  return found
}

function byTurn(wants: readonly Want[]): Map<number, Want[]> {
  const found = new Map<number, Want[]>()
  for (const want of wants) {
    const mine = found.get(want.turn)
    if (mine) mine.push(want)
    else found.set(want.turn, [want])
  }
  return found
}
