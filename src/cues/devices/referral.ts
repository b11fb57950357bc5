import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

export const referrals: readonly DeviceCue[] = [
  {
    id: 'referral-refer-you',
    kind: 'referral',
    on: words('refer point direct send steer redirect defer'),
    says: says`(?:I|we|I'd|we'd|I'll|we'll|I'm|we're|let me)(?: [^\s.;]+){0,6}? (?:(?:refer|point|direct|send|steer|redirect) (?:you(?: all| guys| back)?|people|folks|everyone)(?: \w+){0,2}? (?:to|over|toward)(?! (?:the fact|something|that (?:fact|point))\b)|(?:refer|direct|send|defer)(?: \w+){0,4} (?:questions?|that|those|it)(?: \w+){0,3}? (?:to|over))`,
    hit: 'I would really refer you to the Government of Mexico.',
    miss: 'You referred to the statement.'
  },
  {
    id: 'referral-refer-to',
    kind: 'referral',
    on: words('refer defer'),
    says: says`(?<!\b(?:if|when|that|which) )(?:I|we|I'd|we'd|I'll|we'll)(?: [^\s.;]+){0,4}? (?:refer(?! back)|defer)(?: \S+){0,2}? to(?! (?:that|it|this|as|the latest|\w+ as)\b)`,
    hit: 'We certainly defer to the parliamentarian.',
    miss: 'They refer to it as a coup.'
  },
  {
    id: 'referral-ask-them',
    kind: 'referral',
    on: words('recommend invite urge suggest encourage take consult contact ask pursue speak reach check direct talk go call address'),
    says: says`(?:you(?:'d| would|'ll| will| should| can|'re| are| could| might| may)?(?: really| probably| actually| just| certainly| really| more than| best)* (?:want to|have to|need to|better|ought to|welcome to|free to|best to|can|should|could|might|may|to)(?: — you know, to| really| probably| also| want to| just| always)* (?:go )?(?:ask|talk to|speak to|speak with|talk with|check with|contact|call|reach out to|consult|go to|pursue (?:\w+ )?with|direct (?:that|those) (?:\w+ )?to|address (?:that|those) (?:\w+ )?to)|(?:urge|ask|suggest|encourage|invite|recommend)(?: that)? you (?:to )?(?:\w+ ){0,3}?(?:ask|talk|speak|check|take|contact|call|reach|go|wait|listen|look|direct|address|consult|participate|attend|tune)|take (?:that|those|these|your|the) (?:\w+ )?(?:questions?|up) (?:\w+ ){0,4}?(?:to|with))(?! (?:me|us|you)\b)`,
    hit: 'You’d have to ask the Department of Justice.',
    miss: 'You can ask me about that.'
  },
  {
    id: 'referral-check-with',
    kind: 'referral',
    on: words('check talk speak ask refer'),
    says: says`why don't (?:you (?:check|talk|speak|ask)(?! (?:me|us|it)\b)|I refer)`,
    hit: 'Why don’t you check with my office?',
    miss: 'I will check with my office.'
  },
  {
    id: 'referral-question-for',
    kind: 'referral',
    on: words('question questions matter matters issue issues judgment decision purview jurisdiction addressed directed answered spoken posed best call calls spelled explained calculation determination properly better probably decisions judgments'),
    says: says`(?:(?:a|the|those are|all|pretty much|better|more of a|good|much|probably|really) (?:\w+ )?(?:questions? (?:best |better )?(?:for|to be (?:asked|posed|directed|addressed|put)) (?:the|them|him|her|those|others|\S+ ){1,3}|(?:matters?|issues?|judgments?|decisions?|calls?) (?:best |better )?for (?:\S+ ){1,6}?to (?:make|decide|determine|answer|address|speak))|(?:that's|it's|that is|this is) (?:really )?a (?:judgment|matter|call) for (?:\S+ ){1,3}
|(?:best|better|properly|probably) (?:to be )?(?:addressed|directed|answered|put|posed|spoken|handled|left|asked)(?: \w+)? (?:to|by|for|with|of)|have to be (?:spelled out|answered|addressed|explained) by|(?:decision|judgment|call|question|matter) (?:that is |that's |is )?(?:left|up) (?:entirely |solely )?to|(?:in|under|within|into) (?:the |their |its )(?:\w+ )?(?:purview|jurisdiction)(?: of)?|is (?:a )?(?:decision|judgment|calculation|determination|question|matter) (?:\S+ ){0,3}(?:have|has|need|needs) to make)`,
    hit: 'Those questions are best addressed to lawyers.',
    miss: 'That is a good question for today.'
  },
  {
    id: 'referral-let-them',
    kind: 'referral',
    on: words('let letting leave leaving allow'),
    says: says`(?:let|letting|allow) (?!me\b|us\b|you\b|it\b|that\b|my colleague|my \w+ colleague|\[)(?:[^\s,;]+ ){1,5}?(?:speak|address|talk|answer|explain|describe|characterize|announce|discuss|respond|comment|reveal|say|tell|lay out|do (?:that|this|it)|make (?:that|those|their|its|any))`,
    hit: 'I’m going to let them speak for themselves.',
    miss: 'Let me speak to that.'
  },
  {
    id: 'referral-leave-to',
    kind: 'referral',
    on: words('leave leaving leaves left'),
    says: says`(?:(?:leave|leaving|leaves) (?:it|that|this|those|them|these)(?: \w+){0,4}? (?:up )?to|(?:leave|leaving) (?:\S+ ){1,8}?to (?:characterize|explain|speak|describe|decide|answer|say|address|comment)|(?:I'll|we'll|will|would|to) leave (?:up )?to (?:him|her|them|others|the|historians|members|experts|lawyers|\w+ others)|(?:leave|leaving|leaves) (?:\S+ ){1,12}?(?:up )?to (?:them|him|her|members|Congress|those|others|experts|lawyers|folks|the \w+))(?! (?:you|say|be|get|go|my)\b)`,
    hit: 'We’ll leave that decision up to Congress.',
    miss: 'He will leave today.'
  },
  {
    id: 'referral-they-can-say',
    kind: 'referral',
    on: words('determine decide speak describe answer explain say make address tell give talk comment discuss provide'),
    says: says`(?:(?!(?:I|we|you|that|it)\b)\w+ (?:can|could|would|will|should|may|might) (?:\S+ ){0,2}?(?:speak|answer|address|talk|tell you|give you) (?:\S+ ){0,5}?(?:better|more|best|themselves|directly)|(?<!(?:facts|numbers|results|words|polls|actions|records?) (?:\w+ )?)speak for (?:himself|herself|themselves)|have to (?:answer|speak|address|explain) (?:to )?(?:that |this |it )?(?:for )?(?:himself|herself|themselves)|that's (?:for|up to) (?:them|him|her|the|others|\S+) to (?:speak|say|decide|answer|determine|make)|(?<!not )(?:in (?:a|the) (?:\w+ )?(?:best|better) position|(?:best|better) (?:positioned|equipped|placed)) to (?:speak|answer|address|comment|discuss|tell|give|provide|say|describe|explain)|(?:is|it's|that's) (?:really |entirely |ultimately )?(?:up to|for) (?:them|him|her|Congress|the \w+) to (?:speak|say|decide|answer|determine|make|describe|explain))`,
    hit: 'They can speak to that better than I can.',
    miss: 'He can speak Spanish.'
  },
  {
    id: 'referral-they-have',
    kind: 'referral',
    on: words('details update updates specifics information hear more'),
    says: says`(?:(?:department|departments|office|agency|agencies|Treasury|Pentagon|State|company|committee|secretary|general|they|he|she|Greenbook) (?:\S+ ){0,4}?(?:(?:would|will|should|may|might|'ll|'d) (?:have|be able to provide|provide) (?:— |an |a |the |some |any )*(?:more (?:details|specifics|information|on|to say|for you)|(?:the )?most (?:details|information)|details|updates?(?! today)|specifics|information|more — an)|(?:has|have) (?:the details|more (?:details|specifics|information|on|to say|for you)))|hear from (?:\S+ ){1,4}?(?:later|at \d|tomorrow|on that|about that))`,
    hit: 'The Department of Defense will have an update on the pier.',
    miss: 'We will have more details.'
  },
  {
    id: 'referral-go-to',
    kind: 'referral',
    on: words('places welcome lean'),
    says: says`(?:places to go for|you're (?:more than )?welcome to|lean into them|lean on them)`,
    hit: 'If you want to address that to the State Department, you’re welcome to.',
    miss: 'You’re welcome.'
  },
  {
    id: 'referral-can-answer',
    kind: 'referral',
    on: words('answer address resolve'),
    says: says`(?:questions?|issues?|matters?)(?: that| which)? (?!(?:I|we|you|he|and|that|he)\b)(?:the |our |my )?(?:\w+ ){1,3}?(?:can|could|would|should|will|needs? to|(?:would |will )?have to) (?:\w+ )?(?:answer|address|resolve)(?! (?:that|this|it) (?:today|now|later))`,
    hit: 'That’s a question that the Defense Department can answer.',
    miss: 'That is a question of what we can do.'
  },
  {
    id: 'referral-be-addressed-to',
    kind: 'referral',
    on: words('addressed directed posed put asked questions'),
    says: says`(?:questions?(?: \w+){0,9}? (?:be|are|is) (?:best |better )?(?:addressed|directed|posed|put|asked) (?:to|of)|(?:address|direct|send|take) (?:\w+ )?questions (?:\w+ ){0,6}?to)(?! (?:me|us)\b)`,
    hit: 'I would suggest that that question be addressed to the agency.',
    miss: 'The letter was addressed to me.'
  },
  {
    id: 'referral-opportunity-to-ask',
    kind: 'referral',
    on: words('opportunity chance'),
    says: says`you(?:'ll| will| may| might)(?: \w+){0,2} (?:have|get) (?:the |an? )?(?:opportunity|chance) to (?:ask|question|put (?:that|this|it) to)(?! (?:me|us|questions?)\b)`,
    hit: 'You’ll have an opportunity to ask him tomorrow.',
    miss: 'You will all have a chance to ask questions.'
  },
  {
    id: 'referral-wrong-person',
    kind: 'referral',
    on: words('best right proper wrong placed positioned lane grade my'),
    says: says`(?:(?:not|n't) (?:really |probably )?(?:the (?:best|right|proper) (?:\w+ )?(?:person|one|guy|place|agency|official)|(?:best |well )?(?:placed|positioned) to)|(?:asking|ask|talking to|got|have) the wrong (?:\w+ )?(?:guy|person|one|people|man|agency)|(?:outside|not|above)(?: of)? my (?:lane|pay grade|area|department))`,
    hit: 'I’m not the best person to answer that.',
    miss: 'He is the right person to do it.'
  }
]
