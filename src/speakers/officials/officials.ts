import type {Quote, Speaker} from '../../briefing.js'
import type {Transcript} from '../../turns/transcript.js'
import {findVoices} from './colleagues.js'
import {findHostName} from './host-names.js'
import {type Introduction, findIntroduction, openingStretches} from './introductions.js'
import {findDepartment, type Label} from '../labels.js'
import {fold, sameName, slug} from '../names.js'
import type {Party} from '../parties.js'
import {introducedDepartments, type Placeholder} from './placeholders.js'
import type {SpeakerIds} from '../speaker-ids.js'

/** Everybody but the reporters, and which turns are theirs. */
export interface Officials {
  readonly speakers: readonly Speaker[]
  readonly speaking: ReadonlyMap<number, string>
}

/** How many surnames a host's first name is held against. */
const mostSurnames = 30

/** Says who the people of the podium are: from the label, and from what the masthead and the opening say of them. */
export function findOfficials(transcript: Transcript, parties: readonly Party[], asks: (index: number) => boolean, ids: SpeakerIds): Officials {
  const stretches = openingStretches(transcript, parties)
  const introduced = stretches.slice(1).flatMap((stretch) => introducedDepartments(transcript, stretch))
  const speakers: Speaker[] = []
  const speaking = new Map<number, string>()

  const podium = new Set(parties.filter(({role}) => role === 'official').flatMap((party) => party.turns))
  const surnames = parties.flatMap(({label}) => (label.name === null ? [] : [label.name])).slice(0, mostSurnames)

  for (const party of parties) {
    if (party.role === 'reporter') continue
    const same = sameOfficial(party) ?? sameHost(party) ?? sameBearer(party)
    if (same) {
      same.labels.push(...party.printed.filter((printed) => !same.labels.includes(printed)))
      for (const turn of party.turns) speaking.set(turn, same.id)
      continue
    }
    const voices = party.label.kind === 'anonymous' && party.label.ordinal === null ? findVoices(transcript, party, asks) : null
    const groups = new Map<string | null, number[]>()
    for (const turn of party.turns) {
      const voice = voices?.get(turn) ?? null
      const group = groups.get(voice)
      if (group) group.push(turn)
      else groups.set(voice, [turn])
    }
    for (const [voice, turns] of groups) {
      const speaker = describe(party, voice)
      speakers.push(speaker)
      for (const turn of turns) speaking.set(turn, speaker.id)
    }
  }
  return {speakers, speaking}

  function describe(party: Party, voice: string | null): Speaker {
    const {label, role, printed} = party
    const host = hostName(party)
    const found = label.name === null ? null : findIntroduction(transcript, stretches, label.name)
    const placed = label.kind === 'anonymous' ? introductionOf(party) : null
    const name = found?.name ?? label.name ?? host?.name ?? null
    const ordinal = label.ordinal ?? (voice !== null && /^\d+$/.test(voice) ? Number(voice) : null)
    const evidence: Quote[] = [...(found?.evidence ?? []), ...(placed ? [placed.placeholder.quote] : []), ...(host ? [host.quote] : [])]
    const base = ordinal !== null ? `official-${ordinal}` : label.name !== null && name !== null ? slug(name) : role === 'official' ? slug(label.key) : role
    return {
      id: ids.take(voice !== null && ordinal === null ? `${base}-${voice}` : base),
      role,
      labels: [...printed],
      name,
      org: placed?.department ?? label.department ?? orgOf(found),
      ordinal,
      anonymous: label.kind === 'anonymous',
      evidence
    }
  }

  /** `SENIOR STATE DEPARTMENT OFFICIAL TWO` is official two where the introduction places official two at State. */
  function sameOfficial(party: Party): Speaker | null {
    const {label} = party
    if (label.kind !== 'anonymous' || label.ordinal === null) return null
    return speakers.find(({ordinal, org}) => ordinal === label.ordinal && (label.department === null || org === null || org === label.department)) ?? null
  }

  /** `PRESS SECRETARY JOHN F. KIRBY`, then `MR. KIRBY`, or `PRESS SECRETARY`: one label gives the whole name of the other's only bearer. */
  function sameBearer({label, role}: Party): Speaker | null {
    if (role !== 'official') return null
    const others = parties.filter((party) => party.role === 'official' && party.label !== label && isShortFor(label, party.label))
    const [other] = others
    const whole = [label, other?.label].find((each) => each && isWhole(each))?.name ?? null
    const introduced = whole === null ? null : (findIntroduction(transcript, stretches, whole.split(' ').at(-1) ?? '')?.name ?? null)
    if (whole !== null && introduced !== null && !sameName(whole, introduced)) return null
    const speaker = others.length === 1 && other ? speakers.find(({id}) => id === speaking.get(other.turns[0] ?? -1)) : undefined
    if (speaker && isWhole(label)) speaker.name = label.name
    return speaker ?? null
  }

  function hostName(party: Party): ReturnType<typeof findHostName> {
    if (party.label.kind !== 'moderator' && party.label.kind !== 'operator') return null
    const host = findHostName(transcript, party, (index) => podium.has(index))
    return host && !surnames.some((surname) => findIntroduction(transcript, stretches, surname)?.name?.startsWith(`${host.name} `)) ? host : null
  }

  /** `OPERATOR:` and `MODERATOR:` are one where the officials call both by one name. */
  function sameHost(party: Party): Speaker | null {
    const host = hostName(party)
    if (!host) return null
    const same = speakers.find(({role, name}) => (role === 'moderator' || role === 'operator') && name === host.name)
    if (same) same.role = 'moderator'
    return same ?? null
  }

  function introductionOf(party: Party): {placeholder: Placeholder; department: string} | null {
    return introduced.find(({placeholder: {label}}) => label.key === party.label.key || (label.ordinal !== null && label.ordinal === party.label.ordinal)) ?? null
  }
}

const orgOf = (found: Introduction | null): string | null => (found?.org ? (findDepartment(found.org) ?? found.org) : null)
const lastWord = (name: string): string => fold(name.replace(/,? (?:Jr|Sr|I{2,3}|IV)\.?$/i, '')).split(' ').at(-1) ?? ''
const isWhole = ({name}: Label): boolean => name !== null && /\s/.test(name)

/** Whether one of two labels says in short what the other says in full: by the surname, or by the office alone. */
function isShortFor(one: Label, other: Label): boolean {
  if (one.name === null || other.name === null) return one.title !== null && one.title === other.title && one.name !== other.name
  return lastWord(one.name) === lastWord(other.name) && isWhole(one) !== isWhole(other) && !isOtherCourtesy(one, other)
}

/** `MR. LEE` is not `MS. ANN LEE`. */
function isOtherCourtesy(one: Label, other: Label): boolean {
  const courtesies = [one, other].map(({title}) => (/^MR\b/.test(title ?? '') ? 'MR' : /^M(?:S|RS|ISS)\b/.test(title ?? '') ? 'MS' : null))
  return courtesies[0] !== null && courtesies[1] !== null && courtesies[0] !== courtesies[1]
}
