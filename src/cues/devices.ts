import {alreadyAnswered} from './devices/already-answered.js'
import {counterQuestions} from './devices/counter-question.js'
import {deferrals} from './devices/deferral.js'
import {deferralsUntil} from './devices/deferral-until.js'
import type {DeviceCue} from './devices/device-cue.js'
import {outsideGroundRules} from './devices/ground-rules.js'
import {noInformation} from './devices/no-information.js'
import {noInformationYet} from './devices/no-information-yet.js'
import {noSpeculation} from './devices/no-speculation.js'
import {noSpeculationBeforehand} from './devices/no-speculation-beforehand.js'
import {premiseDisputes} from './devices/premise-dispute.js'
import {wordingDisputes} from './devices/premise-dispute-wording.js'
import {referrals} from './devices/referral.js'
import {referralsToWhoKnows} from './devices/referral-who-knows.js'
import {refusals} from './devices/refusal.js'

/** The wordings that withhold. Where two hit the same words, the one that stands first counts. */
export const deviceCues: readonly DeviceCue[] = [
  ...noSpeculation,
  ...noSpeculationBeforehand,
  ...alreadyAnswered,
  ...premiseDisputes,
  ...wordingDisputes,
  ...outsideGroundRules,
  ...counterQuestions,
  ...referrals,
  ...referralsToWhoKnows,
  ...refusals,
  ...noInformation,
  ...noInformationYet,
  ...deferrals,
  ...deferralsUntil
]
