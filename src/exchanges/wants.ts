import type {AskForm, Segment, Span} from '../briefing.js'
import type {Transcript} from '../turns/transcript.js'
import {formOf} from './form.js'
import {wordsHeld} from './gist.js'
import {quotable, withLead} from './quotable.js'
import {type Setting, settingsOf} from './setting.js'
import {announcesTopic, questionTraits, statementTraits} from './traits.js'
import {askWeights} from './weights.js'

/** A clause or sentence that carries one thing wanted. */
export interface Want extends Span {
  readonly turn: number
  readonly form: AskForm
}

/** From this likelihood on a candidate is an ask of its own. */
const threshold = 0.5

/** So many asks back it is seen that a reporter says the same again. */
const rememberedAsks = 12

/**
 * What is wanted, in order: of the candidates in the question turns those that are more likely than not an ask of
 * their own, and at most one statement of a turn in which nothing is put as a question. What is said again is wanted once.
 *
 * @param transcript the text, cut up
 * @param segments what each turn does
 */
export function findWants(transcript: Transcript, segments: readonly Segment[]): Want[] {
  const likely = settingsOf(transcript, segments).map((setting) => ({setting, likelihood: likelihoodOf(setting)}))
  const best = new Map<number, number>()
  for (const {setting, likelihood} of likely) {
    if (setting.candidate.manner === 'statement') best.set(setting.turn, Math.max(likelihood, best.get(setting.turn) ?? 0))
  }
  const chosen = new Map<number, Setting[]>()
  for (const {setting, likelihood} of likely) {
    if (likelihood < threshold || announcesTopic(setting)) continue
    if (setting.candidate.manner === 'statement' && likelihood !== best.get(setting.turn)) continue
    const mine = chosen.get(setting.turn) ?? []
    const before = [...mine.slice(-rememberedAsks), ...(chosen.get(setting.repeats ?? -1)?.slice(-1) ?? [])]
    if (before.some((other) => saysTheSame(other, setting))) continue
    mine.push(setting)
    chosen.set(setting.turn, mine)
  }
  return [...chosen.values()].flat().map((setting) => wantOf(setting, transcript))
}

/** Whether a later setting says again what an earlier one said: because the podium asked for it, or in the same words. */
export function saysTheSame(earlier: Setting, later: Setting): boolean {
  if (earlier.turn === later.repeats) return true
  return earlier.turn === later.turn && earlier.candidate.manner === 'question' && later.gist.words.length > 2 && wordsHeld(earlier.gist, later.gist) >= 0.75
}

function wantOf({turn, candidate, gist, previous}: Setting, {prose}: Transcript): Want {
  const form = formOf(candidate.said, candidate.manner, candidate.requests)
  const alone = previous === null || previous.sentence < candidate.sentence - 1
  return {turn, form, ...withLead(quotable(prose.text, candidate), gist, candidate.lead, alone)}
}

/** How likely a candidate is an ask of its own: 0 to 1. */
function likelihoodOf(setting: Setting): number {
  const traits = setting.candidate.manner === 'statement' ? statementTraits : questionTraits
  let sum = 0
  for (const trait of traits) if (trait.seen(setting)) sum += askWeights[trait.id]
  return 1 / (1 + Math.exp(-sum))
}
