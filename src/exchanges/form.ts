import type {AskForm} from '../briefing.js'
import {isRequest, type Manner} from './candidates.js'
import {directQuestion, inversion, questionOpening, questionWord} from './openings.js'

const atAnOpening = new RegExp(questionOpening)
const anywhere = new RegExp(`(?<![A-Za-zÀ-ɏ’'])(${inversion}|${directQuestion})`)
const alternative = new RegExp(String.raw`\sor\s+(?:not\b|${inversion}|${questionWord}|(?:simply|just)\s)`)
const word = new RegExp(`^${questionWord}`)
const toBeTold = /^(?:would|will)\s/i
const request = /^(?:can|could)\s+(?:(?:also|just)\s+)?(?:you|i|we|someone|anyone|anybody|either)\b/i

/**
 * How an ask of these words is put: by the question that it opens; where a request holds the question, as a request.
 *
 * @param requests whether its sentence is a request
 */
export function formOf(said: string, manner: Manner, requests: boolean): AskForm {
  if (manner === 'statement') return 'statement'
  const match = (requests && isRequest(said) ? atAnOpening : anywhere).exec(said)
  if (match === null) return requests ? 'request' : word.test(said) ? 'wh' : 'polar'
  const question = said.slice(match.index + match[0].length - (match[1]?.length ?? 0))
  if (word.test(question)) return 'wh'
  if (request.test(question) || (toBeTold.test(question) && isRequest(question))) return 'request'
  return alternative.test(question) ? 'alternative' : 'polar'
}
