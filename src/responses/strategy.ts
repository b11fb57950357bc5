import type {DeviceKind, Level, Strategy} from '../briefing.js'
import type {Heard} from './features/heard.js'
import type {Chances} from './model.js'
import type {Reading} from './reading.js'

/** How an ask was met, with how sure that is. */
export interface Verdict {
  readonly level: Level
  readonly strategy: Strategy
  readonly flagged: boolean
  readonly confidence: number
}

/**
 * From how likely a flag must be for an ambivalent reply to be flagged. Below it more is caught, and more is held
 * against replies that answer: fit-responses.mjs prints both for each threshold.
 */
const flagAt = 0.45

/**
 * The level comes from the model, the strategy within it from what is in the reply. Nothing is held against a reply
 * without words that show it: what withholds, or that no sentence speaks to the ask.
 */
export function verdictOn(reading: Reading, heard: Heard, {clear, ambivalent, nonReply, flag}: Chances): Verdict {
  if (reading.read.ask.answers.length === 0) return {level: 'none', strategy: 'unanswered', flagged: true, confidence: 0.9}
  if (onlyAsksBack(reading)) return {level: 'clear-non-reply', strategy: 'clarification', flagged: false, confidence: 0.75}
  const kinds = new Set(reading.devices.map((device) => device.kind))
  if (kinds.size > 0 && nonReply >= clear && nonReply >= ambivalent) {
    if (givesRoughNumber(reading, heard)) return {level: 'ambivalent', strategy: 'partial', flagged: true, confidence: (ambivalent + nonReply) / 2}
    return {level: 'clear-non-reply', strategy: isIgnorance(kinds) ? 'ignorance' : 'declining', flagged: true, confidence: nonReply}
  }
  if (clear >= ambivalent) return {level: 'clear-reply', strategy: 'explicit', flagged: false, confidence: clear}
  const flagged = flag >= flagAt && (kinds.size > 0 || heard.passedOver)
  return {level: 'ambivalent', strategy: givesRoughNumber(reading, heard) ? 'partial' : ambivalentStrategy(heard, kinds, flagged), flagged, confidence: ambivalent}
}

function ambivalentStrategy({counts, length}: Heard, kinds: ReadonlySet<DeviceKind>, flagged: boolean): Strategy {
  const vague = counts.pending * 30 > length
  if (flagged) return kinds.size === 0 ? 'dodging' : kinds.has('deferral') || kinds.has('no-information') ? 'general' : 'deflection'
  return kinds.size > 0 ? 'partial' : vague ? 'general' : 'implicit'
}

/** Says that it is not known, and neither refuses nor sends elsewhere. */
function isIgnorance(kinds: ReadonlySet<DeviceKind>): boolean {
  return kinds.has('no-information') && !kinds.has('refusal') && !kinds.has('referral') && !kinds.has('no-speculation')
}

/** A number is asked for, is not at hand, and some number is given all the same: "It has been thousands." */
function givesRoughNumber({read, devices}: Reading, {sentences}: Heard): boolean {
  if (!read.asked.number || !devices.some((device) => device.kind === 'no-information')) return false
  return sentences.some(({wording, span, words}) =>
    words.some((word, at) => {
      const start = wording.starts[span.from + at] ?? 0
      return word.figure && !devices.some(({quote}) => start >= quote.start && start < quote.end)
    })
  )
}

/** The reply is a question and nothing else: "Which one do you mean?" A referral may be put as one: "Why don't you ask them?" */
function onlyAsksBack({parts, asksBack, devices}: Reading): boolean {
  return asksBack && parts.every(({wording}) => wording.sentences.length <= 2) && devices.every(({kind}) => unclear.has(kind))
}

/** Kinds that say no more than that the question was not understood. */
const unclear: ReadonlySet<DeviceKind> = new Set<DeviceKind>(['counter-question', 'premise-dispute', 'no-information'])
