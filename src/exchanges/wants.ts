import {notAskCues, requestCues, restatementCues} from '../cues/asks.js'
import type {AskForm, Span} from '../briefing.js'
import {trimSpan} from '../text/span.js'
import type {Transcript} from '../turns/transcript.js'

/** A clause or sentence that carries one thing wanted. */
export interface Want extends Span {
  readonly form: AskForm
}

const anyRequest = new RegExp(requestCues.map((cue) => cue.says.source).join('|'), 'i')

/** The wants of one question turn, in order. */
export function wantsIn({prose}: Transcript, speech: Span): Want[] {
  const words = prose.text.slice(speech.start, speech.end)
  if (!words.includes('?') && !anyRequest.test(words)) return []
  const found: Want[] = []
  for (const sentence of prose.sentences(speech)) {
    const said = prose.text.slice(sentence.start, sentence.end)
    const asks = /\?["”’)]*$/.test(said)
    if (!asks && !anyRequest.test(said)) continue
    if (notAskCues.some((cue) => cue.says.test(said))) continue
    if (found.length > 0 && restatementCues.some((cue) => cue.says.test(said))) continue
    for (const clause of clausesOf(prose.text, sentence)) found.push({...clause, form: formOf(prose.text.slice(clause.start, clause.end))})
  }
  return found
}

const secondClause = /,?\s+and\s+(?:also,?\s+)?(?=(?:what|why|how|when|where|who|which|whether|if|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|wouldn['’]t)\b)/gi

/** The clauses of a sentence that each want something: "how much … | whether you expect …". */
function clausesOf(text: string, sentence: Span): Span[] {
  const found: Span[] = []
  const said = text.slice(sentence.start, sentence.end)
  let start = 0
  for (const match of said.matchAll(secondClause)) {
    if (match.index - start < 20 || said.length - match.index < 20) continue
    found.push(trimSpan(text, {start: sentence.start + start, end: sentence.start + match.index}))
    start = match.index + match[0].length
  }
  found.push(trimSpan(text, {start: sentence.start + start, end: sentence.end}))
  return found
}

/** How an ask is put. */
function formOf(said: string): AskForm {
  const core = said.replace(/^(?:(?:and|so|but|well|okay|then|also|or|now|yes|i mean)\b,?\s*)+/i, '')
  if (anyRequest.test(said)) return 'request'
  if (!/\?["”’)]*$/.test(said)) return 'statement'
  if (/\bor\s+(?:is|are|was|were|do|does|did|has|have|will|would|can|could|should|not|what)\b/i.test(core)) return 'alternative'
  if (/\b(?:what|why|how|when|where|who|whom|whose|which)(?:['’]s)?\b/i.test(core.slice(0, 60))) return 'wh'
  return 'polar'
}
