import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

/** Things said and done: who points to these argues, and sends nobody anywhere. */
const arguments_ = String.raw`(?:\S+ ){0,4}?(?:facts?|something|what|things?|points?|statements?|comments?|remarks|words|speech(?:es)?|testimony|steps?|actions?|progress|language|record|numbers?|data|evidence|examples?|selection|articles?)`

export const referrals: readonly DeviceCue[] = [
  {
    id: 'referral-refer-you',
    kind: 'referral',
    on: words('refer point direct send steer redirect defer'),
    says: says`(?:I|we|I'd|we'd|I'll|we'll|I'm|we're|let me)(?: [^\s.;]+){0,6}? (?:refer(?= (?:--|—|–))|refer you(?: all| guys| back)?(?! (?:\w+ ){0,2}(?:to|over|toward)\b)|point your questions?|refer (?:for|any|all|those|other) (?:\w+ )?questions?|(?:refer|direct|send|steer|redirect) (?:you(?: all| guys| back)?|people|folks|everyone)(?: \w+){0,2}? (?:to|over|toward)(?! (?:the fact|something|that (?:fact|point))\b)|point you(?: \w+){0,2} to (?:the |some |those )?(?:\w+ )?(?:statements?|comments|remarks)(?: (?!made\b|released\b)\w+)? (?:by|from|that|of) (?!(?:the President|I|we|he|mine)\b)\S+|point you(?: \w+)?(?: back)? to (?:exactly |precisely )?what (?!(?:I|he|she|we|the President|my)\b)(?:[^\s,.]+ ){1,5}?(?:has |have |had )?said|point (?:you(?: all| guys| back)?|people|folks|everyone)(?: \w+){0,2}? (?:to|over|toward)(?! ${arguments_}\b)|(?:refer|direct|defer)(?: \w+){0,4} (?:questions?|that|those|it)(?: \w+){0,3}? (?:to|over)|send(?: \w+){0,4} questions?(?: \w+){0,3}? (?:to|over))`,
    hit: 'I would really refer you to the Government of Mexico.',
    miss: 'I would point you to the many statements that we have put out.'
  },
  {
    id: 'referral-refer-to',
    kind: 'referral',
    on: words('refer defer'),
    says: says`(?:I|we|I'd|we'd|I'll|we'll|I'm|we're)(?: (?:would|will|can|have to|going to|just|certainly|again|really|largely|simply|probably|think|respectfully|appropriately|and|I|I'd|I'll))*
(?: refer to(?! (?:that|it|this|as|them|him|her|a|an|foreign)\b)| defer(?: \w+){0,2}? (?:to|on)(?! (?:that|it|this)\b))`,
    hit: 'We certainly defer to the parliamentarian.',
    miss: 'They refer to it as a coup.'
  },
  {
    id: 'referral-ask-them',
    kind: 'referral',
    on: words('wait look recommend invite urge suggest encourage take consult contact ask pursue speak reach check direct talk go call address interview'),
    says: says`(?:(?<!(?:if|whether) )you(?:'d| would|'ll| will| should| can|'re|'ve| are| could| might| may)?(?: really| probably| actually| just| certainly| really| more than| best)* (?:want to|have to|need to|got to|better|ought to|welcome to|free to|best to|able to|can|should|could|might|may|to)(?: — you know, to| really| probably| also| want to| just| always| obviously| definitely| certainly)* (?:go )?(?:ask(?! (?:what|something|for)\b)|talk to|speak to|speak with|talk with|check (?:in )?with|contact|reach out to|consult|interview|go to (?:[A-Z]{2,5}|them|the (?!gas\b|doctor\b|polls\b|web)\w+)|pursue (?:\w+ )?with|direct (?:that|those|your) (?:\w+ )?to|address (?:that|those|your) (?:\w+ )?to)
|(?:urge|ask|suggest|encourage|invite|recommend)(?: that)? you (?:to )?(?:\w+ ){0,3}?(?:ask|talk|speak|check|take|contact|call|reach|go|wait|listen|tune|direct|address|raise|consult)
|(?:should|can|could|would|you|to|I'd) take (?:that|those|these|your|the) (?:\w+ )?(?:questions?|up) (?:\w+ ){0,2}?(?:to|with) (?:them|him|her|the|[A-Z]\w+)
|(?:if|whether) you (?:\w+ )?(?:want to|have to|need to|'d like to) (?:ask|talk to|check with|contact|reach out to|(?:address|direct) (?:that|those) (?:\w+ )?to)|(?:I'd|I would)(?: \w+)? (?:ask|check with|talk to|have you talk to|have you ask) (?:the (?:\w+ ){0,4}?(?:department|office|agency|campaign|pentagon|bureau|committee|secretary|treasury|companies|company)|them|him|her|DOD|DOJ|DHS|FBI|CIA|HHS|EPA|OMB|State|Treasury|BP)|why don't you (?:just )?(?:check|talk|speak|ask|call)|^(?:ask|check with|talk to) (?:them|him|her|the \w+)|wait for (?!(?:me|us|you|that|this|it)\b)(?:\S+ ){1,5}?to (?:speak|talk|address|announce|answer|explain|describe)|look to (?!(?:me|us|you)\b)(?:\S+ ){1,6}?to (?:provide|give|answer|speak|tell|describe|explain))(?! (?:me|us|you)\b)`,
    hit: 'You’d have to ask the Department of Justice.',
    miss: 'You can ask me about that.'
  },
  {
    id: 'referral-question-for',
    kind: 'referral',
    on: words('question questions matter matters judgment judgments decision decisions made determined decided call best better properly appropriately directed addressed answered explained spelled posed referred purview'),
    says: says`(?:(?:that's|it's|is|are|be|like|probably) (?:really |probably |again, |certainly |also |more |much |a |an |of |better |good |great |very |the |all |pretty |ultimately ){0,5}(?:questions?|matters?|judgments?|decisions?) (?:best |better |I think |probably )?for (?!(?:us|me|you|this|that|another|today|tomorrow|discussion|debate|negotiation|concern|the White House)\b|(?:\S+ ){1,6}?to (?:decide|determine|make)\b)\S+
|(?:better|best) questions? for (?!(?:us|me|you)\b)\S+|(?:address|direct(?<=(?:would|should|can|could|may|to|'d|please)(?: just| really| probably)? direct)|send|take) (?:\w+ ){0,2}questions (?:\w+ ){0,6}?to(?! (?:me|us)\b)
|(?:best|better|properly|appropriately)(?: to)? (?:be )?(?:addressed|directed|answered|put|posed|asked|spoken|left|handled) (?:\w+ )?(?:to|by|of)(?! (?:me|us)\b)
|(?:questions?|matters?|that|those|it) (?:\S+ ){0,9}?(?:be|is|are) (?:directed|addressed|posed|referred) to(?! (?:me|us)\b)
|(?:questions?|matters?) (?:that |which )?(?:only )?(?:the |those |their )?(?!(?:I|we|you)\b)(?:\w+ ){1,3}?(?:can|could|should|will have to|would have to|are going to have to|needs? to) (?:answer|resolve)
|(?:decision|judgment|call|question) (?:that |that's |is |that is )?(?:left )?up (?:entirely |solely )?to|(?:decisions?|judgments?|questions?) (?:that |which )?(?:is|are|was) (?:\w+ )?left (?:\w+ )?to|(?:decisions?|judgments?|determinations?|something) (?:that |which )?(?:will|would|should|is going to|has to|have to|needs? to) (?:\w+ )?be (?:made|determined|decided) by (?!what\b|how\b)(?:the )?(?:\w+ ){0,3}?(?:officials?|people|voters|members|Congress|Senate|judges?|regulators?|experts|parties|committee|department|agenc(?:y|ies)|negotiators|lawyers|leaders|teams?|commission|states?|courts?|investigators|prosecutors)\b|have to be (?:spelled out|answered|explained) by|(?:in|under|within) (?:their|the) purview)`,
    hit: 'Those questions are best addressed to lawyers.',
    miss: 'That is a good question for today.'
  },
  {
    id: 'referral-direct-it-to',
    kind: 'referral',
    on: words('direct refer put address'),
    says: says`(?:questions? (?:that )?(?:I'd|I would) (?:\w+ )?(?:direct|refer|put|address) to|(?:should|would|could) (?:probably |really )?address (?:that |those |it )?(?:to|with) (?!(?:you|me|us)\b)\S+)`,
    hit: 'Those are questions that I would direct to Mr. Lee’s office.',
    miss: 'I would address that now.'
  },
  {
    id: 'referral-let-them',
    kind: 'referral',
    on: words('let letting allow'),
    says: says`(?:I|we|I'll|we'll|I'd|we'd|I'm|we're|let's|let us|let me|to|again|and)(?: [^\s.;]+){0,3}? (?:let|letting|(?<!to )allow) (?!me\b|us\b|you\b|it\b|that\b|up\b|not\b|alone\b|\w+ know\b|the bill|my colleague|my \w+ colleague|\[)(?:[^\s,;]+ ){1,8}?(?:speak|address|talk|answer|explain|describe|characterize|assess|judge(?! me\b)|decide for|elaborate|outline|go through|weigh in(?! with)|(?:get|go) into (?:that|this|it|the (?:details|specifics))|announce|discuss|respond|comment|reveal|say|tell|lay out|do (?:that|this|it)|make (?:that|those|their|its|any)|(?<=(?:I'll|I'd|I will|I would|I'm going to) (?:\w+ )?let (?:[^\s,;]+ ){1,6}?)(?:determine|decide|judge|figure out|render|interpret))`,
    hit: 'I’m going to let them speak for themselves.',
    miss: 'Let me speak to that.'
  },
  {
    id: 'referral-leave-to',
    kind: 'referral',
    on: words('leave leaving leaves left'),
    says: says`(?:(?:leave|leaving|leaves) (?:it|that|this|those|them|these)(?: (?!you\b)\w+){0,4}? (?:up )?(?:to(?! you\b)|for (?:him|her|them|others|the \w+) to)|(?:leave|leaving) (?:(?!you\b)\S+ ){1,8}?to (?:characterize|explain|speak|describe|decide|answer|say|address|comment)|(?:I'll|we'll|will|would|to) leave (?:up )?(?:to|for) (?:him|her|them|others|the|historians|members|experts|lawyers|\w+ others)|(?:I|we|I'll|we'll|will|would|going to|to|he|she) (?:leave|leaving|leaves) (?:\S+ ){1,12}?(?:up )?to (?:them|him|her|members|Congress|those|others|experts|lawyers|folks|the \w+))(?! (?:you|say|be|get|go|my|now)\b)`,
    hit: 'We’ll leave that decision up to Congress.',
    miss: 'He will leave today.'
  },
  {
    id: 'referral-they-can-say',
    kind: 'referral',
    on: words('speak answer address talk tell give describe discuss explain provide help decide say determine comment'),
    says: says`(?:(?:they|he|she|folks|experts|department|colleagues|counterparts|officials|agency|office|State|Defense|Pentagon|Treasury|Justice|President|campaign|Secretary \w+) (?:can|could|would|will|should|may|might)(?: \w+)? (?:be (?:able|happy|in a (?:better )?position) to (?:\w+ )?(?:give|provide|speak|answer|tell|help|explain|discuss|address|describe|talk|comment)(?: \w+){0,4}? (?:you|that|this|it|to|with|about|question|questions|more|some|better)|(?:speak|talk|answer|address) (?:\S+ ){0,5}?(?:better|more|best|themselves|himself|herself))
|(?<!\b(?:I|we|that) )(?:can|could|may|might|should) (?:\w+ )?(?:tell|give) you (?:\w+ ){0,3}?(?:better|more|best)
|(?<!\b(?:facts|results|numbers|statistics|actions|words|I|we) )(?:can|will|should|could|would|has to|have to|had to|going to|would have to|will have to)(?: certainly| obviously| have to)? (?:speak|answer|explain)(?: \w+){0,2}? for (?:himself|herself|themselves)
|something (?:that )?(?:they|he|she|the \w+(?: \w+)?)(?:'ll| will|'d| would) have to (?:speak|answer|address|discuss|explain|decide)|(?:that's|that is|it's|it is|is|are|be)(?: really| entirely| ultimately| something)? (?:up to|for) (?!(?:me|us|you)\b)(?:\w+ ){1,3}to (?:speak|say|answer|describe|explain))`,
    hit: 'They can speak to that better than I can.',
    miss: 'The results speak for themselves.'
  },
  {
    id: 'referral-they-have',
    kind: 'referral',
    on: words('more most detail details specifics information update updates answer answers something'),
    says: says`(?:(?:department|departments|office|agency|agencies|Treasury|Pentagon|State|Defense|Justice|DOJ|FBI|company|committee|general|campaign|they|he|she|Greenbook|colleagues|secretary) (?:would|will|should|may|might|'ll|'d)(?: \w+)? (?:have|provide) (?:— |an |a |the |some |any )*(?:more (?:— an? )?(?:details?|specifics|information|updates?|on|to say|for you)|most (?:details|information)|details|updates?(?! today)|specifics|information|answers|something (?:for you|to say|on))|(?:department|office|agency|Treasury|Pentagon|State|company|committee|campaign|they)(?: typically| probably| actually)? (?:has|have|— has) (?:the (?:details|answers?)|more (?:details|specifics|information|on|to say|for you)))`,
    hit: 'The Department of Defense will have an update on the pier.',
    miss: 'We will have more details.'
  },
  {
    id: 'referral-opportunity-to-ask',
    kind: 'referral',
    on: words('opportunity chance'),
    says: says`(?:you|you'll|you'd|of you|somebody|one of you)(?: \w+){0,2}? (?:have|get) (?:an |the |your |a )?(?:opportunity|chance) to (?:ask|question|put (?:that|this|it) to)(?! (?:me|us|you|questions?)\b)`,
    hit: 'You’ll have an opportunity to ask him tomorrow.',
    miss: 'You will all have a chance to ask questions.'
  },
  {
    id: 'referral-best-person',
    kind: 'referral',
    on: words('good best better right proper wrong lane bailiwick purview grade department area placed positioned'),
    says: says`(?:(?:I'm|I am|we're|I|we)(?: \w+){0,2} not(?: really| probably)? (?:(?:the|a) (?:best|right|proper|good) (?:\w+ )?(?:person|one|guy|place|agency|official)|(?:best |well )?(?:placed|positioned) to)|(?:asking|ask|talking to|got|have) the wrong (?:\w+ )?(?:guy|person|one|people|man|agency)|(?:outside|not|above)(?: of)? my (?:lane|pay grade|area|department|bailiwick|purview)
|(?:would|will|may|might|are|is|they're|he's|she's|could)(?: probably)?(?: be)?(?: in)?(?: a| the)? (?:best|better|right)(?: |-)(?:able|suited|equipped|positioned|placed|position|person|people|place|places|source)(?: for you)? (?:to (?:\w+ )?(?:answer|ask|speak|talk|discuss|address|describe|go|explain|tell|comment|give)|for (?:that|those|this|it|more|details|information)))`,
    hit: 'I’m not the best person to answer that.',
    miss: 'He is the best person to do it.'
  }
]
