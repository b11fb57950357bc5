import type {Speaker} from '../../src/briefing.js'
import {readOptions} from '../../src/options.js'
import {findSpeakers} from '../../src/speakers/speakers.js'
import {findTurns} from '../../src/turns/turns.js'

/** The cast of a text, with who speaks in each turn for short. */
export function castOf(text: string, outlets: readonly string[] = []) {
  const transcript = findTurns(text)
  const cast = findSpeakers(transcript, readOptions({outlets}))
  const byId = new Map(cast.speakers.map((speaker) => [speaker.id, speaker]))
  const who = (turn: number): Speaker => {
    const speaker = byId.get(cast.speaking[turn] ?? '')
    if (!speaker) throw new Error(`no speaker in turn ${turn}`)
    return speaker
  }
  return {transcript, cast, who, roles: cast.speaking.map((id) => byId.get(id)?.role ?? null), names: cast.speaking.map((id) => byId.get(id)?.name ?? null)}
}
