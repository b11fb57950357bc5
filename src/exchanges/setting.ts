import type {Segment} from '../briefing.js'
import {anyRepeat} from '../cues/asks.js'
import type {Transcript} from '../turns/transcript.js'
import {type Candidate, candidatesIn} from './candidates.js'
import {type Gist, gistOf} from './gist.js'

/** A candidate with what stands around it. All texts are of the prose. */
export interface Setting extends Surroundings {
  /** Index of its turn. */
  readonly turn: number
  readonly candidate: Candidate
  readonly gist: Gist
  /** The candidates beside it in the turn. */
  readonly previous: Candidate | null
  readonly previousGist: Gist | null
  readonly next: Candidate | null
  readonly nextGist: Gist | null
  /** What is said between the candidate before, or the start of the turn, and this one. */
  readonly between: string
  /** It follows another and opens a new point: "and secondly". */
  readonly newPoint: boolean
  /** What comes after it in the turn, at most 300 characters. */
  readonly rest: string
  /** The whole turn. */
  readonly said: string
}

/** What stands around a question turn. */
interface Surroundings {
  /** The question turn that the podium has just asked to hear again; `null` for none. */
  readonly repeats: number | null
  /** A reporter asked something since the podium last spoke. */
  readonly pending: boolean
  /** The reporter's turn before broke off, and the podium said next to nothing since. */
  readonly resumes: boolean
  /** How long the reporter's turn after the next is, if the podium says next to nothing in between; else 0. */
  readonly resumed: number
  /** The next turn is the podium's, and hardly more than a sound. */
  readonly nod: boolean
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

const point = /\b(?:second(?:ly)?|third(?:ly)?|also|then|final(?:ly)?|last(?:ly)?|another|separate(?:ly)?|other\s+(?:question|topic|thing)|different|one\s+more|as\s+a\s+follow|in\s+terms\s+of|and\s+on|with\s+regard|on\s+the)\b/i

/** Without one of these there is no request to hear something again. */
const hintsAtARepeat = /\?|repeat|again|one\s+more|hear|catch|question/i

/**
 * Every candidate of the question turns, in order, with what stands around it.
 *
 * @param transcript the text, cut up
 * @param segments what each turn does
 */
export function settingsOf(transcript: Transcript, segments: readonly Segment[]): Setting[] {
  const {prose, turns} = transcript
  const utterances = turns.map(({index, speech}): Utterance => {
    const reporter = segments[index] === 'question'
    return {words: prose.text.slice(speech.start, speech.end), reporter, candidates: reporter ? candidatesIn(transcript, speech) : []}
  })
  return turns.flatMap(({index: turn, speech}) => {
    const candidates = utterances[turn]?.candidates ?? []
    if (candidates.length === 0) return []
    const around = surroundingsOf(utterances, turn)
    const gists = candidates.map(({said}) => gistOf(said))
    return candidates.map((candidate, index): Setting => {
      const previous = candidates[index - 1] ?? null
      const between = prose.text.slice(previous?.end ?? speech.start, candidate.start)
      return {
        turn,
        candidate,
        gist: gists[index] ?? gistOf(''),
        previous,
        previousGist: gists[index - 1] ?? null,
        next: candidates[index + 1] ?? null,
        nextGist: gists[index + 1] ?? null,
        between,
        newPoint: previous !== null && (point.test(candidate.said.slice(0, 60)) || point.test(between)),
        rest: prose.text.slice(candidate.end, Math.min(candidate.end + 300, speech.end)),
        said: utterances[turn]?.words ?? '',
        ...around
      }
    })
  })
}

/** How many turns of reporters in a row are looked back over. */
const longestRun = 20

function surroundingsOf(utterances: readonly Utterance[], turn: number): Surroundings {
  let back = turn - 1
  let pending = false
  for (; utterances[back]?.reporter && back > turn - longestRun; back--) pending ||= (utterances[back]?.candidates ?? []).some(({manner}) => manner !== 'statement')
  const reply = utterances[back]?.words ?? ''
  const own = utterances[back - 1]
  const next = utterances[turn + 1]
  const later = utterances[turn + 2]
  return {
    repeats: repeatedBy(utterances, back),
    pending,
    resumes: back === turn - 1 && reply.length < nextToNothing && own?.reporter === true && breaksOff(own.words),
    resumed: next && !next.reporter && next.words.length < nextToNothing && later?.reporter ? wordCount(later.words.slice(0, 300)) : 0,
    nod: next === undefined || (!next.reporter && next.words.length < nextToNothing && wordCount(next.words) <= 3),
    reporterNext: next?.reporter ?? false
  }
}

/** The question turn that the podium, up to turn `back` and not further away than a few short turns, asked to hear again. */
function repeatedBy(utterances: readonly Utterance[], back: number): number | null {
  for (let turn = back; turn >= 0 && turn > back - 5; turn--) {
    const {words, reporter} = utterances[turn] ?? {words: '', reporter: false}
    const edge = reporter ? '' : words.length < 150 ? words : words.slice(-100)
    if (hintsAtARepeat.test(edge) && anyRepeat.test(edge)) return questionBefore(utterances, turn)
    if (words.length >= 60) return null
  }
  return null
}

/** The last turn before, and not far away, in which something may have been asked. */
function questionBefore(utterances: readonly Utterance[], turn: number): number | null {
  for (let back = turn - 1; back >= 0 && back > turn - longestRun; back--) if ((utterances[back]?.candidates.length ?? 0) > 0) return back
  return null
}

/** Whether words end in a dash. */
export function breaksOff(words: string): boolean {
  return /[–—-]\s*$/.test(words.slice(-8))
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(/[A-Za-z0-9À-ɏ$%]+(?:['’.,-][A-Za-z0-9À-ɏ]+)*/g)?.length ?? 0
}
