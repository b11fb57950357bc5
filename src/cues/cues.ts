import type {DeviceKind, FollowUpKind} from '../briefing.js'
import type {Cue} from './cue.js'
import {deviceCues} from './devices.js'
import {followUpCues} from './follow-ups.js'

/**
 * The built-in cues of devices and follow-ups: each can be turned off, and beside them a caller may put more.
 *
 * @example
 * ```ts
 * builtInCues.filter(({kind}) => kind === 'referral').map(({id}) => id) // ['referral-refer-you', …]
 * ```
 */
export const builtInCues: readonly (Cue<DeviceKind> | Cue<FollowUpKind>)[] = [...deviceCues, ...followUpCues]

/** Every kind that a caller's cue may have. */
export const cueKinds: readonly (DeviceKind | FollowUpKind)[] = [
  'referral',
  'no-information',
  'refusal',
  'no-speculation',
  'deferral',
  'already-answered',
  'premise-dispute',
  'counter-question',
  'ground-rules',
  'promise',
  'attempt',
  'offer',
  'announcement'
]
