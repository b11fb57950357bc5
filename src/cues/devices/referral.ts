import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'
import {referralsOfQuestions} from './referral-questions.js'
import {agencies, office, referralsToOthers} from './referral-to-others.js'

/** Not the podium itself, nor who asked: "ask me" sends nobody anywhere. */
const notUs = String.raw`(?! (?:me|us|you)\b)`

/** "I would", "let me just", "we'd again, respectfully,": the podium, and up to six words after it. */
const iWould = String.raw`(?:I|we|I'd|we'd|I'll|we'll|I'm|we're|let me)(?: [^\s.;]+){0,6}?`

/** The podium, and nothing but words without weight after it: "I'd just", "we certainly will again". */
const iJust = "(?:I|we|I'd|we'd|I'll|we'll|I'm|we're)(?: (?:would|will|can|have to|going to|just|certainly|again|really|largely|simply|probably|think|respectfully|appropriately|and|I|I'd|I'll))*"

/** Who is sent: "you guys", "folks". */
const you = '(?:you(?: all| guys| back)?|people|folks|everyone)'

/** Things said and done: who points to these argues, and sends nobody anywhere. */
const arguments_ = String.raw`(?:\S+ ){0,4}?(?:facts?|something|what|things?|points?|statements?|comments?|remarks|words|speech(?:es)?|testimony|steps?|actions?|progress|language|record|numbers?|data|evidence|examples?|selection|articles?)`

/** "You'd really", "you are more than": who is told what to do, unless it stands under an "if". */
const youWould = "(?<!(?:if|whether) )you(?:'d|'ll|'re|'ve| would| will| should| can| are| could| might| may)?(?: really| probably| actually| just| certainly| more than| best)*"

/** "Have to", "are welcome to", "should". */
const haveTo = '(?:want to|have to|need to|got to|better|ought to|welcome to|free to|best to|able to|can|should|could|might|may|to)'

/** "You'd have to", "you're welcome to also", "you should go". */
const youHaveTo = `${youWould} ${haveTo}(?: — you know, to| really| probably| also| want to| just| always| obviously| definitely| certainly)*(?: go)?`

