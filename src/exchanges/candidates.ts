import {requestCues} from '../cues/asks.js'
import type {Span} from '../briefing.js'
import type {Transcript} from '../turns/transcript.js'
import {beginsAsAQuestion, clausesOf, opensAQuestion, sentencesOf} from './clauses.js'

/** How words may ask: with a question mark, by a request, by a question that breaks off or lost its mark, by a bare statement. */
export type Manner = 'question' | 'request' | 'broken' | 'statement'

/** A clause of a question turn that may carry a want. */
export interface Candidate extends Span {
  readonly manner: Manner
  /** Its number among the sentences of the turn. */
  readonly sentence: number
  /** Its number among the clauses of the sentence. */
  readonly clause: number
}

const anyRequest = new RegExp(requestCues.map((cue) => cue.says.source).join('|'), 'i')

/** Whether words hold a request. */
export function isRequest(words: string): boolean {
  return anyRequest.test(words)
}

/** The clauses of a question turn that may carry a want; bare statements only where nothing else may. */
export function candidatesIn(transcript: Transcript, speech: Span): Candidate[] {
  const {prose} = transcript
  const sentences = sentencesOf(transcript, speech)
  const found: Candidate[] = []
  const statements: Candidate[] = []
  sentences.forEach((span, sentence) => {
    const words = prose.text.slice(span.start, span.end)
    const requests = isRequest(words)
    const manner: Manner = /\?["”’)]*$/.test(words) ? 'question' : requests ? 'request' : breaksOff(words, sentence === sentences.length - 1) ? 'broken' : 'statement'
    if (manner === 'statement') statements.push({...span, manner, sentence, clause: 0})
    else clausesOf(prose.text, span, requests).forEach((clause, index) => found.push({...clause, manner, sentence, clause: index}))
  })
  return found.length > 0 ? found : statements
}

/** Whether words without a question mark are a question that breaks off or was printed without its mark. */
function breaksOff(words: string, last: boolean): boolean {
  if (beginsAsAQuestion(words)) return true
  return opensAQuestion(words) && (last || !/[.!]["”’)]*$/.test(words))
}
