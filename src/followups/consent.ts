import type {FollowUpKind, Span} from '../briefing.js'
import {deliveryRequests, grants} from '../cues/delivery.js'
import type {Prose} from '../text/prose.js'
import {onlyTimeIn} from './due.js'

/** A short yes to a request that something be brought. */
export interface Consent {
  readonly quote: Span
  readonly kind: FollowUpKind
  readonly due: string | null
}

/** A yes that stands before more words than this introduces an answer: it grants nothing. */
const longestReply = 90
/** How much of the end of a question is looked at. */
const longestRequest = 400

/**
 * Finds a short yes to "can you check that?", or the mere time in reply to "will you be releasing it tomorrow?".
 *
 * @param prose the text as it can be read
 * @param question the speech of the question turn right before
 * @param reply the speech of the turn that replies
 */
export function findConsent(prose: Prose, question: Span, reply: Span): Consent | null {
  if (reply.end - reply.start > longestReply) return null
  const words = prose.text.slice(reply.start, reply.end)
  const grant = grants.find(({says}) => says.test(words))
  const due = onlyTimeIn(words)
  if (!grant && due === null) return null
  const asked = prose.text.slice(Math.max(question.start, question.end - longestRequest), question.end)
  const request = deliveryRequests.find(({says}) => says.test(asked))
  if (!request) return null
  if (!grant) return {quote: reply, kind: 'announcement', due}
  return {quote: reply, kind: grant.kind === 'promise' ? request.kind : grant.kind, due: null}
}
