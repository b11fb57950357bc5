import type {Exchange} from '../briefing.js'
import type {Cast} from '../speakers/cast.js'
import {quoteAt} from '../text/span.js'
import type {Transcript} from '../turns/transcript.js'
import {addressReader, withAddressees} from './addressee.js'
import {creditReplies, type LooseAsk} from './credit.js'
import type {Floor, OpenAsk} from './floor.js'
import {segmentsOf} from './segments.js'
import {repliesTo} from './replies.js'
import {findWants} from './wants.js'

/**
 * Finds what is asked, links each ask to the turns that respond to it, and groups routing, questions and answers.
 *
 * @param transcript the text, cut up
 * @param cast who speaks in each turn
 */
export function findExchanges(transcript: Transcript, cast: Cast): Floor {
  const doing = segmentsOf(transcript, cast)
  const {segments} = doing
  const wants = findWants(transcript, segments)
  const reader = addressReader(cast)
  const asking = new Set(wants.map(({turn}) => turn))
  const loose = wants.map(
    ({turn, start, end, form}, index): LooseAsk => ({index, turn, asker: cast.speaking[turn] ?? 'unknown', quote: quoteAt(transcript.text, start, end), form, addressee: []})
  )
  const asks = [...asking].flatMap((turn): OpenAsk[] => {
    const mine = withAddressees(loose.filter((ask) => ask.turn === turn), transcript, reader)
    const answers = creditReplies(mine, repliesTo(turn, transcript, cast, doing, asking), transcript, cast)
    return mine.map((ask, index) => ({...ask, answers: answers[index] ?? []}))
  })
  return {segments, asks, exchanges: groupExchanges(cast, segments, asks)}
}

/** One exchange for each reporter's time at the microphone. */
function groupExchanges(cast: Cast, segments: Floor['segments'], asks: readonly OpenAsk[]): Exchange[] {
  const found: Exchange[] = []
  let current: Exchange | null = null
  segments.forEach((segment, turn) => {
    const speaker = cast.speaking[turn] ?? 'unknown'
    if (segment === 'question') {
      if (current?.reporter !== speaker) {
        current = {index: found.length, reporter: speaker, routing: cast.routings.find((routing) => routing.question === turn)?.turn ?? null, questions: [], answers: [], asks: []}
        found.push(current)
      }
      current.questions.push(turn)
      current.asks.push(...asks.filter((ask) => ask.turn === turn).map((ask) => ask.index))
    } else if (segment === 'answer') current?.answers.push(turn)
  })
  return found
}
