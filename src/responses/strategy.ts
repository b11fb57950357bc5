import type {Level, Strategy} from '../briefing.js'
import type {Features} from './features.js'
import type {Chances} from './model.js'
import type {Reading} from './reading.js'

/** How an ask was met, with how sure that is. */
export interface Verdict {
  readonly level: Level
  readonly strategy: Strategy
  readonly flagged: boolean
  readonly confidence: number
}

/** From how likely a flag must be for the ask to be flagged: a false accusation is worse than a missed one. */
export const flagAt = 0.6

/** Names the strategy: the level from the model, the strategy within it from what is in the reply. */
export function verdictOn(reading: Reading, features: Features, chances: Chances): Verdict {
  if (reading.read.ask.answers.length === 0) return {level: 'none', strategy: 'unanswered', flagged: true, confidence: 0.9}
  const {clear, ambivalent, nonReply, flag} = chances
  const kinds = new Set(reading.devices.map((device) => device.kind))
  if (nonReply >= clear && nonReply >= ambivalent) {
    if (onlyAsksBack(reading)) return {level: 'clear-non-reply', strategy: 'clarification', flagged: false, confidence: nonReply}
    const knows = kinds.has('no-information') && !kinds.has('refusal') && !kinds.has('referral') && !kinds.has('no-speculation')
    return {level: 'clear-non-reply', strategy: knows ? 'ignorance' : 'declining', flagged: true, confidence: nonReply}
  }
  if (clear >= ambivalent) return {level: 'clear-reply', strategy: 'explicit', flagged: false, confidence: clear}
  return {level: 'ambivalent', ...ambivalentStrategy(features, kinds, flag >= flagAt), confidence: ambivalent}
}

function ambivalentStrategy(features: Features, kinds: ReadonlySet<string>, flagged: boolean): {strategy: Strategy; flagged: boolean} {
  if (flagged) {
    if (features['reply.passed-over']) return {strategy: 'dodging', flagged}
    if (kinds.has('deferral') || kinds.has('no-information')) return {strategy: 'general', flagged}
    return {strategy: 'deflection', flagged}
  }
  if (kinds.size > 0) return {strategy: 'partial', flagged}
  return {strategy: features['mark.broad'] ? 'general' : 'implicit', flagged}
}

/** The reply is a question and nothing else: "Which one do you mean?" */
function onlyAsksBack(reading: Reading): boolean {
  return reading.parts.every(({wording}, at) => wording.sentences.length <= 2 && (at < reading.parts.length - 1 || reading.asksBack))
}
