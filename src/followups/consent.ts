import type {Span} from '../briefing.js'
import {bareYes, deliveryRequests, grants} from '../cues/delivery.js'
import type {Prose} from '../text/prose.js'
import type {Binding} from './bindings.js'
import {onlyTimeIn} from './due.js'

/** A bare yes that stands before more words than this introduces an answer: it grants nothing. */
const longestReply = 90
/** How much of the beginning of a reply, and of the end of a question, is looked at. */
const longestLook = 300

/**
 * Finds a short yes to "can you check that?", or the mere time in reply to "will you be releasing it tomorrow?".
 *
 * @param prose the text as it can be read
 * @param question the speech of the question turn right before
 * @param reply the speech of the turn that replies
 */
export function findConsent(prose: Prose, question: Span, reply: Span): Binding | null {
  const words = prose.text.slice(reply.start, Math.min(reply.end, reply.start + longestLook))
  const short = reply.end - reply.start <= longestReply
  const grant = grants.find(({says}) => says.test(words)) ?? (short && bareYes.says.test(words) ? bareYes : undefined)
  const due = short ? onlyTimeIn(words) : null
  if (!grant && due === null) return null
  const asked = prose.text.slice(Math.max(question.start, question.end - longestLook), question.end)
  const request = deliveryRequests.find(({says}) => says.test(asked))
  if (!request) return null
  const quote = short ? reply : {start: reply.start, end: reply.start + (/^[^.?!]*[.?!]?/.exec(words)?.[0].length ?? words.length)}
  const plain = {quote, paragraph: reply, actor: null, toAll: false, standing: false, news: false}
  if (!grant) return {...plain, kind: 'announcement', due}
  return {...plain, kind: grant.kind === 'promise' ? request.kind : grant.kind, due: null}
}
