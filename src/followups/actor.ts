import {says} from '../cues/wording.js'

const own = String.raw`(?:our|my|the) (?:own )?(?:(?!(?:from|with)\b)[^\s,]+ ){0,5}?(?:office(?: of (?:public |press |legislative )?[\w]+)?|team|staff|folks|people|experts|colleagues?(?: (?:at|from|on) (?:the )?\w+(?: (?!(?:and|who|that)\b)\w+){0,4}?)?|press (?:office|shop|team)|shop|counsel|officials)`
const asked = says`(?:ask|have|get) ((?:one of )?${own}|some(?:body|one)(?: (?:at|from|on|in|over at) (?:the )?\w+(?: (?!also\b)\w+){0,3}?)?)(?: also)? (?:to|follow|get|check|look|take|call|reach|circle|send|forward|provide|touch|talk|give|be|who)`
const doer = says`(${own}|somebody|someone|each department) (?:can|could|will|would|may|might|is|are|be|put|available)`
/** Those whom the reporter is to ask. */
const reached = says`(?:with|to|call|contact|e-?mail|reach|check with|provide) (${own}|somebody|someone)`
const provided = says`provide (somebody|someone)`
/** A name may stand where the office does; written apart since only capitals tell it. */
const named = /\b(?:ask|have|get)\s+((?:Dr\.\s+)?[A-Z][a-z]+(?:\s[A-Z]\w+)?)\s+(?:to\s|follow|get|check|look|call|reach|send)|^((?:Dr\.\s+)?(?!(?:I|We|They|He|She|It|You|This|That)\b)[A-Z][a-z]+)\s+(?:can|will)\s+help\b/

/**
 * Who is to act, as said: "our Office of Public Affairs". `null`: the speaker.
 *
 * @param binding the words that bind, to the end of their clause
 * @param clause the whole clause
 */
export function actorIn(binding: string, clause: string): string | null {
  const speakerActs = /^(?:I|we|let|happy|glad|pleased|delighted|love|what)\b/i.test(binding)
  const found = speakerActs ? (asked.exec(binding) ?? doer.exec(binding) ?? provided.exec(binding)) : (asked.exec(binding) ?? doer.exec(clause) ?? reached.exec(binding))
  if (found?.[1]) return found[1].trim()
  const name = named.exec(clause)
  return name?.[1] ?? name?.[2] ?? null
}
