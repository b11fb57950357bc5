import {proseOf} from '../text/prose.js'
import type {Transcript} from './transcript.js'

/**
 * Cuts a text into masthead, turns, page furniture and footer.
 *
 * @param text the text exactly as given
 */
export function findTurns(text: string): Transcript {
  const whole = {start: 0, end: text.length}
  return {text, prose: proseOf(text, []), title: null, masthead: whole, turns: [], nonSpeech: [], footer: {start: text.length, end: text.length}}
}
