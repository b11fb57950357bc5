import type {Settings} from '../options.js'
import type {Transcript} from '../turns/transcript.js'
import type {Cast} from './cast.js'
import {bracketAt} from './labels.js'
import {findMentions} from './officials/mentions.js'
import {slug} from './names.js'
import {nameReader} from './name-reader.js'
import {findOfficials} from './officials/officials.js'
import {outletReader} from './reporters/outlets.js'
import {findMisattributions, type Misattributions} from './officials/misattributions.js'
import {findParties, type Party} from './parties.js'
import {findReporters} from './reporters/reporters.js'
import {SpeakerIds} from './speaker-ids.js'

/**
 * Says who speaks in each turn.
 *
 * @param transcript the text, cut up
 * @param settings `outlets` are known beside the built-in ones
 */
export function findSpeakers(transcript: Transcript, settings: Settings): Cast {
  const printed = findParties(transcript)
  const parties = resettled(printed, findMisattributions(transcript, printed))
  const partyOf = new Map(parties.flatMap((party) => party.turns.map((turn) => [turn, party] as const)))
  const asks = (index: number): boolean => partyOf.get(index)?.role === 'reporter'
  const ids = new SpeakerIds()
  const officials = findOfficials(transcript, parties, asks, ids)
  const names = nameReader(transcript, officials.speakers, officials.speaking, asks)
  const {reporters, routings} = findReporters(
    transcript,
    {
      asks,
      isChorus: (index) => partyOf.get(index)?.label.kind === 'press',
      hosts: (index) => partyOf.get(index)?.role === 'moderator' || partyOf.get(index)?.role === 'operator',
      isPodiumName: names.isPodiumName,
      canBeName: names.canBeName,
      standsApart: names.standsApart,
      printedKey: (index) => (/\d\W*$/.test(transcript.turns[index]?.label ?? '') || partyOf.get(index)?.label.kind === 'unnamed' ? (transcript.turns[index]?.label ?? null) : null),
      printedOutlet: (index) => partyOf.get(index)?.label.outlet ?? bracketAt(transcript, index).outlet,
      printedName: (index) => (partyOf.get(index)?.label.kind === 'named' ? (partyOf.get(index)?.label.name ?? null) : bracketAt(transcript, index).name)
    },
    outletReader(settings.outlets)
  )
  const speaking = transcript.turns.map(({index}) => officials.speaking.get(index) ?? '')
  const speakers = [...officials.speakers]
  for (const {name, outlet, labels, turns, evidence} of reporters) {
    const id = ids.take(name === null ? 'reporter' : slug(name))
    speakers.push({id, role: 'reporter', labels, name, org: outlet, ordinal: null, anonymous: false, evidence})
    for (const turn of turns) speaking[turn] = id
  }
  return {speakers, speaking, routings, mentions: findMentions(transcript, officials.speakers, officials.speaking)}
}

/** The parties with misattributed turns given to those who speak them. */
function resettled(parties: readonly Party[], {questions, answers}: Misattributions): readonly Party[] {
  if (questions.size + answers.size === 0) return parties
  const asker = parties.find(({role, label}) => role === 'reporter' && label.kind === 'question')
  const official = parties.find(({role}) => role === 'official')
  return parties.map((party) => {
    const kept = party.turns.filter((turn) => !questions.has(turn) && !answers.has(turn))
    const given = party === asker ? [...questions] : party === official ? [...answers] : []
    return {...party, turns: [...kept, ...given].sort((a, b) => a - b)}
  })
}
