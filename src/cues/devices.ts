import {alreadyAnswered} from './devices/already-answered.js'
import {counterQuestions} from './devices/counter-question.js'
import {deferrals} from './devices/deferral.js'
import type {DeviceCue} from './devices/device-cue.js'
import {outsideGroundRules} from './devices/ground-rules.js'
import {noInformation} from './devices/no-information.js'
import {noSpeculation} from './devices/no-speculation.js'
import {premiseDisputes} from './devices/premise-dispute.js'
import {referrals} from './devices/referral.js'
import {refusals} from './devices/refusal.js'

/** The wordings that withhold. Where two hit the same words, the one that stands first counts. */
export const deviceCues: readonly DeviceCue[] = [
  ...noSpeculation,
  ...alreadyAnswered,
  ...premiseDisputes,
  ...outsideGroundRules,
  ...counterQuestions,
  ...referrals,
  ...refusals,
  ...noInformation,
  ...deferrals
]
