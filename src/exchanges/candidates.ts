import type {Span} from '../briefing.js'
import {notAskCues, requestCues} from '../cues/asks.js'
import {unionOf} from '../cues/union.js'
import type {Transcript} from '../turns/transcript.js'
import {beginsAsAQuestion, beginsWithAQuestionWord, clausesOf, opensAQuestion, sentencesOf} from './clauses.js'

/** How words may ask: with a question mark, by a request, by a question that breaks off or lost its mark, by a bare statement. */
export type Manner = 'question' | 'request' | 'broken' | 'statement'

/** A clause of a question turn that may carry a want. */
export interface Candidate extends Span {
  readonly said: string
  readonly manner: Manner
  /** It begins like a question of this kind. */
  readonly opens: 'wh' | 'polar' | null
  /** Its sentence is put as a request. */
  readonly requests: boolean
  /** Its number among the sentences of the turn. */
  readonly sentence: number
  /** Where the sentence before begins; its own start if there is none in the turn. */
  readonly lead: number
}

const anyRequest = unionOf(requestCues)

const wantsNothing = unionOf(notAskCues)

/** Without one of these wordings there is no request. */
const hintsAtARequest = /wonder|want|curious|hoping|interest|asking|trying|\blove|\blike|question|issue|point|\bif\s|having|clear|sure\s|confused|\b(?:can|could|w(?:ou|i)ld|will|may|might)\s+(?:you|we|i|some|any|either)/i

/** Whether words that might ask want nothing; so much is said in few words. */
function isNothing(said: string): boolean {
  return said.length < 200 && wantsNothing.test(said)
}

/** Whether words hold a request. */
export function isRequest(said: string): boolean {
  return hintsAtARequest.test(said) && anyRequest.test(said)
}

/** How a question may begin, said coarsely. */
const mayOpenAQuestion = /^\W*(?:(?:and|but|so|or|then|now|well|okay|ok|also|oh|yes|yeah|no|right|again|just|actually|obviously|secondly?|thirdl?y?|firstl?y?|finally|lastly|i|you|mean|know|guess|if|not|in|other|words|for|instance|example)\W+)*(?:to|in|on|at|for|from|by|with|of|about|under|through|is|are|was|were|am|do|does|did|ha[sd]|have|would|could|should|will|can|shall|may|might|must|won|ain|wh|how)/i

/** The clauses of a question turn that may carry a want; bare statements only where nothing else may. */
export function candidatesIn(transcript: Transcript, speech: Span): Candidate[] {
  const {text} = transcript.prose
  const sentences = sentencesOf(transcript, speech)
  const found: Candidate[] = []
  sentences.forEach((span, sentence) => {
    const said = text.slice(span.start, span.end)
    const question = /\?["”’)]*$/.test(said)
    const requests = isRequest(said)
    if (!question && !requests && !isBroken(said, sentence === sentences.length - 1)) return
    const manner = question ? 'question' : requests ? 'request' : 'broken'
    for (const {start, end} of clausesOf(text, span, requests)) {
      const words = text.slice(start, end)
      if (isNothing(words)) continue
      found.push({start, end, said: words, manner, opens: openingOf(words), requests, sentence, lead: sentences[sentence - 1]?.start ?? start})
    }
  })
  if (found.length > 0) return found
  return sentences.flatMap(({start, end}, sentence): Candidate[] => {
    const said = text.slice(start, end)
    return said.endsWith('?') || isNothing(said) ? [] : [{start, end, said, manner: 'statement', opens: null, requests: false, sentence, lead: start}]
  })
}

/** Whether words without a question mark are a question that breaks off or was printed without its mark. */
function isBroken(said: string, last: boolean): boolean {
  if (mayOpenAQuestion.test(said)) {
    if (beginsAsAQuestion(said)) return true
    if (/[–—-]\s*$/.test(said) && beginsWithAQuestionWord(said)) return true
  }
  return (last || !/[.!]["”’)]*$/.test(said)) && opensAQuestion(said)
}

const lead = String.raw`^\W*(?:(?:and|so|but|well|okay|ok|then|also|or|now|yes|no|i\s+mean|you\s+know|just|oh)\b[,\s]*)*`
const wh = String.raw`(?:(?:to|in|on|at|for|from|by|with|of|about|under)\s+)?(?:what|why|how|when|where|who|whom|whose|which)\b`
const polar = String.raw`(?:(?:is|are|was|were|do|does|did|has|have|had|would|could|should)(?:n['’]t)?|am|will|won['’]t|can|can['’]t|shall|may|might|must)\b`
const openings = new RegExp(`${lead}(?:(${wh})|(${polar}))`, 'i')

function openingOf(said: string): 'wh' | 'polar' | null {
  const match = openings.exec(said)
  return match === null ? null : match[1] === undefined ? 'polar' : 'wh'
}
