import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

/** Deferrals until something else is done, known or decided. */
export const deferralsUntil: readonly DeviceCue[] = [
  {
    id: 'deferral-give-us-time',
    kind: 'deferral',
    on: words('give'),
    says: says`^(?:\w+,? )?(?:just )?give (?:us|me) (?:(?:a|an|another) (?:few |couple (?:of )?|little )?(?:days?|hours?|weeks?|minutes?|more|time|bit)|some time|till|until)`,
    hit: 'Give us a few days.',
    miss: 'They give us a few ships.'
  },
  {
    id: 'deferral-watch-this-space',
    kind: 'deferral',
    on: words('space good thought bear patience'),
    says: says`(?:watch this space|all in good time|hold that thought|bear with (?:us|me) (?:until|till)|(?:ask|asking|beg) (?:you )?for your patience)`,
    hit: 'Watch this space.',
    miss: 'There is good thought in it.'
  },
  {
    id: 'deferral-let-them-finish',
    kind: 'deferral',
    on: words('let allow wait'),
    says: says`(?:let's (?:let|allow|wait for)|(?:going to|I'll|we'll|want to|need to|have to|should|would|important to|better to) (?:let|allow)) (?!me\b|us\b|you\b)(?:\S+ ){1,6}?(?:to )?(?:(?:finish|complete)(?= (?:its|their|his|her|the|that)|\W*$)|do (?:its|their|his|her) (?:work|jobs?)|(?:play|work) (?:itself |its way |themselves )?(?:out|through)|run (?:its|their|out))`,
    hit: 'Let’s let the lab finish its work first.',
    miss: 'Let them eat cake.'
  },
  {
    id: 'deferral-at-the-right-time',
    kind: 'deferral',
    on: words('appropriate right proper later comes due'),
    says: says`(?:I|we|he|she|you|they|President)(?:'ll| will|'d| would| may| can| might|'m going to|'re going to| expect to| hope to)(?: \S+){0,5}? (?:say|talk|tell|speak|address|announce|share|come to|get to|discuss|respond|hear|know|see|provide|release|answer|comment)(?: \S+){0,8}? (?:at (?:the|an|some) (?:appropriate|right|proper|later) (?:time|point|date|moment|stage)|when the time (?:is right|comes)|in due (?:course|time))`,
    hit: 'I will talk about that at the appropriate time.',
    miss: 'We will act at the appropriate time.'
  },
  {
    id: 'deferral-in-time-i-will',
    kind: 'deferral',
    on: words('appropriate right proper due'),
    says: says`(?:at the (?:appropriate|right|proper) (?:time|moment)|in due (?:course|time)),? (?:I|we|he|she|you|they)(?:'ll| will)`,
    hit: 'At the appropriate time I will tell you.',
    miss: 'At the right time he came.'
  },
  {
    id: 'deferral-in-a-position-later',
    kind: 'deferral',
    on: words('position'),
    says: says`in a position to (?:tell|say|give|share|talk|provide|answer|discuss) (?:\S+ ){0,6}?(?:in the (?:next|coming)|soon|later|tomorrow|next week|shortly|in a (?:few|couple))`,
    hit: 'I hope to be in a position to tell you more in the next day.',
    miss: 'I’m in a position to tell you more.'
  },
  {
    id: 'deferral-hear-when',
    kind: 'deferral',
    on: words('hear'),
    says: says`(?<!\bas )you(?:'ll| will) (?:all )?hear (?:about|from|more|it from|that from)(?: \S+){0,5}? (?:when|once|as soon as) (?:we|they|he|she|the|there|that|those|they're|it's|it (?!comes))`,
    hit: 'You’ll hear it from them when they’re back.',
    miss: 'You will hear when you come.'
  },
  {
    id: 'deferral-rather-later',
    kind: 'deferral',
    on: words('rather'),
    says: says`(?:I'd|I would|we'd|we would) rather (?:we )?(?:talk|speak|discuss|answer|address|wait)(?: \S+){0,4}? (?:when|once|after|later|until)`,
    hit: 'I’d rather we talk about that when we have something concrete.',
    miss: 'I’d rather talk about it now.'
  },
  {
    id: 'deferral-get-to-that',
    kind: 'deferral',
    on: words('get come return turn'),
    says: says`we(?:'ll| will) (?:get|come|return|turn) to (?:that|this|it)(?: \w+)? (?:after|later|when|once|in due|at (?:the|a|some)|tomorrow|next)`,
    hit: 'We will get to that after the assessments.',
    miss: 'We will get to that city.'
  },
  {
    id: 'deferral-wait-until',
    kind: 'deferral',
    on: words('wait'),
    says: says`(?:(?:counsel|urge|encourage|ask|advise|suggest|recommend)(?: that)? you (?:to )?(?:\w+ )?wait|(?:I|we)(?:'d| would)?(?: \w+)? want to wait (?:and see|until|for|to see)|why don't we(?: \w+){0,2} wait)`,
    hit: 'I would counsel you to wait until the President has decided.',
    miss: 'They wait for you.'
  },
  {
    id: 'deferral-before-we-say',
    kind: 'deferral',
    on: words('before'),
    says: says`(?:need|want|have|like|going|wait|important)(?: \S+){1,14}? before (?:we|I)(?: can| could| start| begin)?(?: to)? (?:say|saying|comment|respond|answer|draw|jump|speculat|make (?:any|a|that|those) (?:\w+ )?(?:judge?ments?|determinations?|conclusions?|statements?))`,
    hit: 'We need to study it before we say anything.',
    miss: 'We need to eat before we go.'
  },
  {
    id: 'deferral-before-commenting',
    kind: 'deferral',
    on: words('before'),
    says: says`before (?:commenting|responding|speculating|drawing|reaching any|jumping|passing judg|making any (?:\w+ )?(?:judg|pronounc|conclus|determin|announce)\w*|we make any (?:\w+ )?(?:judg|pronounc|conclus|announce)\w*)`,
    hit: 'Let’s take a closer look before commenting on it.',
    miss: 'They met before reaching town.'
  },
  {
    id: 'deferral-being-worked-out',
    kind: 'deferral',
    on: words('being'),
    says: says`(?:(?:details?|specifics|logistics|modalities|schedule|dates?|arrangements)(?: \w+){0,2}? (?:is|are)(?: \w+)?|(?:that's|it's|that is|it is|this is|those are|they're) still) being (?:worked (?:out|through|on)|finali[sz]ed|determined|developed|ironed out|sorted|hammered out|put together|drafted|discussed|reviewed)`,
    hit: 'The details are still being worked out.',
    miss: 'The ship is being built.'
  },
  {
    id: 'deferral-still-trying',
    kind: 'deferral',
    on: words('trying'),
    says: says`(?:I'm|we're|we are|I am|they're|they are)(?: all)? still trying to (?:get (?:that|to the bottom|more|all)|determine|figure|find out|learn|establish|ascertain|confirm|gather|piece)`,
    hit: 'We’re still trying to get that ourselves.',
    miss: 'They are trying to get away.'
  },
  {
    id: 'deferral-not-locked-in',
    kind: 'deferral',
    on: words('locked nailed pinned'),
    says: says`(?:haven't|have not|not|hasn't|isn't|aren't)(?: \w+){0,2} (?:locked (?:in|down)|nailed down|pinned down)(?! on\b)`,
    hit: 'We haven’t locked in the site.',
    miss: 'They are locked in.'
  },
  {
    id: 'deferral-would-not-anticipate',
    kind: 'deferral',
    on: words('announcement announcements news update updates'),
    says: says`(?:don't|do not|wouldn't|would not)(?: \w+)? (?:anticipate|expect)(?: \S+){0,2}? (?:announcements?|news|updates?)(?: \S+){0,4}? (?:today|tomorrow|this week|tonight|imminently|soon)`,
    hit: 'I wouldn’t anticipate any announcements today.',
    miss: 'I expect an announcement today.'
  }
]
