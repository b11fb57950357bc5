import type {Transcript} from '../turns/transcript.js'
import type {LabelGroup} from './label-groups.js'

/** What those under one label do with their turns. */
export interface Behaviour {
  /** Characters spoken. */
  readonly length: number
  /** Turns of some length right after a question turn. */
  readonly answers: number
  /** Turns that speak of the call: questions, the operator, handing over. */
  readonly procedure: number
  /** Some turn holds a question mark. */
  readonly asks: boolean
}

/** A turn shorter than this answers nothing. */
const shortestAnswer = 80
/** A turn about the call that is shorter than this answers nothing. */
const longestAside = 300

const procedural = /\b(?:operator|questions?|turn (?:it|things|this) (?:over|back)|hand (?:it|things) (?:over|back)|over to|go to|joining|join us|on background|embargoed?|wrap (?:it|this|things) up|wraps it up|conclude|last one|next caller|take .{0,20}calls)\b/i

/**
 * Reads what those under a label do.
 *
 * @param asking indexes of the turns under question labels
 */
export function readBehaviour({label, turns}: LabelGroup, asking: ReadonlySet<number>, {prose, turns: all}: Transcript): Behaviour {
  const told = label.kind !== 'titled' && label.kind !== 'named'
  let length = 0
  let answers = 0
  let procedure = 0
  let asks = false
  for (const index of turns) {
    const speech = all[index]?.speech
    if (!speech) continue
    const size = speech.end - speech.start
    const after = asking.has(index - 1) && size > shortestAnswer
    length += size
    asks ||= prose.text.slice(speech.start, speech.end).includes('?')
    if (told || (answers > 0 && asking.size > 0)) {
      if (after) answers++
      continue
    }
    const edges = prose.text.slice(speech.start, Math.min(speech.end, speech.start + 400)) + ' ' + prose.text.slice(Math.max(speech.start, speech.end - 300), speech.end)
    const about = procedural.test(edges)
    if (about) procedure++
    if (after && !(about && size < longestAside)) answers++
  }
  return {length, answers, procedure, asks}
}
