import type {AskForm} from '../briefing.js'
import type {Manner} from './candidates.js'
import {isRequest} from './candidates.js'

/** How an ask of these words is put. */
export function formOf(words: string, manner: Manner): AskForm {
  const core = words.replace(/^(?:(?:and|so|but|well|okay|then|also|or|now|yes|i mean)\b,?\s*)+/i, '')
  if (manner === 'request' || isRequest(words)) return 'request'
  if (manner === 'statement') return 'statement'
  if (/\bor\s+(?:is|are|was|were|do|does|did|has|have|will|would|can|could|should|not|what)\b/i.test(core)) return 'alternative'
  if (/\b(?:what|why|how|when|where|who|whom|whose|which)(?:['’]s)?\b/i.test(core.slice(0, 60))) return 'wh'
  return 'polar'
}