/** Referrals that send who asks to someone else, and from the files beside it those of questions and to others. */
export const referrals: readonly DeviceCue[] = [
  {
    id: 'referral-refer-you',
    kind: 'referral',
    on: words('refer direct send steer redirect'),
    says: says`${iWould} (?:refer|direct|send|steer|redirect) ${you}(?: \w+){0,2}? (?:to|over|toward)(?! (?:the fact|something|that (?:fact|point))\b)`,
    hit: 'I would really refer you to the Government of Mexico.',
    miss: 'I would direct you to the fact that prices fell.'
  },
  {
    id: 'referral-refer-broken-off',
    kind: 'referral',
    on: words('refer'),
    says: says`${iWould} refer(?:(?= (?:--|—|–))| you(?: all| guys| back)?(?! (?:\w+ ){0,2}(?:to|over|toward)\b))`,
    hit: 'On the convoy I would refer — that is for the Pentagon.',
    miss: 'I would refer you back to the fact that prices fell.'
  },
  {
    id: 'referral-refer-your-questions',
    kind: 'referral',
    on: words('question questions'),
    says: says`${iWould} (?:point your|refer (?:for|any|all|those|other)(?: \w+)?) questions?`,
    hit: 'We refer all such questions elsewhere.',
    miss: 'I see your point, questions remain.'
  },
  {
    id: 'referral-refer-that-to',
    kind: 'referral',
    on: words('refer direct defer'),
    says: says`${iWould} (?:refer|direct|defer)(?: \w+){0,4} (?:questions?|that|those|it)(?: \w+){0,3}? (?:to|over)`,
    hit: 'I’ll have to defer that one to the lawyers.',
    miss: 'I would direct that.'
  },
  {
    id: 'referral-send-questions-over',
    kind: 'referral',
    on: words('send'),
    says: says`${iWould} send(?: \w+){0,4} questions?(?: \w+){0,3}? (?:to|over)`,
    hit: 'I would send those questions over to the harbor police.',
    miss: 'We send letters to the harbor police.'
  },
  {
    id: 'referral-point-you-to',
    kind: 'referral',
    on: words('point'),
    says: says`${iWould} point ${you}(?: \w+){0,2}? (?:to|over|toward)(?! ${arguments_}\b)`,
    hit: 'I’d point you over to the Coast Guard.',
    miss: 'I would point you to the many statements that we have put out.'
  },
  {
    id: 'referral-point-to-their-statement',
    kind: 'referral',
    on: words('statement statements comment comments remarks'),
    says: says`${iWould} point you(?: \w+){0,2} to (?:the |some |those )?(?:\w+ )?(?:statements?|comments|remarks)(?: (?!made\b|released\b)\w+)? (?:by|from|that|of) (?!(?:the President|I|we|he|mine)\b)\S+`,
    hit: 'I would point you to the statement from the Ministry.',
    miss: 'I would point you to the statement by the President.'
  },
  {
    id: 'referral-point-to-what-they-said',
    kind: 'referral',
    on: words('point'),
    says: says`${iWould} point you(?: \w+)?(?: back)? to (?:exactly |precisely )?what (?!(?:I|he|she|we|the President|my)\b)(?:[^\s,.]+ ){1,5}?(?:has |have |had )?said`,
    hit: 'I’d point you to exactly what the sheriff has said.',
    miss: 'I’d point you to what the President has said.'
  },
  {
    id: 'referral-refer-to',
    kind: 'referral',
    on: words('refer'),
    says: says`${iJust} refer to(?! (?:that|it|this|as|them|him|her|a|an|foreign)\b)`,
    hit: 'I would just refer to the Department of Labor.',
    miss: 'We refer to it as a coup.'
  },
  {
    id: 'referral-defer-to',
    kind: 'referral',
    on: words('defer'),
    says: says`${iJust} defer(?: \w+){0,2}? (?:to|on)(?! (?:that|it|this)\b)`,
    hit: 'We certainly defer to the parliamentarian.',
    miss: 'They defer to the parliamentarian.'
  },
  {
    id: 'referral-urge-you-to-ask',
    kind: 'referral',
    on: words('urge ask suggest encourage invite recommend'),
    says: says`(?:urge|ask|suggest|encourage|invite|recommend)(?: that)? you (?:to )?(?:\w+ ){0,3}?(?:ask|talk|speak|check|take|contact|call|reach|go|wait|listen|tune|direct|address|raise|consult)${notUs}`,
    hit: 'I’d encourage you to reach out to the governor.',
    miss: 'I’d encourage you to ask me.'
  },
  {
    id: 'referral-ask-them',
    kind: 'referral',
    on: words('ask'),
    says: says`${youHaveTo} ask(?! (?:what|something|for|me|us|you)\b)`,
    hit: 'You’d have to ask the Department of Justice.',
    miss: 'You can ask me about that.'
  },
  {
    id: 'referral-talk-to-them',
    kind: 'referral',
    on: words('talk speak check contact reach consult interview'),
    says: says`${youHaveTo} (?:(?:talk|speak) (?:to|with)|check (?:in )?with|contact|reach out to|consult|interview)${notUs}`,
    hit: 'You should probably check in with the Treasury.',
    miss: 'You can talk to me after this.'
  },
  {
    id: 'referral-go-to-them',
    kind: 'referral',
    on: words('go'),
    says: says`${youHaveTo} go to (?:them|him|her|the (?:people|folks|experts)|the (?:\w+ ){0,4}?(?:${office}|${agencies})|${agencies})${notUs}`,
    hit: 'You’ll have to go to the Department of Defense for that.',
    miss: 'If you want to go to the Department of Defense, take the bus.'
  },
  {
    id: 'referral-take-up-with',
    kind: 'referral',
    on: words('pursue direct address'),
    says: says`${youHaveTo} (?:pursue (?:\w+ )?with|(?:direct|address) (?:that|those|your) (?:\w+ )?to)${notUs}`,
    hit: 'You may want to direct that question to the mayor.',
    miss: 'You can address that to me.'
  },
  {
    id: 'referral-take-it-to-them',
    kind: 'referral',
    on: words('take'),
    says: says`(?:should|can|could|would|you|to|I'd) take (?:that|those|these|your|the) (?:\w+ )?(?:questions?|up) (?:\w+ ){0,2}?(?:up )?(?:to|with) (?:them|him|her|the (?:\w+ ){0,4}?(?:${office}|${agencies})|${agencies})`,
    hit: 'You should take that up with the Senate.',
    miss: 'I’m here to take your questions on the budget.'
  },
  {
    id: 'referral-if-you-want-to-ask',
    kind: 'referral',
    on: words('ask talk check contact reach address direct'),
    says: says`(?:if|whether) you(?:'d like| (?:\w+ )?(?:want|have|need)) to (?:ask|talk to|check with|contact|reach out to|(?:address|direct) (?:that|those) (?:\w+ )?to)${notUs}`,
    hit: 'If you want to contact the hospital, they have a press office.',
    miss: 'If you want to talk to me, come by.'
  },
  {
    id: 'referral-i-would-ask-them',
    kind: 'referral',
    on: words('ask check talk'),
    says: says`(?:I'd|I would)(?: \w+)? (?:ask|check with|talk to|have you (?:talk to|ask)) (?:the (?:\w+ ){0,4}?(?:${office}|companies)|them|him|her|${agencies})${notUs}`,
    hit: 'I would check with the Census Bureau.',
    miss: 'I would ask the reporters to sit down.'
  },
  {
    id: 'referral-why-not-ask-them',
    kind: 'referral',
    on: words('why'),
    says: says`why don't you (?:just )?(?:check|talk|speak|ask|call)${notUs}`,
    hit: 'Why don’t you just call the embassy?',
    miss: 'Why don’t you ask me?'
  },
  {
    id: 'referral-just-ask',
    kind: 'referral',
    on: words('ask check talk'),
    says: says`^(?:ask|check with|talk to) (?:them|him|her|the \w+)${notUs}`,
    hit: 'Ask the governor.',
    miss: 'They ask the governor for help.'
  },
  {
    id: 'referral-wait-for-them',
    kind: 'referral',
    on: words('wait'),
    says: says`wait for (?!(?:me|us|you|that|this|it)\b)(?:\S+ ){1,5}?to (?:speak|talk|address|announce|answer|explain|describe)${notUs}`,
    hit: 'Let’s wait for the court to speak.',
    miss: 'Let’s wait for the rain to stop.'
  },
  {
    id: 'referral-look-to-them',
    kind: 'referral',
    on: words('look'),
    says: says`look to (?!(?:me|us|you)\b)(?:\S+ ){1,6}?to (?:provide|give|answer|speak|tell|describe|explain)${notUs}`,
    hit: 'I’d look to the fire chief to describe that.',
    miss: 'We look to the fire chief to help.'
  },
  ...referralsOfQuestions,
  ...referralsToOthers
]
