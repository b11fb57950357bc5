import type {AskForm} from '../briefing.js'
import type {Candidate} from './candidates.js'
import {directQuestion, inversion, questionWord} from './openings.js'

const opening = new RegExp(`\\b(?:${inversion}|${directQuestion})`)
const alternative = new RegExp(String.raw`\sor\s+(?:(?:whether\s+)?not\b|${inversion}|${questionWord})`)
const startsWithWord = new RegExp(`^${questionWord}`)

/** How an ask is put. */
export function formOf({said, manner, requests}: Candidate): AskForm {
  if (requests || manner === 'request') return 'request'
  if (manner === 'statement') return 'statement'
  const question = said.slice(opening.exec(said)?.index ?? 0)
  if (startsWithWord.test(question)) return 'wh'
  return alternative.test(question) ? 'alternative' : 'polar'
}
