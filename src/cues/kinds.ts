import type {DeviceKind, FollowUpKind} from '../briefing.js'
import type {Cue} from './cue.js'

/** Every kind of device. */
export const deviceKinds = keysOf<DeviceKind>({
  referral: true,
  'no-information': true,
  refusal: true,
  'no-speculation': true,
  deferral: true,
  'already-answered': true,
  'premise-dispute': true,
  'counter-question': true,
  'ground-rules': true
})

/** Every kind of follow-up, in the order in which they speak: where two hit the same words, the first of them counts. */
export const followUpKinds = keysOf<FollowUpKind>({promise: true, attempt: true, offer: true, announcement: true})

/** Whether a cue finds devices; else it finds follow-ups. */
export function findsDevices(cue: Cue<DeviceKind> | Cue<FollowUpKind>): cue is Cue<DeviceKind> {
  return deviceKinds.some((kind) => kind === cue.kind)
}

/** A record, since a list that misses a kind would compile. */
function keysOf<Kind extends string>(kinds: Readonly<Record<Kind, true>>): readonly Kind[] {
  return Object.keys(kinds) as Kind[]
}
