import type {Speaker} from '../briefing.js'
import type {Settings} from '../options.js'
import type {Transcript} from '../turns/transcript.js'
import type {Cast} from './cast.js'
import {fold, slug} from './names.js'
import {outletReader} from './outlets.js'
import {findParties} from './parties.js'
import {findReporters} from './reporters.js'

/**
 * Says who speaks in each turn.
 *
 * @param transcript the text, cut up
 * @param settings `outlets` are known beside the built-in ones
 */
export function findSpeakers(transcript: Transcript, settings: Settings): Cast {
  const parties = findParties(transcript)
  const speaking: string[] = transcript.turns.map(() => '')
  const speakers: Speaker[] = []
  const taken = new Set<string>()
  const partyOf = new Map(parties.flatMap((party) => party.turns.map((turn) => [turn, party] as const)))

  for (const party of parties) {
    if (party.role === 'reporter') continue
    const {label, role} = party
    const id = fresh(label.ordinal !== null ? `official-${label.ordinal}` : label.name !== null ? slug(label.name) : role === 'official' ? slug(label.key) : role)
    speakers.push({id, role, labels: [...party.printed], name: label.name, org: label.department, ordinal: label.ordinal, anonymous: label.kind === 'anonymous', evidence: []})
    for (const turn of party.turns) speaking[turn] = id
  }
  const officialNames = new Set(speakers.flatMap(({name}) => (name === null ? [] : fold(name).split(' '))))
  const {reporters, routings} = findReporters(
    transcript,
    {
      asks: (index) => partyOf.get(index)?.role === 'reporter',
      hosts: (index) => partyOf.get(index)?.role === 'moderator' || partyOf.get(index)?.role === 'operator',
      isOfficial: (name) => officialNames.has(fold(name)),
      printedName: (index) => (partyOf.get(index)?.label.kind === 'named' ? (partyOf.get(index)?.label.name ?? null) : null)
    },
    outletReader(settings.outlets)
  )
  for (const reporter of reporters) {
    const id = fresh(reporter.name === null ? 'reporter' : slug(reporter.name))
    speakers.push({id, role: 'reporter', labels: reporter.labels, name: reporter.name, org: reporter.outlet, ordinal: null, anonymous: false, evidence: reporter.evidence})
    for (const turn of reporter.turns) speaking[turn] = id
  }
  return {speakers, speaking, routings, mentions: []}

  function fresh(wanted: string): string {
    const base = wanted === '' ? 'speaker' : wanted
    let id = base === 'reporter' ? 'reporter-1' : base
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
    taken.add(id)
    return id
  }
}
