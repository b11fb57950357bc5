import type {FollowUpKind} from '../briefing.js'
import type {Cue} from './cue.js'
import {says} from './wording.js'

/** "Can you please", "could somebody". */
const canYou = String.raw`(?:can|could|would|will|might) (?:you|we|someone|somebody|anyone|your office)(?: (?:guys|all|please|just|possibly|maybe|also|at least|try to|go back and|perhaps|then)){0,3}`
const things = String.raw`(?:it|something|that|them|those|this|one|copies|some|more|us|me|(?:a|an|the|his|her|your|any) (?:[\w-]+ ){0,4}?(?:copy|list|breakdown|transcripts?|readouts?|schedule|statement|text|numbers?|figures|answer|documents?|documentation|information|details|tax returns?|letter|report|still|photo|video|guidance|week ahead|fact sheet|names?))`

/**
 * Requests that something be brought, and the short answers that grant them: "Can you check that?" "Sure."
 * The kind of a request is what a plain yes to it amounts to.
 */
export const deliveryRequests: readonly Cue<FollowUpKind>[] = [
  {id: 'request-check', kind: 'attempt', says: says`(?:${canYou}|if you (?:can|could|would)(?: please| just| maybe){0,2}) (?:check|find out|look (?:into|at|it up)|inquire|double-check|ask (?:him|her|them|about that)|see if|find)`, hit: 'Could you check for us?', miss: 'Could you say whether he checked?'},
  {id: 'request-get', kind: 'promise', says: says`(?:${canYou}|(?:can|could|may) I|any (?:chance|way)(?: that)? (?:we|you)(?: can| could)?|if you (?:can|could|would)|why don't you) (?:get (?:back to (?:me|us|all of us|everybody)|us |me )?(?:${things})?|send (?:${things})?|provide (?:us |me )?(?:with )?${things}|e-?mail|forward|post|put (?:${things}) out|put out|release|share (?:${things}) with|distribute|circulate|give (?:us|me) (?:a copy|copies|a list|the list|that list)|make (?:${things}) (?:generally |publicly )?(?:available|public)|take (?:the|that|this) question|let (?:us|me) know|keep us|follow up with (?:us|me))`, hit: 'Could you make that generally available?', miss: 'Could you give us an update on that?'},
  {id: 'request-will', kind: 'promise', says: says`(?:are you going to|will you|would you|do you plan to|you'll|will there be|can we have|could we have|will we (?:get|have|see)) (?:be )?(?:get back|let (?:us|me) know|share|sharing|put(?:ting)? (?:\w+ )?out|releas(?:e|ing)|provid(?:e|ing)|post(?:ing)?|distribut(?:e|ing)|handouts?|copies|a (?:\w+ )?(?:readout|fact sheet|transcript|list|copy))`, hit: 'Will you share those with us?', miss: 'Will you be there?'}
]

/** A request that points to what was asked before, and wants nothing of its own: "Can you check that?" */
export const pointingRequest: Cue<'pointing'> = {
  id: 'request-pointing',
  kind: 'pointing',
  says: says`(?:${canYou}(?: be able to)?|can I|are you going to|you'll|you will|if you (?:can|could|would)(?: please| just| maybe){0,2}) (?:check|find out|look into|double-check|(?:get|come) back(?: to (?:me|us|all of us|everybody))?|let (?:us|me) know|take (?:the|that|this) question|follow up|get (?:that|it|them|those|an answer|the answer)|ask)(?: (?:on|into|about|for|with|to) (?:that|it|this|us|me|him|her|them)| that| it| this| him| her| them| please| and let us know){0,3}(?:[^\w—–-]*$|, (?:because|since|please|and))`,
  hit: 'Can you check that?',
  miss: 'Can you check whether he signed it?'
}

const yes = '(?:sure(?: thing)?|yes|yeah|yep|absolutely|certainly|of course|okay|you bet|definitely|no problem|right|well)'
const sayYes = `(?:${yes},? ){0,3}`

/** Short answers that say yes, whatever comes after them: "I can try, but …". */
export const grants: readonly Cue<FollowUpKind>[] = [
  {id: 'grant-try', kind: 'attempt', says: says`^${sayYes}(?:I|we)(?:'ll| will| can)(?: certainly)? (?:try|do (?:my|our) best|see)\W*(?:$|[.,;]|--|—)`, hit: 'I’ll try.', miss: 'I tried.'},
  {id: 'grant-happy', kind: 'offer', says: says`^${sayYes}(?:(?:I|we)(?:'d| would|'m|'re| are| am) )?(?:be )?(?:happy|glad) to(?: do (?:that|it|so))?\W*(?:$|[.,;]|--|—)`, hit: 'I’d be happy to.', miss: 'I’m happy to say that it is done.'},
  {id: 'grant-will', kind: 'promise', says: says`^${sayYes}(?:I (?:think|believe|suppose|guess|am sure) )?(?:(?:I|we)(?:'ll| will| can| shall| could| certainly can| certainly will| can certainly| will certainly) (?:do|get|provide|send|post) (?:that|it|them|so|those)|(?:I|we) (?:will|can|shall|certainly can|certainly will)|will do)\W*(?:$|[.;]|--|—)`, hit: 'I believe we can.', miss: 'We can say that it is done.'}
]

/** A bare yes: it grants something only where hardly anything comes after it. */
export const bareYes: Cue<FollowUpKind> = {id: 'grant-yes', kind: 'promise', says: says`^${yes}(?:,? ${yes}){0,2}\W*(?:$|[.])`, hit: 'Sure.', miss: 'Sure, he was there.'}
