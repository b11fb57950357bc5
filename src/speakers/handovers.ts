import type {Transcript} from '../turns/transcript.js'
import {joined, readCall} from './calls.js'
import type {OutletReader} from './outlets.js'
import type {Naming} from './pairs.js'
import type {Podium} from './reporters.js'

/** The words that give the floor before a question turn. */
export interface Handover {
  /** Index of the turn that says them. */
  readonly turn: number
  readonly naming: Naming
}

/** A podium turn longer than this is not looked past for words that give the floor. */
const longestAside = 120
const mostTurns = 4

/**
 * Finds the words that give the floor between two question turns; a short word of greeting may stand after them.
 *
 * @param previous index of the question turn before, -1 if there is none
 * @param index index of the question turn
 */
export function findHandover(transcript: Transcript, podium: Podium, outlets: OutletReader, previous: number, index: number): Handover | null {
  let found = null as Handover | null
  for (let at = index - 1; at > previous && at >= index - mostTurns; at--) {
    const turn = transcript.turns[at]
    if (!turn) break
    const hosts = podium.hosts(at)
    const naming = readCall(transcript, turn, hosts, outlets, podium.canBeName)
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
