import {says} from '../cues/wording.js'

const own = String.raw`(?:our|my|the) (?:own )?(?:[^\s,]+ ){0,5}?(?:office(?: of (?:public |press |legislative )?[\w]+)?|team|staff|folks|people|experts|colleagues?(?: (?:at|from|on) (?:the )?[\w ]{2,40}?)?|press (?:office|shop|team)|shop|counsel|officials)`
const asked = says`(?:ask|have|get) (${own}|somebody|someone|[A-Z][\w.]+(?: [A-Z][\w.]+)?) (?:to |follow|get|check|look|call|reach|circle|send|provide|touch|talk|be )`
const doer = says`(${own}|somebody|someone|each department) (?:can|could|will|would|may|might|is|are|be|to|put)`
const reached = says`(?:with|to|call|contact|e-?mail|reach|check with) (${own})`

/**
 * Who is to act, as said: "our Office of Public Affairs". `null`: the speaker.
 *
 * @param words the words that bind
 */
export function actorIn(words: string): string | null {
  for (const pattern of [asked, doer, reached]) {
    const actor = pattern.exec(words)?.[1]
    if (actor) return actor.trim()
  }
  return null
}
