import type {Segment} from '../briefing.js'
import {anyRepeat} from '../cues/asks.js'
import type {Cast} from '../speakers/cast.js'
import {speechAt, type Transcript} from '../turns/transcript.js'
import {type Course, isNod, isPrelude} from './course.js'
import {breaksOff} from './setting.js'

/** The turns that reply to one question turn. */
export interface Replies {
  readonly turns: readonly number[]
  /** Those of them that come after the podium asked to hear a part of the question again, and the turn that says it again. */
  readonly again: {readonly turns: readonly number[]; readonly question: number} | null
}

/** What each turn does. */
export interface Doing {
  readonly segments: readonly Segment[]
  readonly courses: readonly Course[]
}

/** A reply does not begin or go on further away than so many turns. */
const farthest = 40

/**
 * The replies to a question turn: those of the podium until a reporter takes the floor for something else.
 *
 * Who asks, without being called, when the podium has only said "Well, I --" to the question presses the same point.
 *
 * A reporter who listens ("Right."), finishes the question ("-- line numbers?") or presses the point without asking
 * anew does not end the reply; who asks, announces a question, or is called, does.
 *
 * @param asking the turns that hold an ask
 */
export function repliesTo(turn: number, transcript: Transcript, cast: Cast, {segments, courses}: Doing, asking: ReadonlySet<number>): Replies {
  const wordsOf = (index: number): string => speechAt(transcript, index)
  const asker = cast.speaking[turn]
  let found: number[] = []
  let nods: number[] = []
  let again: {turns: number[]; question: number} | null = null
  let repeat = false
  let cutOff = false
  let reporter = wordsOf(turn)
  for (let next = turn + 1; next < segments.length && next <= turn + farthest; next++) {
    const words = wordsOf(next)
    if (segments[next] === 'question') {
      const same = cast.speaking[next] === asker
      const replied = found.length > 0 || nods.length > 0
      if (repeat && (same || !asking.has(next))) again ??= {turns: [], question: next}
      else if (asking.has(next) && (replied || !(same || cutOff))) break
      else if (replied && (isPrelude(words) || /\(laughter/i.test(words))) break
      else if (replied && !same && !isNod(words) && !breaksOff(reporter) && !breaksOff(wordsOf(next - 1))) break
      reporter = words
      continue
    }
    const course = courses[next]
    cutOff = next === turn + 1 && course === 'nod' && segments[next] === 'answer' && breaksOff(words)
    if (course === 'reply' && segments[next] === 'answer') {
      found.push(next)
      again?.turns.push(next)
      repeat = anyRepeat.test(words.slice(-100))
    } else if (course === 'repeat') {
      repeat = true
      nods = []
    } else if (course === 'counter' && segments[next + 1] === 'question' && !asking.has(next + 1)) continue
    else if ((course === 'nod' || course === 'counter') && segments[next] === 'answer') {
      if (!breaksOff(reporter) && !breaksOff(words) && (segments[next - 1] !== 'question' || next === turn + 1 || reporter.includes('?'))) nods.push(next)
    } else if (found.length > 0 && course !== 'handover') break
  }
  found = [...found, ...nods].sort((a, b) => a - b)
  return {turns: found, again: again && again.turns.length > 0 ? again : null}
}
