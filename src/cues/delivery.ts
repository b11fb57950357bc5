import type {FollowUpKind} from '../briefing.js'
import type {Cue} from './cue.js'
import {says} from './wording.js'

/**
 * Requests that something be brought, and the short answers that grant them: "Can you check that?" "Sure."
 * The kind of a request is what a plain yes to it amounts to.
 */
export const deliveryRequests: readonly Cue<FollowUpKind>[] = [
  {id: 'request-check', kind: 'attempt', says: says`(?:can|could|would|will|might) (?:you|we|someone|somebody|anyone|your office)(?: guys| all| please| just| possibly| maybe| also)* (?:check|find out|look into|inquire|double-check|ask (?:him|her|them|about that)|see if|try to (?:find|get))`, hit: 'Could you check for us?', miss: 'Could you say whether he checked?'},
  {id: 'request-if-check', kind: 'attempt', says: says`if you (?:can|could|would)(?: please| just| maybe)* (?:check|find out|look into|get back|take (?:that|the) question)`, hit: 'If you could check on that, that would be great.', miss: 'If you could talk about that.'},
  {id: 'request-get', kind: 'promise', says: says`(?:can|could|may|might|will|would) (?:we|I|you|someone|somebody)(?: guys| all| please| just| possibly| maybe| also| at least)* (?:get (?:a copy|copies|it|that|them|those|us|back to|a (?:list|breakdown|complete|full|written|transcript|readout))|send (?:it|that|them|us|me|those|a|the|around)|provide (?:us|it|them|that|those|a list|copies|something)|e-?mail|forward|post|put (?:it|that|them|those) out|put out|release|share (?:it|that|those|them) with|make (?:it|that|them|those|copies|the \w+) (?:generally |publicly )?(?:available|public)|take (?:the|that|this) question|let us know|keep us|follow up with (?:us|me)|get (?:me|us) (?:that|the|a|an))`, hit: 'Could you make that generally available?', miss: 'Could you give us an update on that?'},
  {id: 'request-why-not', kind: 'promise', says: says`why don't you (?:put|send|release|post|give|get|make) (?:it|them|that|those|us)`, hit: 'Why don’t you put them out here as well?', miss: 'Why don’t you believe him?'},
  {id: 'request-have', kind: 'promise', says: says`(?:are you going to|will you|do you plan to|will there be|can we have|could we have) (?:be )?(?:share|sharing|put(?:ting)? out|releas(?:e|ing)|provid(?:e|ing)|post(?:ing)?|distribut(?:e|ing)|handouts?|copies)`, hit: 'Will you share those with us?', miss: 'Will you be there?'}
]

/** What a short answer to such a request says. `promise` stands for a plain yes, which takes the kind of the request. */
export const grants: readonly Cue<FollowUpKind>[] = [
  {id: 'grant-try', kind: 'attempt', says: says`^(?:(?:sure|yes|yeah|okay|well|no),? )*(?:I|we)(?:'ll| will| can)(?: certainly)? (?:try|do (?:my|our) best|see)\W*(?:$|\.)`, hit: 'I’ll try.', miss: 'I tried.'},
  {id: 'grant-happy', kind: 'offer', says: says`^(?:(?:sure|yes|yeah|okay|absolutely),? )*(?:(?:I|we)(?:'d| would|'m|'re| are| am) (?:be )?)?(?:happy|glad) to(?: do (?:that|it|so))?\W*(?:$|\.)`, hit: 'I’d be happy to.', miss: 'I’m happy to say that it is done.'},
  {id: 'grant-will', kind: 'promise', says: says`^(?:(?:sure|yes|yeah|okay|well|absolutely|of course|certainly|right),? )*(?:(?:I (?:think|believe|suppose|guess|am sure|'m sure) )?(?:I|we) (?:will|can|shall|could|certainly can|certainly will|can certainly)(?: (?:do|get|check|provide|send|post) (?:that|it|them|so|those))?|will do|no problem)\W*(?:$|\.)`, hit: 'I believe we can.', miss: 'We can say that it is done.'},
  {id: 'grant-yes', kind: 'promise', says: says`^(?:sure(?: thing)?|yes|yeah|yep|absolutely|certainly|of course|okay|you bet|definitely|no problem)\W*(?:$|\.)`, hit: 'Sure.', miss: 'Sure, he was there.'}
]
