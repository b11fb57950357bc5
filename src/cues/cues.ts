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
