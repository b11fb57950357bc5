import type {Segment} from '../briefing.js'
import {repeatCues} from '../cues/asks.js'
import type {Transcript} from '../turns/transcript.js'
import {type Candidate, candidatesIn} from './candidates.js'

/** A candidate with what stands around it. All texts are of the prose. */
export interface Setting extends Surroundings {
  /** Index of its turn. */
  readonly turn: number
  readonly candidate: Candidate
  readonly words: string
  /** The candidates beside it in the turn, and their words. */
  readonly previous: Candidate | null
  readonly previousWords: string
  readonly next: Candidate | null
  readonly nextWords: string
  /** The words of each earlier candidate in the turn. */
  readonly earlier: readonly string[]
  /** What is said between the candidate before, or the start of the turn, and this one. */
  readonly between: string
  /** What is said after it in the turn. */
  readonly rest: string
  /** The whole turn. */
  readonly said: string
}

/** What stands around a question turn. */
interface Surroundings {
  /** The podium has just asked to hear the question again. */
  readonly askedAgain: boolean
  /** A reporter asked something since the podium last spoke. */
  readonly pending: boolean
  /** The reporter's turn before broke off, and the podium said next to nothing since. */
  readonly resumes: boolean
  /** The reporter's turn after the next, if the podium says next to nothing in between. */
  readonly afterNext: string
  /** The start of the next turn, and whether a reporter says it. */
  readonly after: string
  readonly reporterNext: boolean
}

/** What one turn brings to the turns around it. */
interface Utterance {
  readonly words: string
  readonly reporter: boolean
  readonly candidates: readonly Candidate[]
}

/** A reply of so few characters hardly interrupts the reporter. */
const nextToNothing = 40

/**
 * Every candidate of the question turns, in order, with what stands around it.
 *
 * @param transcript the text, cut up
 * @param segments what each turn does
 */
export function settingsOf(transcript: Transcript, segments: readonly Segment[]): Setting[] {
  const {prose, turns} = transcript
  const utterances = turns.map((turn): Utterance => {
    const reporter = segments[turn.index] === 'question'
    return {words: prose.text.slice(turn.speech.start, turn.speech.end), reporter, candidates: reporter ? candidatesIn(transcript, turn.speech) : []}
  })
  return turns.flatMap(({index: turn, speech}) => {
    const candidates = utterances[turn]?.candidates ?? []
    if (candidates.length === 0) return []
    const around = surroundingsOf(utterances, turn)
    const texts = candidates.map((candidate) => prose.text.slice(candidate.start, candidate.end))
    return candidates.map((candidate, index): Setting => {
      const previous = candidates[index - 1] ?? null
      return {
        turn,
        candidate,
        words: texts[index] ?? '',
        previous,
        previousWords: texts[index - 1] ?? '',
        next: candidates[index + 1] ?? null,
        nextWords: texts[index + 1] ?? '',
        earlier: texts.slice(0, index),
        between: prose.text.slice(previous?.end ?? speech.start, candidate.start),
        rest: prose.text.slice(candidate.end, speech.end),
        said: utterances[turn]?.words ?? '',
        ...around
      }
    })
  })
}

function surroundingsOf(utterances: readonly Utterance[], turn: number): Surroundings {
  let back = turn - 1
  let pending = false
  for (; utterances[back]?.reporter; back--) pending ||= (utterances[back]?.candidates ?? []).some(({manner}) => manner !== 'statement')
  const reply = utterances[back]?.words ?? ''
  const own = utterances[back - 1]
  const next = utterances[turn + 1]
  const later = utterances[turn + 2]
  return {
    askedAgain: isAskedAgain(utterances, back),
    pending,
    resumes: back === turn - 1 && reply.length < nextToNothing && own?.reporter === true && breaksOff(own.words),
    afterNext: next && !next.reporter && next.words.length < nextToNothing && later?.reporter ? later.words.slice(0, 300) : '',
    after: next?.words.slice(0, 200) ?? '',
    reporterNext: next?.reporter ?? false
  }
}

/** Whether the podium, up to turn `back` and not further away than a few short turns, asked to hear the question again. */
function isAskedAgain(utterances: readonly Utterance[], back: number): boolean {
  for (let turn = back; turn >= 0 && turn > back - 5; turn--) {
    const {words, reporter} = utterances[turn] ?? {words: '', reporter: false}
    if (!reporter && words.length < 150 && repeatCues.some((cue) => cue.says.test(words))) return true
    if (!reporter && repeatCues.some((cue) => cue.says.test(words.slice(-100)))) return true
    if (words.length >= 60) return false
  }
  return false
}

/** Whether words end in a dash. */
export function breaksOff(words: string): boolean {
  return /(?:--|[–—-])\s*$/.test(words)
}
