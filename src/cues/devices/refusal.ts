import {says} from '../wording.js'
import {type DeviceCue, no, we, wont, words} from './device-cue.js'

/** To say something, in the words in which a podium will not. */
const reveal = `(?:get(?:ting)? (?:too |very |much |any |more |quite |that |far |deep |deeply |detailed |all )*(?:in|into|drawn|dragged|deeper|out(?! of (?!here|my))|specific|further)|be (?:any |much |more |too )*(?:precise|specific|definitive|explicit)|be in (?:a|the) (?:position|business) of|go(?:ing)? (?:too |much |any |very |to |far |deep |deeply )*(?:into|beyond|further|farther|deeper|down|there|through|out and)|comment|discuss|characteri[sz]e|detail|describe|disclose|divulge|reveal|elucidate|elaborate
|answer|confirm|verify|preview|help you (?:with|on|there|out)|read(?: \\w+)? out|rule — read out|provide|offer|share|speak (?:to|for|about|any|more|on|with|directly|specifically|hypothetically|in)|talk|address|weigh|engage|litigate|re-?litigate|negotiate|parse|telegraph|name (?:names|them|any|specific)|identify|outline|lay|add|shed (?:any|more|much|additional|further)|account for|explain|respond|react|wade|venture|dive|delve
|break (?:it|that|this|down)|pick|start (?:to|\\w+ing)|rule (?:anything )?in|put (?:any |\\w+ )?words|(?:put|attach|pin) (?:a|any|an|it|that) (?:\\w+ )?(?:number|figure|date|timeline|percentage|label|odds|price|time)|set (?:a|any|an) (?:\\w+ )?(?:deadline|date|timeline|timetable)|draw (?:any )?(?:red )?lines?|handicap|list|enumerate|debate|play|bite|touch|itemize|analy[sz]e|grade|score|quantify|specify|expand|give|tell you|get involved|open up|define|opine|editorialize|recount|repeat|rehash|pass|render|entertain|lift the curtain|take (?:a|any) (?:position|stand|side|public position)|take sides|ruin|second-guess|critique|announce|make (?:any |an |a |that |those |all (?:of )?)?(?:\\w+ )?(?:news|announcements?|commitments?|predictions?|promises?|judge?ments?|assessments?|determinations?)|commit|say (?:anything|more|that|what|whether|which|who|when|how|so|much|too)|generali[sz]e|read (?:his|her|their) minds?|have any more|tease|game|improve (?:up)?on|steal|foreshadow|pin (?:it|that|this|myself)|ascribe|rank|interpret|evaluate|assess|psychoanalyze)`

