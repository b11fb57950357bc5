import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

export const deferrals: readonly DeviceCue[] = [
  {
    id: 'deferral-more-later',
    kind: 'deferral',
    on: words('more details something updates update specifics announcement announcements information statement detail'),
    says: says`(?:\w+'ll|will|going to|hope to|expect to|may|might)(?: \w+){0,2} (?:have|get|hear|know|see|provide|share|discuss|say|announce|put out) (?:\S+ ){0,3}?(?:more|details?|something|updates?|specifics|announcements?|information|statement)(?: \S+){0,4}? (?:to (?:say|share|announce|report|tell|discuss|speak|talk)|for you|on (?:that|this)|about (?:that|this|the)|soon|later|shortly|in the (?:coming|next|days|weeks|near)|at (?:that|the|some|a later|an)|when|as (?:we|soon|the)|tomorrow|next|this (?:week|afternoon|evening))`,
    hit: 'We’ll have more to say on that in the coming days.',
    miss: 'There will be more jobs.'
  },
  {
    id: 'deferral-when-ready',
    kind: 'deferral',
    on: words('announce share happy let update conversation keep make'),
    says: says`(?:(?:when|once|as soon as|if and when|until) (?:we|I|there|he|they|it|the \w+)(?:'s|'ve|'re|'ll)? (?:\S+ ){0,8}?(?:let you know|keep you|make you|share|announce|happy to|have (?:that|a) conversation|update you)|(?:let you know|keep you (?:posted|updated|informed|abreast)|share (?:that|it|them)|announce (?:it|that|them)) (?:\S+ ){0,4}?(?:when|once|as soon|if|in the|at the))`,
    hit: 'When we have a decision on this we’ll let you know.',
    miss: 'When we met, he was happy.'
  },
  {
    id: 'deferral-let-you-know',
    kind: 'deferral',
    on: words('abreast posted informed updated let'),
    says: says`(?:I'll|we'll|I will|we will|I can|we can)(?: \w+){0,2} (?:let you(?: all| guys)? know|keep you(?: all| guys)? (?:posted|updated|informed|abreast))`,
    hit: 'We’ll let you know.',
    miss: 'I know.'
  },
  {
    id: 'deferral-stay-tuned',
    kind: 'deferral',
    on: words('forthcoming tuned due later moment time'),
    says: says`(?:stay tuned|in due course|(?:will be|be) forthcoming|guidance forthcoming|at the (?:appropriate|right|proper) (?:time|moment)|in (?:the fullness of|good) time|at a later (?:date|time)|time will tell)`,
    hit: 'Well, stay tuned.',
    miss: 'In the course of the day.'
  },
  {
    id: 'deferral-follow-up',
    kind: 'deferral',
    on: words('take ask track check information details find answers answer specific follow expert someone folks look back somebody see question experts get them'),
    says: says`(?:I'll|we'll|I will|we will|I can|we can|I|let me|happy to|glad to|be happy to|try to|have to)(?: [^\s,]+){0,3}? (?:follow up|circle back|(?:get|come) back to (?:you|\w+ on)|get (?:you|that (?:for|to) you|it (?:for|to) you|an answer|(?:some|something) (?:answers?|specific|information|details)|more (?:information|details))|double(?:-| )check (?:the|that|on|it)|take (?:that|the|this|your)(?: \w+)? question|take (?:that|this|it)(?=[.;,]|$)|take (?:it|that|this) back (?:and|to)|check(?: \w+)? (?:on|into|and|with|for|it|that)|see (?:if|what) (?:I|we) can|find out|look into|venture to get|track (?:that|it|down)|(?:provide|have|get) (?:you )?(?:somebody|someone|some folks|experts?|them) (?:to|in here|who))|ask (?:\S+ ){1,8}?to (?:follow up|get back|get you|reach out)`,
    hit: 'I’ll have to take the question in both cases.',
    miss: 'They will follow up on the attack.'
  },
  {
    id: 'deferral-we-will-see',
    kind: 'deferral',
    on: words('see reserve hold withhold wait look'),
    says: says`(?:we(?:'ll| will) (?:just |have to )*(?:see(?= (?:what|where|how|if|whether|when|who)\b|[.,;]|$)|wait)|(?:reserve|hold|withhold) (?:our |my )?judge?ment|you(?:'ll| will) (?:just )?have to see|(?:you|I|we)(?:'ll| will)? (?:just )?have to wait|take a look at (?:it|that) (?:when|once|as soon as))`,
    hit: 'We’ll see what Congress is able to produce.',
    miss: 'You can see the chart.'
  },
  {
    id: 'deferral-working-on-it',
    kind: 'deferral',
    on: words('finalizing assessing evaluating work reviewing working looking'),
    says: says`(?:(?:we're|we are) (?:still |currently |now )+(?:looking at|working on|reviewing|working through|finalizing|evaluating|assessing) (?:that|it|this|those)|(?:we'll|we will) have to work with (?:\S+ ){1,4}?on (?:the|that|exact))`,
    hit: 'We’re still looking at that.',
    miss: 'We are working with them.'
  },
  {
    id: 'deferral-in-coming-days',
    kind: 'deferral',
    on: words('upcoming coming months weeks days next'),
    says: says`(?:(?:will|\w+'ll|going to|hope to|hopefully|expect|anticipate|plans? to|in a position to) (?:\S+ ){0,3}?(?:share|announce|discuss|address|hear|be seeing|release|released|lay out|outline|detail|provide)(?: \S+){0,10}? (?:in|over|sometime) (?:the )?(?:coming|next|weeks|days|upcoming|months)(?: \w+){0,3})`,
    hit: 'I hope we’re in a position to share that in the coming weeks.',
    miss: 'The next weeks are hard.'
  },
  {
    id: 'deferral-ask-later',
    kind: 'deferral',
    on: words('ask available conclude finish happen address later wait let tomorrow another week'),
    says: says`(?:ask me(?: \w+){0,2} (?:again|tomorrow|later|after|next|right before|when|in (?:a|two|three|six))|(?:address|answer|take|discuss) (?:that|this|it)(?: \w+)? (?:tomorrow|later|next week|another (?:day|time)|at a later)|hold out and wait for|wait for the (?:actual|full|final|formal)|available (?:\w+ )?(?:later|soon|tomorrow|next week|in the coming)|(?:let|wait (?:for|until)) (?:the|that|this|those|our) (?:\S+ ){1,3}?(?:conclude|finish|happen|take place|play out|run its course))`,
    hit: 'We’ll let the sessions conclude first.',
    miss: 'They asked me to come.'
  }
]
