import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

export const deferrals: readonly DeviceCue[] = [
  {
    id: 'deferral-more-later',
    kind: 'deferral',
    on: words('more details something updates update specifics announcement announcements information statement detail readout preview share announce release lay outline provide unveil seeing'),
    says: says`(?:(?:\w+'ll|will|going to|hope to|expect to|(?:we|I) (?:may|might))(?: \w+){0,2} (?:have|get|hear|hearing|know|see|seeing|provide|share|discuss|say|announce|put out) (?:\S+ ){0,3}?(?:more|details?|something|updates?|specifics|announcements?|information|statement|readout|preview)(?: \S+){0,4}? (?:to (?:say|share|announce|report|tell|discuss|speak|talk)|for you|on (?:that|this|it)|about (?:that|this|the)|soon|later|shortly|in the (?:coming|next|days|weeks|near)|at (?:that|the|some|a later|an)|when|as (?:we|soon|the|they|it)|tomorrow|next|this (?:week|afternoon|evening))
|(?:will|\w+'ll|going to|hope to|expect to|plans? to|in a position to) (?:\w+ ){0,2}?(?:share|announce|release|lay out|outline|provide|unveil|be seeing)(?: \S+){0,10}? (?:(?:in|over) the (?:coming|next|weeks|days|months)|sometime (?:next|this)))`,
    hit: 'We’ll have more to say on that in the coming days.',
    miss: 'There will be more jobs.'
  },
  {
    id: 'deferral-let-you-know',
    kind: 'deferral',
    on: words('date posted updated informed abreast let aware when once soon available forthcoming'),
    says: says`(?:(?:I'll|we'll|I can|we can|will|to)(?: certainly| definitely| probably| obviously| of course| also| just| be sure to| make sure to| make sure and| have to| continue to| try to)* (?:(?<!(?:want|wanted) to )let (?:you(?: all| guys| both)?|all of you|everybody) know|(?:keep|make) you(?: all| guys)? (?:up to date|posted|updated|informed|abreast|aware))
|(?:when|once|as soon as) (?:we|I|there|it|that|they|he|she)(?: \w+)?(?:'re| are| is| have|'ve|'s| has| do| get| does| had) (?:[^\s,;]+ ){0,12}?(?:\w+, )?(?:we'll|we will|I'll|I will|we'd|you'll) (?:\w+ ){0,2}?(?:let|make|announce|have|share|tell|put|be sure|hear|know|update|do so|get|provide|bring|release)
|(?:will|'ll|happy to|glad to) (?:\w+ )?(?:announce|share|tell|provide|release|have) (?:\S+ ){1,4}?(?:when|once|as soon as|if and when) (?:we|I|it|there|that|they|he|she)(?:'ve|'re|'s| have| are| is| do| get| has)
|will be (?:\w+ )?forthcoming|(?:details|dates|announcements?|information|names) (?:\S+ ){0,10}?will be (?:\w+ )?available)`,
    hit: 'When we have a decision on this we’ll let you know.',
    miss: 'When we met, he was happy to know.'
  },
  {
    id: 'deferral-stay-tuned',
    kind: 'deferral',
    on: words('tuned more due tell'),
    says: says`(?:stay tuned|(?<=^(?:and |but |so |again, )?)more to (?:come|follow)|(?:we'll|we will|will|be) (?:\S+ ){0,8}?in due (?:course|time)|time will tell)`,
    hit: 'Well, stay tuned.',
    miss: 'In the course of the day.'
  },
  {
    id: 'deferral-follow-up',
    kind: 'deferral',
    on: words('ask track check find follow expert experts someone somebody folks them look back see get take circle'),
    says: says`(?:I'll|we'll|I will|we will|I can|we can|I|let me|happy to|glad to|be happy to|try to(?<!(?:to|we|you|they|can|working|attempt|resistance) try to)|(?:have|need) to(?<=(?:I|we|I'd|I'll|I'm|we'd|we'll|we're|I would|I will|we will)(?: (?!you\b|they\b|he\b|she\b)\w+){0,2} (?:have|need) to))(?: (?!(?:not|did|they|he|she|they'll|he'll|she'll|\w+n't)\b)[^\s,]+){0,3}? (?:follow up|circle back|(?:get|come) back to (?:you|\w+ on)|get (?:you|that (?:for|to) you|it (?:for|to) you|(?:a|an|the) (?:\w+ )?(?:answer|readout|list|update)|(?:some|something) (?:\w+ )?(?:answers?|specific|information|details|guidance|background)|more (?:information|details))|double(?:-| )check(?: (?:the|that|on|it|with)|(?=[.,;]|$))|(?<=(?:have|need) to )check(?: the|(?=[.,;]|$))|take (?:that|the|this|your)(?: \w+)? question(?! (?:first|head))|take (?:it|that|this)(?: one)? (?:back(?: (?:and|to|for)|(?<=(?:'ll|will|have to|need to) take (?:it|that|this)(?: one)? back)(?=[.,;]|$))|for you)|(?<!background )check(?: \w+)? (?:on|into|and|with|for|it|that)|(?<!(?:happy to|glad to|can) )take that(?=[.,;]|$| --| —)|see (?:if|what)(?: else)? (?:I|we) can|(?<=let me )see if (?:there's|there is|there are|they|he|she)|try to get (?:more|that|it|something|some)(?: \w+)? for you|take that (?:and (?:let|get|see|follow)|in terms)|ask (?:them|him|her|around|folks|somebody|someone)(?: (?:if|about|whether|what|that))|go (?:back and )?check|(?<=(?:let me|I'll|I will|I'd have to|I'll have to) )go (?:back )?(?:and )?look|find out|look into|track (?:that|it|down)|(?:provide|have|get) (?:you )?(?:somebody|someone|some folks|experts?|them) (?:to|in here|who))|ask (?:\S+ ){1,8}?to (?:follow up|get back|get you|reach out)`,
    hit: 'I’ll have to take the question in both cases.',
    miss: 'They will follow up on the attack.'
  },
  {
    id: 'deferral-get-it-from',
    kind: 'deferral',
    on: words('get'),
    says: says`let me (?:just )?get (?:(?:that|it|some|something|more|guidance|clarification|an? \w+)(?: \w+)?|you) (?:from|on)`,
    hit: 'Let me get guidance from counsel on that.',
    miss: 'Let me get to that.'
  },
  {
    id: 'deferral-we-will-see',
    kind: 'deferral',
    on: words('see hear wait judgment judgement look'),
    says: says`(?:(?<!(?:,|—|–|--) ?(?:so|and|then|and then) |^and )(?:we'll|we will)(?: just| sort of)?(?: have to)? see(?= (?:what|where|how|if|whether|when|who)\b|[.,;]|$)|you(?:'ll| will| may)(?: just)? have to see|let's (?:just )?(?:see|hear) (?:what|how|where|if|whether) (?!(?:I|we|you|else|any\w*)\b)\S+|(?:we'll|we will|we're going to|I'll|I will|I'm going to|I'd|I would|have to|let's)(?: just| simply| all| have to){0,2} wait(?! (?:around|long|too|any)\b)|why don't (?:I|we)(?: \w+)? wait|(?:reserve|hold|withhold) (?:our |my |any )?judge?ment|(?:I'll|we'll|let me)(?: \w+){0,3} take a look at (?:it|that|this))`,
    hit: 'We’ll see what Congress is able to produce.',
    miss: 'You can see the chart.'
  },
  {
    id: 'deferral-working-on-it',
    kind: 'deferral',
    on: words('still'),
    says: says`(?:we're|we are|I'm|they're)(?: \w+)? still (?:\w+ )?(?:looking (?:at|into|through)|working (?:on|through|out)|reviewing|finalizing|evaluating|assessing|gathering|going through|determining|figuring)`,
    hit: 'We’re still looking at that.',
    miss: 'We are working with them.'
  },
  {
    id: 'deferral-once-it-is-done',
    kind: 'deferral',
    on: words('once when after soon'),
    says: says`(?:when|once|as soon as|after) [^,;]{3,120}, (?:then )?(?:(?:we|I)(?:'ll| will| can)(?: \w+){0,2}? (?:talk|address (?:that|this|it)|discuss (?:that|this|it)|assess|look at|evaluate|speak to|take a look)|you(?: all| guys)?(?:'ll| will)(?: \w+){0,2}? (?:hear (?!him|her|them|\w+ say)\S+|know(?! that)|be (?:told|informed)))`,
    hit: 'Once that has been established, we can talk about what the response would be.',
    miss: 'When he called, I said that we can talk.'
  },
  {
    id: 'deferral-will-be-worked-out',
    kind: 'deferral',
    on: words('work worked figured sorted hashed'),
    says: says`(?:(?:I|we)(?:'ll| will| are going to|'re going to)(?: have to)? work (?:with \w+ )?(?:on|through|out) (?:the|those|that|exactly) (?:\w+ ){0,2}?(?:details?|specifics|mechanics|mechanisms?|how)|(?:will|'ll|still (?:has|have|needs?) to|(?:has|have) yet to|remains? to) (?:\w+ )?be (?:worked|figured|sorted|hashed) out(?! (?:by|on)\b))`,
    hit: 'The details will be worked out in that meeting.',
    miss: 'It was worked out in Geneva.'
  },
  {
    id: 'deferral-ask-later',
    kind: 'deferral',
    on: words('ask address answer discuss play run conclude happen place unfold'),
    says: says`(?:ask me(?: \w+){0,2} (?:again|tomorrow|later|after|next|right before|when|in (?:a|two|three|six))|(?:address|answer|discuss) (?:that|this|it)(?: \w+)? (?:tomorrow|later|next week|another (?:day|time)|at a later)|(?:going to|I'll|we'll|I'd|I would|will|let's) (?:let|wait (?:for|until)) (?:(?=(?:it|this|that) (?:play|run|unfold|conclude))|(?:the|that|this|those|our) )(?:\S+ ){1,3}?(?:conclude|happen|take place|play (?:itself )?out|run its course|unfold))`,
    hit: 'We’ll let the sessions conclude first.',
    miss: 'They asked me to come.'
  }
]
