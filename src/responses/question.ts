import type {Span} from '../briefing.js'
import type {OpenAsk} from '../exchanges/floor.js'
import type {Vocabulary} from '../text/word.js'
import {readWords, type Wording} from '../text/words.js'
import type {Transcript} from '../turns/transcript.js'
import {type Asked, whatIsAsked} from './asked.js'

/** An ask with the words that lead to it. */
export interface AskRead {
  readonly ask: OpenAsk
  readonly asked: Asked
  /** The words of the ask itself. */
  readonly own: Wording
  /** The stems of its content words. */
  readonly wanted: ReadonlySet<string>
  /** What the reporter said since the ask before, the ask included: "On Iran, …"; of asks that share a reply only. */
  readonly lead: Wording
}

/** Asks that are answered together. */
export type Question = readonly AskRead[]

/** As many asks as are told apart in one reply. */
const most = 12

/**
 * Puts together the asks that share an answering turn: in a question turn, or in a question and its repetition.
 *
 * @param transcript the text, cut up
 * @param asks what is asked, in order
 * @param known word forms read before
 */
export function questionsOf(transcript: Transcript, asks: readonly OpenAsk[], known: Vocabulary): Question[] {
  const groups: OpenAsk[][] = []
  let answered = new Set<number>()
  for (const ask of asks) {
    const last = groups.at(-1)
    if (last && last.length < most && ask.answers.some((turn) => answered.has(turn))) {
      last.push(ask)
      for (const turn of ask.answers) answered.add(turn)
    } else {
      groups.push([ask])
      answered = new Set(ask.answers)
    }
  }
  let before: OpenAsk | null = null
  return groups.map((group) =>
    group.map((ask) => {
      const read = readAsk(transcript, ask, group.length > 1 ? leadOf(transcript, ask, before) : null, known)
      before = ask
      return read
    })
  )
}

function readAsk(transcript: Transcript, ask: OpenAsk, lead: Span | null, known: Vocabulary): AskRead {
  const {text} = transcript.prose
  const own = readWords(text, {start: ask.quote.start, end: ask.quote.end}, known)
  const wanted = new Set<string>()
  for (const word of own.words) if (word.content) wanted.add(word.stem)
  return {ask, asked: whatIsAsked(ask, own.words), own, wanted, lead: lead ? readWords(text, lead, known) : own}
}

/** From the ask before, or from where the turn begins. */
function leadOf(transcript: Transcript, {turn, quote}: OpenAsk, before: OpenAsk | null): Span {
  const follows = before !== null && before.turn === turn && before.quote.end <= quote.start
  return {start: follows ? before.quote.end : Math.min(transcript.turns[turn]?.speech.start ?? quote.start, quote.start), end: quote.end}
}
