import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

/** Referrals that say who knows, who decides, or how to reach them. */
export const referralsToWhoKnows: readonly DeviceCue[] = [
  {
    id: 'referral-the-ones-who-know',
    kind: 'referral',
    on: words('ones person place folks guy'),
    says: says`(?:he's|she's|they're|is|are|be) (?:really |probably )?the (?:right |best |only )?(?:ones|person|place|folks|guy) (?:to (?:go to|ask|talk to|speak to|answer)|who (?:can|could|would|will|should) (?:tell|know|answer|speak|give|help)|with (?:that|the answer)|that (?:can|could|would) (?:answer|tell|speak))`,
    hit: 'Her people are the ones who can tell you.',
    miss: 'Her people are the ones who did it.'
  },
  {
    id: 'referral-can-help-you',
    kind: 'referral',
    on: words('help'),
    says: says`(?<!\b(?:I|we|that) )(?:can|could|may|might|will|would|should)(?: be able to)? help you (?:out )?(?:with|on) (?:that|this|it|those)(?! (?:after|later|offline))`,
    hit: 'The office in Dover can help you with that.',
    miss: 'I can help you with that.'
  },
  {
    id: 'referral-put-it-to-them',
    kind: 'referral',
    on: words('put raise pose direct ask'),
    says: says`(?:you(?:'d| would|'ll| will)? (?:have|need|want) to (?:put|raise|pose|direct) (?:(?:that|this|it|those) )?(?:to|with) (?!me\b|us\b)\S+|you must (?:put that to|ask) (?!me\b|us\b|yoursel)\S+|better you ask)`,
    hit: 'That is something you’d have to put to the port authority.',
    miss: 'You must ask yourself why.'
  },
  {
    id: 'referral-give-them-a-call',
    kind: 'referral',
    on: words('ring call buzz'),
    says: says`(?:you(?:'d| would|'ll| might| may| could| can| should)?(?: want to)?|I'd|I would|maybe|please) give (?!me\b|us\b|you\b)(?:\S+ ){1,5}?a (?:ring|call|buzz)`,
    hit: 'You might want to give them a ring.',
    miss: 'He gave them a call.'
  },
  {
    id: 'referral-best-place',
    kind: 'referral',
    on: words('best right'),
    says: says`the (?:best|right) (?:address|place|person|source|venue|people|forum|folks) (?:for (?:that|this|it|those)|to (?:ask|go to|direct|answer|address)(?: \w+){0,4}?) (?:would be|is|are)`,
    hit: 'The best address for that would be Dover.',
    miss: 'The best place to live is Dover.'
  },
  {
    id: 'referral-rests-with',
    kind: 'referral',
    on: words('rests rest lies sits resides reside decisions questions judgments'),
    says: says`(?:decisions?|judgments?|determinations?|calls?)(?: \S+){0,4}? (?:(?:rests?|lies|sits|resides?)(?: \w+)? with (?!us\b|me\b|you\b)\w+|(?<=(?:decisions|questions|judgments) (?:\S+ ){0,4}?)are (?:really |entirely |ultimately )?for (?!us\b|me\b|you\b|this\b|that\b|how\b|what\b)(?:the |our )?\w+)`,
    hit: 'Decisions of that kind are for the board.',
    miss: 'The question is for how long.'
  },
  {
    id: 'referral-stay-in-touch',
    kind: 'referral',
    on: words('contact touch'),
    says: says`(?:I'd|I would|I'd suggest you|you should|you might) (?:\w+ )?(?:stay|keep|be|get) in (?:contact|touch) with (?!us\b|me\b)\S+`,
    hit: 'I’d stay in contact with the department on that.',
    miss: 'We stay in touch with them.'
  },
  {
    id: 'referral-would-have-the-answer',
    kind: 'referral',
    on: words('answer answers'),
    says: says`(?<!\b(?:I|we|you) )(?:would|will|should|might) have (?:the|an|all the|better) answers? (?:to|on|for) (?:that|this|those|you)`,
    hit: 'The department would have the answer to that.',
    miss: 'We will have the answer to that.'
  },
  {
    id: 'referral-refer-and-defer',
    kind: 'referral',
    on: words('refer defer'),
    says: says`refer (?:to )?and defer to`,
    hit: 'I refer to and defer to the chairman.',
    miss: 'They refer to it.'
  },
  {
    id: 'referral-wrong-person',
    kind: 'referral',
    on: words('wrong'),
    says: says`the wrong (?:guy|person|one|man|woman|people|official) to (?:ask|talk to|speak to|answer)`,
    hit: 'I’m the wrong guy to ask.',
    miss: 'He is the wrong man for it.'
  }
]
