import type {FollowUpKind, Span} from '../briefing.js'
import {followUpBars, followUpBarsAfter} from '../cues/follow-up-bars.js'
import type {PrintedTurn, Transcript} from '../turns/transcript.js'
import {actorIn} from './actor.js'
import {clauseOf} from './binding-clause.js'
import type {CueSet} from './cue-set.js'
import {dueIn} from './due.js'
import {findPassages, type Passage} from './passages.js'
import {isQuoted} from './quotation.js'

/** Words that bind, before it is known whom and about what. */
export interface Binding {
  readonly kind: FollowUpKind
  readonly quote: Span
  /** The paragraph in which it is said. */
  readonly paragraph: Span
  readonly actor: string | null
  readonly due: string | null
  /** Said to all who listen, not to the reporter of the exchange. */
  readonly toAll: boolean
  /** Says where to go with any more questions: about no ask in particular. */
  readonly standing: boolean
  /** News as it comes: an announcement, unless somebody asked for it. */
  readonly news: boolean
}

const allWords = /\b(?:you\s+(?:all|guys)|all\s+of\s+you|everyone|everybody|folks|people|anyone|anybody|(?:there|someone|somebody)\s+will\s+be|be\s+(?:someone|somebody))\b/i

/** Finds what a turn binds itself to. */
export function bindingsIn(turn: PrintedTurn, transcript: Transcript, set: CueSet): Binding[] {
  const {text} = transcript.prose
  return findPassages(transcript.prose, turn.speech, set)
    .filter((passage) => !isBarred(passage, turn, text))
    .map(({sentence, match, cue, next, paragraph}): Binding => {
      const quote = clauseOf(text, sentence, match)
      const clause = text.slice(quote.start, quote.end)
      const due = dueIn(text.slice(Math.min(quote.start, match.start), match.start), text.slice(match.start, sentence.end), next ? text.slice(next.start, next.end) : '')
      const from = Math.min(quote.start, match.start)
      return {
        kind: cue.kind,
        quote,
        paragraph,
        actor: asPrinted(actorIn(text.slice(match.start, quote.end), clause), from, transcript),
        due: asPrinted(due, from, transcript),
        toAll: allWords.test(clause),
        standing: cue.use === 'standing',
        news: cue.use === 'news'
      }
    })
}

/** Words found in the prose, as the source prints them. */
function asPrinted(words: string | null, from: number, {text, prose}: Transcript): string | null {
  if (words === null) return null
  const at = prose.text.indexOf(words, from)
  return at < 0 ? null : text.slice(at, at + words.length)
}

/** How much may follow "I'll take that question" before it is read as "I answer it now", and how early it must come. */
const longestAfterTaking = 200
const latestTaking = 40
/** What says that the question is not answered now after all. */
const noAnswer = /\b(?:don['’]t|do\s+not)\s+(?:have|know)\b|\bhaven['’]t\s+(?:seen|heard)\b|\b(?:come|get|circle)\s+back\s+to\s+you\b/i

/** How far from the words that bind what unmakes them is looked for. */
const longestBar = 200

/** Whether the words bind nobody: denied, somebody else's, or done within the same event. */
function isBarred({sentence, match, cue}: Passage, turn: PrintedTurn, text: string): boolean {
  const before = text.slice(Math.max(sentence.start, match.start - longestBar), match.end)
  const after = text.slice(match.end, Math.min(sentence.end, match.end + longestBar))
  if (followUpBars.some(({says}) => says.test(before)) || followUpBarsAfter.some(({says}) => says.test(after)) || isQuoted(text.slice(sentence.start, match.start))) return true
  const mayAnswer = cue.use === 'taking' && !/\b(?:have|need)\s+to\b/i.test(text.slice(match.start, match.end))
  const rest = text.slice(match.end, Math.min(turn.speech.end, match.end + 2 * longestAfterTaking))
  return mayAnswer && rest.length > longestAfterTaking && match.start - turn.speech.start < latestTaking && !noAnswer.test(rest)
}
