import type {Mark, Quote, Span} from '../briefing.js'
import type {Prose} from '../text/prose.js'

/** A turn as printed: whose words these are is not known yet. */
export interface PrintedTurn {
  readonly index: number
  /** As printed, without its colon or full stop. */
  readonly label: string
  /** The label included, trailing space not. */
  readonly span: Span
  readonly speech: Span
  readonly marks: readonly Mark[]
}

/** A text cut up: every non-space character before the last turn's end is masthead, turn or non-speech. */
export interface Transcript {
  /** The text exactly as given. */
  readonly text: string
  /** The same, as it can be read. */
  readonly prose: Prose
  readonly title: Quote | null
  readonly masthead: Span
  readonly turns: readonly PrintedTurn[]
  readonly nonSpeech: readonly Span[]
  readonly footer: Span
}

/**
 * What is said in a turn, as it can be read; empty if there is no such turn.
 *
 * @param turn index of the turn
 * @param longest of a longer speech so many of its first characters
 */
export function speechAt({prose, turns}: Transcript, turn: number, longest = Infinity): string {
  const speech = turns[turn]?.speech
  return speech ? prose.text.slice(speech.start, Math.min(speech.end, speech.start + longest)) : ''
}
