import {says} from '../cues/wording.js'

const own = String.raw`(?:our|my|the) (?:own )?(?:[^\s,]+ ){0,5}?(?:office(?: of (?:public |press |legislative )?[\w]+)?|team|staff|folks|people|experts|colleagues?(?: (?:at|from|on) (?:the )?[\w ]{2,40}?)?|press (?:office|shop|team)|shop|counsel|officials)`
const asked = says`(?:ask|have|get) (${own}|some(?:body|one)(?: (?:at|from|on|in|over at) (?:the )?\w+(?: \w+){0,3}?)?) (?:to |follow|get|check|look|take|call|reach|circle|send|provide|touch|talk|give|be |who )`
const doer = says`(${own}|somebody|someone|each department) (?:can|could|will|would|may|might|is|are|be|to|put|available)`
/** Those whom the reporter is to ask. */
const reached = says`(?:with|to|call|contact|e-?mail|reach|check with|provide) (${own}|somebody|someone)`
const provided = says`provide (somebody|someone)`
/** A name may stand where the office does; written apart since only capitals tell it. */
const named = /\b(?:ask|have|get)\s+((?:Dr\.\s+)?[A-Z][a-z]+(?:\s[A-Z]\w+)?)\s+(?:to\s|follow|get|check|look|call|reach|send)|^((?:Dr\.\s+)?[A-Z][a-z]+)\s+(?:can|will)\s+help\b/

/**
 * Who is to act, as said: "our Office of Public Affairs". `null`: the speaker.
 *
 * @param words the words that bind
 */
export function actorIn(words: string): string | null {
  const reporterActs = !/^(?:I|we|let)\b/i.test(words)
  for (const pattern of reporterActs ? [asked, doer, reached] : [asked, doer, provided]) {
    const actor = pattern.exec(words)?.[1]
    if (actor) return actor.trim()
  }
  const name = named.exec(words)
  return name?.[1] ?? name?.[2] ?? null
}