export const refusals: readonly DeviceCue[] = [
  {
    id: 'refusal-will-not-say',
    kind: 'refusal',
    on: no,
    says: says`${we} (?!(?:wouldn't|would not) (?:necessarily )?(?:say that|go (?:so|that|as|quite that) far))${wont} (?!see )(?:\S+ ){0,4}?${reveal}`,
    hit: 'I’m not going to get into the details of that.',
    miss: 'We are going to get into that tomorrow.'
  },
  {
    id: 'refusal-am-not-going-to',
    kind: 'refusal',
    on: words('not'),
    says: says`I(?:'m| am)(?: (?:just|really|certainly|obviously|simply|probably|also|still|clearly))? not (?:going|gonna) to (?:(?:(?:sit|stand)(?: up)? here and|try (?:to|and)|go ahead and|start|be|even|necessarily) ){0,2}(?:do (?:that|this|it|so|an?|any)|make (?!it\b)\S+|set (?:an?|any|the|deadlines?|dates?|timelines?|timetables?)|put (?:an?|any|words|odds|that|it|myself)|(?:throw out|read|draw|distill|unpack|dissect|dictate|tease|express|walk through|look (?:that|too|so|ahead)|surmise|focus on|step on|quote|spin|adjudicate|extrapolate|inject|interject|pre-?(?:empt|announce|negotiate|judge)|flyspeck|nitpick|attach|peel|dignify|fact-check|referee|arbitrate|become|issue|explain|pile on|paper over|monday|spend|improve|say|report|signal|indicate|hint|catalogu?e|recite|represent|speak|ask (?:him|her|them)|the|an?|in a position|able to) \S+)`,
    hit: 'I’m not going to dictate to Congress how it does that.',
    miss: 'I’m not going to dispute that there were problems.'
  },
  {
    id: 'refusal-do-not-comment',
    kind: 'refusal',
    on: words('comment discuss talk confirm telegraph preview into speak read'),
    says: says`(?:we (?:\w+ )?(?:don't|do not|never) (?:\w+ )?(?:comment|discuss|talk about|telegraph|preview|confirm|get into|read out)|I (?:don't|do not|never) (?:\w+ )?(?:comment (?:on|about)|discuss|speak for|read out)|neither confirm n?or deny)`,
    hit: 'As you know, we don’t comment on Federal Reserve policy.',
    miss: 'We don’t agree with that comment.'
  },
  {
    id: 'refusal-no-comment',
    kind: 'refusal',
    on: words('comment comments reaction add'),
    says: says`(?:no (?:further |other |additional |specific |particular |direct )?(?:comments?|reaction)(?! (?:period|section))|reserve (?:any |my |our |further )*comment|(?:nothing|(?:don't|do not)(?: think (?:I|we))?(?: \w+)? have (?:anything|any))(?: (?:more|further|else|other|to|really))* (?:comments?|add|reaction))`,
    hit: 'I have no comment on that.',
    miss: 'Her comment was not meant for you.'
  },
  {
    id: 'refusal-leave-it-there',
    kind: 'refusal',
    on: words('leave leaving let'),
    says: says`(?:(?:leave|leaving) (?:it|that|this)(?:, again,)? (?:at (?:(?:that|this)(?! (?:time|point|moment))|what)|there|where|alone)|(?<!not )(?<!n't )let (?:my|his|her|their|the|that|those|our) \w+(?: \w+)? (?:stand|speak for (?:itself|themselves)))`,
    hit: 'I think I’ll leave it at that.',
    miss: 'We leave it to them.'
  },
  {
    id: 'refusal-leave-it-to-you',
    kind: 'refusal',
    on: words('leave let'),
    says: says`(?:I|we)(?:'ll| will|'d| would|'m going to| am going to|'re going to)?(?: just| simply)? (?:leave (?:it|that|this|those|them) (?:up )?(?:to|for) you(?: all| guys| and others)?|let you(?: all| guys)?) (?:to )?(?:judge|decide|assess|analyze|determine|draw|make|render|rank|weigh|figure|parse|characterize|evaluate|interpret|speculate|conclude)`,
    hit: 'I would leave it to you to assess the politics of it.',
    miss: 'I’ll leave it to you and your family.'
  },
  {
    id: 'refusal-rather-not',
    kind: 'refusal',
    on: words('rather prefer try'),
    says: says`(?:(?:I'd|I would|we'd|we would) (?:\w+ )?(?:rather|prefer) (?:to )?not (?:to )?(?:get|go|say|speak|talk|discuss|comment|read|preview|relay|repeat|quote|respond|do|characteri[sz]e|speculate|answer|name|give|make|share|engage)|^(?:\w+, )?(?:nice|good) try)`,
    hit: 'I’d rather not get beyond what the President has said.',
    miss: 'I’d rather get it right than get it fast.'
  },
  {
    id: 'refusal-not-something-to-discuss',
    kind: 'refusal',
    on: words('something anything one topic subject matter question conversation'),
    says: says`(?:not|(?:don't|do not) (?:think|believe) (?:that's|it's|this is|that is)) (?:something|anything|one|a (?:\w+ )?(?:topic|subject|matter|question|conversation))(?: that| which)? (?:I|we)(?:'m|'re| am| are|'d| would| can| could| want| will)(?: \w+){0,3} (?:go|get|wade|weigh|talk|discuss|comment|speak|share|address|engage|into|say|confirm|disclose|speculate|answer)`,
    hit: 'That’s not something that I can go into in this conversation.',
    miss: 'That is something we can do.'
  },
  {
    id: 'refusal-see-no-need',
    kind: 'refusal',
    on: words('need useful helpful appropriate productive wise constructive prudent smart inappropriate'),
    says: says`(?:(?:don't|do not) (?:think|believe|feel) (?:that )?(?:it's|it is|it would be|that's|it'd be) (?:\w+ )?(?:useful|helpful|appropriate|productive|wise|constructive|prudent|smart) (?:for (?:me|us|anybody|anyone) )?(?:here )?to (?:\w+ )?(?:get|go|discuss|comment|speak|talk|speculate|engage|say|detail|characterize|read|share|litigate|debate|negotiate|lay)|(?:it's|it is|it would be|be) inappropriate for (?:me|us) to|(?:don't|do not) (?:see|think there's|feel) (?:a |any |the )?need to (?:get|go|discuss|comment|elaborate|add|talk|respond))`,
    hit: 'We don’t see a need to get into the details.',
    miss: 'We don’t see a need to raise taxes.'
  },
  {
    id: 'refusal-pass-judgment',
    kind: 'refusal',
    on: words('judgment judgement judgments judgements'),
    says: says`(?:not|n't)(?: \w+){0,4} (?:pass|passing) judge?ments?`,
    hit: 'That’s something that we’re not passing judgment on.',
    miss: 'In our judgment this is passing.'
  },
  {
    id: 'refusal-do-not-want-to',
    kind: 'refusal',
    on: words("want won't can't gonna leave going"),
    says: says`(?:^|, )(?:\w+, |so |but |and |again )*(?:(?:can't|won't) (?:speak|comment|say|answer|confirm|discuss)|don't want to|not going to|not gonna|just going to leave|won't) (?:\S+ ){0,3}?(?:comment|get|go|speak|talk|discuss|say|leave)`,
    hit: 'So, don’t want to comment on an active case.',
    miss: 'They don’t want to talk.'
  },
  {
    id: 'refusal-not-for-me',
    kind: 'refusal',
    on: words('me us'),
    says: says`(?:not|isn't|wouldn't be) (?:really |appropriate |my place |my job )*(?:for (?:me|us)|up to (?:me|us)) to (?:say|speak|make (?:that|an|any)|pass|judge|comment|get|answer|tell|decide|determine|speculate|discuss|characteri[sz]e)`,
    hit: 'It’s not for me to say why they did that.',
    miss: 'It is for me to say.'
  },
  {
    id: 'refusal-am-not-saying',
    kind: 'refusal',
    on: words('giving negotiating commenting discussing confirming characterizing announcing previewing getting into rendering passing making ruling'),
    says: says`(?:I'm|we're|I am|we are) (?:just |really |simply )?not (?:going to be )?(?:giving (?:any|more|you)|negotiating|commenting|discussing|confirming|characterizing|announcing|previewing|getting (?:into|drawn)|going into|(?:rendering|passing|making) (?:an?|any|that|those) (?:\w+ )?(?:judge?ments?|decisions?|assessments?|predictions?|announcements?)|ruling (?:it|that|this|anything|any \w+) in)`,
    hit: 'I’m not negotiating pieces of a package from this podium.',
    miss: 'We are negotiating.'
  },
  {
    id: 'refusal-decline',
    kind: 'refusal',
    on: words('hate avoid careful decline declined refrained refrain reluctant hesitate hesitant resist interested'),
    says: says`(?:I|we)(?:'m|'re|'d|'ll| am| are| would| will| have to)?(?: \w+){0,2} (?:(?:declined?|refrain(?:ed)?(?! from (?:predict|speculat|guess))|reluctant|(?<!not )hesitate|hate(?= to (?:generali[sz]e|speculate|predict|characterize|get into))|hesitant|resist) (?:to|from|the (?:urge|impulse|temptation))|(?:(?<=going to )avoid (?:it|that|this|getting|commenting|speculating|characterizing)|careful (?:not to|to not) (?:characterize|get into|say|speak|comment|speculate|discuss)|not interested in (?:\w+ ){0,3}(?:getting|debating|playing|commenting|back[- ]and[- ]forth)))`,
    hit: 'I would hesitate to characterize it.',
    miss: 'They declined to comment.'
  },
  {
    id: 'refusal-limits',
    kind: 'refusal',
    on: words('position limits limited constrained restricted far operational only'),
    says: says`(?:within the limits of what I can|I can only speak (?:to|for|about)|(?:I'm|I am|we're|we are) (?:\w+ ){0,2}(?:limited|constrained|restricted) in (?:what|how much|the)|(?:don't|do not) (?:think|believe) (?:that )?(?:I|we)(?:'d| would) be in a position to|far be it (?:from|for) me to|(?:for|due to|because of|given|reasons of) (?:the (?:need|reasons) (?:for|of) )?operational security)`,
    hit: 'For operational security reasons, I can’t.',
    miss: 'There are limits to growth.'
  },
  {
    id: 'refusal-get-me-to',
    kind: 'refusal',
    on: words('me'),
    says: says`(?:(?:not|won't|can't) (?:going to )?|trying to |way of (?:trying to )?)(?:get|getting) me to`,
    hit: 'You’re not going to get me to comment on that.',
    miss: 'That is how they get me to the airport.'
  },
  {
    id: 'refusal-practice',
    kind: 'refusal',
    on: words('law rules lawyers counsel practice policy habit custom rule tradition'),
    says: says`(?:not (?:really )?in the (?:habit|practice) of|(?:law|rules?|lawyers|counsel) (?:\w+ ){0,4}?(?:not|doesn't|don't|won't) (?:allow|permit|let) me to|(?:practice|policy|habit|custom|rule|tradition) (?:\w+ ){0,3}?not (?:to )?(?:comment|discuss|characteri[sz]|talk|speculat|confirm|reveal|disclos|get|go|read|speak|preview)\w*)`,
    hit: 'We’ve made it a practice not to characterize what others have said.',
    miss: 'The policy is not to build walls.'
  },
  {
    id: 'refusal-little-to-say',
    kind: 'refusal',
    on: words('say share add offer tell discuss into'),
    says: says`(?:that's (?:about |really |probably )?all (?:that )?(?:I|we)(?: can| could| want to| have to|(?:'m| am|'re| are) \w+ to) (?:say|share|add|offer|tell)|(?:not|isn't|n't|nothing|no)(?: (?:a|whole|lot|much|anything|really|more|else|further|additional|new|information|details?|specifics|that))* (?:I|we) (?:can|could|want to|am able to|will|(?:am|'m) (?:going|in a position) to)(?: \w+)? (?:say|share|add|offer|tell you|discuss|get into|go into))`,
    hit: 'There’s not a whole lot I can say about that.',
    miss: 'There is a lot that I can say about that.'
  },
  {
    id: 'refusal-without',
    kind: 'refusal',
    on: words('without'),
    says: says`without (?:really |actually )?(?:getting (?:too |very |much )*(?:in|into|specific)|going (?:too |very |much )*into|previewing|commenting on|speaking to|confirming|characteri[sz]ing|discussing|speculating)`,
    hit: 'Without previewing the speech, he will speak about jobs.',
    miss: 'They left without paying.'
  }
]
