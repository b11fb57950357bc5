import type {Span} from '../briefing.js'
import {anyRepeat} from '../cues/asks.js'
import {type HandoverCueKind, handoverCues} from '../cues/handovers.js'
import {breaksOff, wordCount} from './setting.js'
import type {Transcript} from '../turns/transcript.js'

/** What a turn of the podium does for the question before it. */
export type Course =
  /** Replies. */
  | 'reply'
  /** Asks to hear the question again. */
  | 'repeat'
  /** Shows that one listens, or breaks off before anything is said. */
  | 'nod'
  /** Asks back, and that is all. */
  | 'counter'
  /** Gives the word to a colleague, the next reporter, or nobody. */
  | 'handover'
  | 'next'
  | 'closing'

/** A turn that only gives the word to somebody is not longer than this. */
const short = 170

/**
 * What each turn of the podium does.
 *
 * @param reporters whether a turn is a reporter's; what their turns do is not asked
 */
export function coursesOf(transcript: Transcript, reporters: readonly boolean[]): Course[] {
  const last = reporters.lastIndexOf(true)
  return transcript.turns.map(({index, speech}) => (reporters[index] ? 'reply' : courseOf(transcript, speech, index > last + 1)))
}

/** @param late no question comes after the turn, nor right before it */
function courseOf({prose}: Transcript, speech: Span, late: boolean): Course {
  const words = prose.text.slice(speech.start, Math.min(speech.end, speech.start + 600)).trim()
  const length = speech.end - speech.start
  if (length <= 80 && isKind('nod', words)) return 'nod'
  if (length <= 60 && breaksOff(words) && wordCount(words) <= 4) return 'nod'
  if (length <= short && isMostly(words, (sentence) => anyRepeat.test(sentence))) return 'repeat'
  if (length <= short && isMostly(words, (sentence) => isKind('handover', sentence))) return 'handover'
  if (length <= 120 && /^[^.?!]*\?$/.test(words)) return 'counter'
  if (length <= 90 && isMostly(words, (sentence) => isKind('next', sentence))) return 'next'
  if (late && length <= 600 && isKind('closing', words)) return 'closing'
  if (length <= 90 && isMostly(words, (sentence) => isKind('closing', sentence)) && opensWithIt(words)) return 'closing'
  return 'reply'
}

/** Space after a stop that shortens no title. */
const sentenceEnd = /(?<=(?<!\b(?:Dr|Mr|Ms|Mrs|Gen|Sen|Gov|Amb))[.?!])\s+/

/** A word that may make an answer of a few words: "About 1,000." "Not yet." "On Wednesday." */
export const shortAnswer = /\d|\b(?:no|not|none|never|yes|yeah|correct|exactly|absolutely|probably|possibly|maybe|perhaps|about|approximately|roughly|around|both|neither|two|three|four|five|six|ten|twelve|hundreds?|thousands?|millions?|billions?|dozens?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|yesterday|tonight|soon|later)\b|n['’]t\b/i

/** Whether words do hardly more than what one of their sentences does. */
function isMostly(words: string, does: (sentence: string) => boolean): boolean {
  const sentences = words.split(sentenceEnd)
  const others = sentences.filter((sentence) => !does(sentence)).join(' ')
  return sentences.some(does) && wordCount(others) <= 6 && !shortAnswer.test(others)
}

/** Whether nothing is said before the words that close: "Thursday. Thanks, everybody." replies. */
function opensWithIt(words: string): boolean {
  const sentences = words.split(sentenceEnd)
  return sentences.slice(0, sentences.findIndex((sentence) => isKind('closing', sentence))).every((sentence) => isKind('nod', sentence))
}

/** Whether words of a reporter lead up to a question that is still to come. */
export function isPrelude(words: string): boolean {
  const said = words.trim()
  return isKind('prelude', said) && !(isKind('nod', said) && !/\bthank/i.test(said))
}

/** Whether words do no more than show that one listens. */
export function isNod(words: string): boolean {
  return isKind('nod', words.trim())
}

function isKind(kind: HandoverCueKind, words: string): boolean {
  return handoverCues.some((cue) => cue.kind === kind && cue.says.test(words))
}
