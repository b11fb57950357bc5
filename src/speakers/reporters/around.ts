import type {PrintedTurn, Transcript} from '../../turns/transcript.js'
import {notNames} from '../../cues/not-names.js'
import type {EdgeReader} from '../edges.js'
import {fold} from '../names.js'

/** What the words around a question turn say about whether the reporter before goes on. */
export interface Around {
  /** First words of the question turn. */
  readonly opening: string
  /** First and last words of the question turn before. */
  readonly before: string
  /** The words of the only turn between the two, if it is short. */
  readonly only: string | null
  /** Last words of the turn before this one, if it is the podium's. */
  readonly last: string
  /** No turn stands between the two. */
  readonly adjoins: boolean
  /** Somebody is given the floor between the two, without a name. */
  readonly called: boolean
  /** Somebody was, before the question turn before. */
  readonly beforeCalled: boolean
  /** Whether the question turn starts by addressing an official by name. */
  readonly addresses: boolean
  /** No question follows this turn. */
  readonly lastQuestion: boolean
  /** The question turn; the question turn before and the reply to it. */
  question(): string
  exchange(): string
}

/** Longest reply that is taken for a sign of listening. */
const longestSign = 60
/** How much of a turn tells its topic. */
const topicLength = 1_200

const address = /^(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Ww]ell|[Yy]es|[Oo]kay|[Yy]eah|[Tt]hanks|[Tt]hank you),? )?([A-ZÀ-Þ][A-Za-zÀ-ɏ-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ-]+)?)(?=\s*(?:[,.—–-]|$))/

/**
 * Reads what stands around a question turn.
 *
 * @param questions all question turns
 * @param at index of the turn in `questions`; not the first
 * @param called for each question turn whether somebody was given the floor before it
 * @param isPodiumName whether an official goes by that name
 */
export function readAround(transcript: Transcript, edges: EdgeReader, questions: readonly [before: PrintedTurn, turn: PrintedTurn, ...after: PrintedTurn[]], called: {readonly now: boolean; readonly before: boolean}, isPodiumName: (name: string) => boolean): Around {
  const [before, turn, ...after] = questions
  const last = turn.index === before.index + 1 ? undefined : transcript.turns[turn.index - 1]
  const opening = edges.first(turn)
  const name = address.exec(opening)?.[1]
  return {
    opening,
    before: `${edges.first(before)} ${edges.last(before)}`.trim(),
    only: last && last.index === before.index + 1 && last.speech.end - last.speech.start < longestSign ? edges.first(last) : null,
    last: last ? edges.last(last) || edges.first(last) : '',
    adjoins: last === undefined,
    called: called.now,
    beforeCalled: called.before,
    addresses: name !== undefined && namesOf(name).some(isPodiumName) && namesOf(name).every(isPodiumName),
    lastQuestion: after.every(({speech}) => speech.end - speech.start <= 40),
    question: () => topic(transcript, turn.index, turn.index),
    exchange: () => topic(transcript, before.index, turn.index - 1)
  }
}

/** The words of an address that are no title: "Secretary Lee" gives "lee". */
const namesOf = (address: string): string[] => fold(address).split(' ').filter((word) => !notNames.has(word))

function topic({prose, turns}: Transcript, from: number, to: number): string {
  return turns
    .slice(Math.max(from, to - 3), to + 1)
    .map(({speech}) => prose.text.slice(speech.start, Math.min(speech.end, speech.start + topicLength)))
    .join(' ')
}
