import type {PrintedTurn, Transcript} from '../../turns/transcript.js'
import {joined, readCall} from './calls.js'
import type {EdgeReader} from '../edges.js'
import type {Calls} from './flow.js'
import type {OutletReader} from './outlets.js'
import type {Naming} from './pairs.js'
import type {Podium} from '../podium.js'

/** The words that give the floor before a question turn. */
export interface Handover {
  /** Index of the turn that says them. */
  readonly turn: number
  readonly naming: Naming
}

/** A podium turn longer than this is not looked past for words that give the floor. */
const longestAside = 120
const mostTurns = 4

/** The words that give the floor before each question turn, or `null`. */
export function findHandovers(transcript: Transcript, podium: Podium, outlets: OutletReader, questions: readonly PrintedTurn[], edges: EdgeReader): readonly (Handover | null)[] {
  return passedOn(questions.map((turn, at) => findHandover(transcript, podium, outlets, questions[at - 1]?.index ?? -1, turn.index)), questions, edges)
}

/**
 * Finds the words that give the floor between two question turns; a short word of greeting may stand after them.
 *
 * @param previous index of the question turn before, -1 if there is none
 * @param index index of the question turn
 */
function findHandover(transcript: Transcript, podium: Podium, outlets: OutletReader, previous: number, index: number): Handover | null {
  let found = null as Handover | null
  for (let at = index - 1; at > previous && at >= index - mostTurns; at--) {
    const turn = transcript.turns[at]
    if (!turn) break
    const hosts = podium.hosts(at)
    const naming = readCall(transcript, turn, hosts, outlets, podium)
    if (naming && !isColleague(naming, at)) {
      const both = joined(found?.naming ?? null, naming)
      if (both && both !== found?.naming) found = {turn: at, naming: both}
    }
    if (turn.speech.end - turn.speech.start > longestAside && !(found === null && hosts)) break
  }
  return found

  /** The floor goes to another of the podium. */
  function isColleague({name, outlet}: Naming, at: number): boolean {
    return name !== null && outlet === null && name.split(/\s+/).every((word) => podium.isPodiumName(word, at))
  }
}

/** A call is for the next question turn where the one right after it only thanks. */
function passedOn(handovers: (Handover | null)[], questions: readonly PrintedTurn[], edges: EdgeReader): readonly (Handover | null)[] {
  for (const [at, turn] of questions.entries()) {
    const next = questions[at + 1]
    if (!next || !handovers[at] || handovers[at + 1] || next.index !== turn.index + 1) continue
    if (/^(?:thanks|thank you)[^,]{0,12}$/i.test(edges.first(turn))) [handovers[at], handovers[at + 1]] = [null, handovers[at] ?? null]
  }
  return handovers
}

/**
 * How often the floor is given in so many words; the first question of a briefing does not count. On a call with a
 * moderator or an operator it is given to one after another, printed or not.
 */
export function howOften(handovers: readonly (Handover | null)[], questions: number, hosted: boolean): Calls {
  const said = handovers.filter((handover) => handover !== null).length - 1
  return said * 7 >= questions ? 'always' : !hosted && said * 30 >= questions ? 'at-times' : 'never'
}
