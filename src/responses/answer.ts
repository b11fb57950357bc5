import type {Vocabulary, Word} from '../text/word.js'
import {readWords, type Wording, type WordSentence} from '../text/words.js'
import type {Transcript} from '../turns/transcript.js'
import {findDevices, type PlacedDevice} from './devices.js'
import {type CueIndex, findHits, type Tried} from './hits.js'

/** A sentence of an answering turn, with its words. */
export interface AnswerSentence {
  readonly turn: number
  readonly wording: Wording
  /** Its number in the turn. */
  readonly at: number
  readonly span: WordSentence
  readonly words: readonly Word[]
  /** It greets, thanks, praises the question or hands over, and says nothing else. */
  readonly courtesy: boolean
}

/** An answering turn by itself: read once, however many asks it answers. */
export interface Answer {
  readonly turn: number
  readonly wording: Wording
  readonly sentences: readonly AnswerSentence[]
  readonly devices: readonly PlacedDevice[]
  /** The stems of all its words; collected when first asked for. */
  readonly said: () => ReadonlySet<string>
  /** For each sentence whether it points back to the question; looked up when first asked for. */
  readonly pointingBack: () => readonly boolean[]
}

/** Takes up what was asked without its words, and so speaks to an ask that no other sentence speaks to. */
const pointsBack = /\byou(?:['’]ve| have)? (?:just )?(?:referenced|mentioned|cited|named|listed|raised|described|asked about|laid out)\b/i

/** A reply is read up to so many sentences: six times the longest in the annotated transcripts. */
const longest = 200

/**
 * Reads an answering turn.
 *
 * @param transcript the text, cut up
 * @param turn index of the turn
 * @param known word forms read before; new ones are added
 * @param index the cues to look for
 */
export function readAnswer(transcript: Transcript, turn: number, known: Vocabulary, index: CueIndex<Tried>): Answer {
  const {text} = transcript.prose
  const whole = readWords(text, transcript.turns[turn]?.speech ?? {start: 0, end: 0}, known)
  const wording = {...whole, sentences: whole.sentences.slice(0, longest)}
  const sentences = wording.sentences.map((span, at): AnswerSentence => {
    const words = wording.words.slice(span.from, span.to)
    return {turn, wording, at, span, words, courtesy: isCourtesy(words)}
  })
  let stems: ReadonlySet<string> | null = null
  const said = (): ReadonlySet<string> => (stems ??= new Set(whole.words.map(({stem}) => stem)))
  let pointing: readonly boolean[] | null = null
  const pointingBack = (): readonly boolean[] => (pointing ??= wording.sentences.map(({start, end}) => pointsBack.test(text.slice(start, end))))
  return {turn, wording, sentences, said, pointingBack, devices: findDevices(transcript.text, text, turn, wording, findHits(text, wording, index))}
}

/** "Thanks, Tracy." "That's a great question." "No, that's perfect." "I can take the first two, then turn to my colleague." */
function isCourtesy(words: readonly Word[]): boolean {
  const says = (some: ReadonlySet<string>): boolean => words.some(({text}) => some.has(text))
  if (words.length < 9 && words[0]?.text === 'no' && says(nothingToAdd)) return true
  if (words.length < 9 && (says(greetings) || (says(praise) && says(praised)))) return true
  return words.length < 30 && says(handing) && says(colleagues)
}

const nothingToAdd: ReadonlySet<string> = new Set(['perfect', 'covered', 'add'])
const greetings: ReadonlySet<string> = new Set(['thanks', 'thank', 'hi', 'hello', 'congratulations'])
const praise: ReadonlySet<string> = new Set(['good', 'great', 'excellent', 'fair', 'important', 'terrific'])
const praised: ReadonlySet<string> = new Set(['question', 'questions', 'morning', 'afternoon'])
const handing: ReadonlySet<string> = new Set(['take', 'turn', 'start', 'begin', 'hand', 'pass', 'defer', 'answer', 'address'])
const colleagues: ReadonlySet<string> = new Set(['colleague', 'colleagues'])
