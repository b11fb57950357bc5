import type {Span} from '../briefing.js'
import type {OpenAsk} from '../exchanges/floor.js'
import {readWords, type Vocabulary, type Wording} from '../text/words.js'
import type {Transcript} from '../turns/transcript.js'

/** An ask with the words that lead to it. */
export interface AskRead {
  readonly ask: OpenAsk
  /** The words of the ask itself. */
  readonly own: Wording
  /** What the reporter said since the ask before, the ask included: "On Iran, …". */
  readonly lead: Wording
}

/** Asks that are answered together. */
export type Question = readonly AskRead[]

/** Puts together the asks that share an answering turn: in a question turn, or in a question and its repetition. */
export function questionsOf(transcript: Transcript, asks: readonly OpenAsk[], known: Vocabulary): Question[] {
  const questions: AskRead[][] = []
  let answered = new Set<number>()
  for (const ask of asks) {
    const last = questions.at(-1)
    const before = last?.at(-1)
    const read = readAsk(transcript, ask, before?.ask ?? null, known)
    if (last && ask.answers.some((turn) => answered.has(turn))) {
      last.push(read)
      for (const turn of ask.answers) answered.add(turn)
    } else {
      questions.push([read])
      answered = new Set(ask.answers)
    }
  }
  return questions
}

function readAsk(transcript: Transcript, ask: OpenAsk, before: OpenAsk | null, known: Vocabulary): AskRead {
  const speech = transcript.turns[ask.turn]?.speech ?? ask.quote
  const from = before && before.turn === ask.turn && before.quote.end <= ask.quote.start ? before.quote.end : Math.min(speech.start, ask.quote.start)
  const read = (span: Span): Wording => readWords(transcript.prose.text, span, known)
  return {ask, own: read({start: ask.quote.start, end: ask.quote.end}), lead: read({start: from, end: ask.quote.end})}
}
