import {says} from '../wording.js'
import {type DeviceCue, we, wont, words} from './device-cue.js'
import {boundedRefusals} from './refusal-bounds.js'
import {moreRefusals} from './refusal-grounds.js'

/** To go further in: "get too deep into", "go beyond", "open up". */
const goInto = String.raw`get(?:ting)? (?:too |very |much |any |more |quite |that |far |deep |deeply |detailed |all )*(?:in|into|drawn|dragged|involved|deeper|out(?! of (?!here|my))|specific|further)|go(?:ing)? (?:too |much |any |very |to |far |deep |deeply )*(?:into|beyond|further|farther|deeper|down|there|through|out and)|wade|venture|dive|delve|expand|elaborate|open up|touch|lift the curtain`

/** To say anything at all. */
const speak = String.raw`comment|discuss|talk|address|answer|respond|react|explain|account for|say (?:anything|more|that|what|whether|which|who|when|how|so|much|too)|speak (?:to|for|about|any|more|on|with|directly|specifically|hypothetically|in)`

/** To hand over what one knows. */
const giveOut = String.raw`give|provide|offer|share|add|tell you|have any more|help you (?:with|on|there|out)|disclose|divulge|reveal|confirm|verify|read(?: \w+)? out|shed (?:any|more|much|additional|further)`

/** To be exact, or go through things one by one. */
const spellOut = String.raw`be (?:any |much |more |too )*(?:precise|specific|definitive|explicit)|detail|describe|elucidate|specify|quantify|define|outline|lay|list|enumerate|itemize|identify|name (?:names|them|any|specific)|break (?:it|that|this|down)|recount|repeat|rehash`

/** To judge, or to say what something means. */
const judge = String.raw`characteri[sz]e|assess|evaluate|analy[sz]e|psychoanalyze|interpret|parse|critique|second-guess|grade|score|rank|handicap|ascribe|generali[sz]e|opine|editorialize|pass|render|weigh|read (?:his|her|their) minds?|put (?:any |\w+ )?words|be in (?:a|the) (?:position|business) of`

/** To take part in an argument. */
const argue = String.raw`engage|debate|negotiate|(?:re-?)?litigate|entertain|pick|take sides|take (?:a|any) (?:position|stand|side|public position)|draw (?:any )?(?:red )?lines?`

/** To fix a figure or a day. */
const fixFigures = String.raw`(?:put|attach|pin) (?:a|any|an|it|that) (?:\w+ )?(?:number|figure|date|timeline|percentage|label|odds|price|time)|pin (?:it|that|this|myself)|set (?:a|any|an) (?:\w+ )?(?:deadline|date|timeline|timetable)`

/** To say beforehand, or to promise. */
const foretell = String.raw`preview|telegraph|foreshadow|tease|steal|ruin|improve (?:up)?on|announce|commit|rule (?:anything )?in|make (?:any |an |a |that |those |all (?:of )?)?(?:\w+ )?(?:news|announcements?|commitments?|predictions?|promises?|judge?ments?|assessments?|determinations?)`

/** To play along. */
const playAlong = String.raw`play|bite|game|start (?:to|\w+ing)`

/** What a podium will not do. */
const reveal = `(?:${[goInto, speak, giveOut, spellOut, judge, argue, fixFigures, foretell, playAlong].join('|')})`

/** "I would not say that", "I wouldn't go that far": who says so disagrees. */
const disagrees = "(?:wouldn't|would not) (?:necessarily )?(?:say that|go (?:so|that|as|quite that) far)"

/** "I'm just not going to", "I'm not going to stand here and". */
const notGoingTo = String.raw`I(?:'m| am)(?: (?:just|really|certainly|obviously|simply|probably|also|still|clearly))? not (?:going|gonna) to(?: (?:(?:sit|stand)(?: up)? here and|try (?:to|and)|go ahead and|start|be|even|necessarily)){0,2}`

/** To act where others should. */
const meddle = words('dictate adjudicate referee arbitrate inject interject become issue monday')

/** To pass something on. */
const passOn = words('say report signal indicate hint catalogue recite represent speak read quote express')

/** To take something to pieces. */
const dissect = words('unpack dissect distill peel flyspeck nitpick dignify spin surmise extrapolate')

/** "I'm simply not", "we are not going to be": and then what one is not doing. */
const amNot = "(?:I'm|we're|I am|we are) (?:just |really |simply )?not (?:going to be )?"

/** "I", "we'll", "I'm going to", "I would certainly". */
const iWould = String.raw`(?:I|we)(?:'m|'re|'d|'ll| am| are| would| will| have to)?(?: \w+){0,2}`

export const refusals: readonly DeviceCue[] = [
  {
    id: 'refusal-will-not-say',
    kind: 'refusal',
    on: words("unable not never won't wouldn't can't cannot couldn't don't didn't"),
    says: says`${we} (?!${disagrees})${wont} (?!see )(?:\S+ ){0,4}?${reveal}`,
    hit: 'I’m not going to get into the details of that.',
    miss: 'We are going to get into that tomorrow.'
  },
  {
    id: 'refusal-am-not-going-to',
    kind: 'refusal',
    on: meddle,
    says: says`${notGoingTo} (?:${meddle.join('|')}) \S+`,
    hit: 'I’m not going to dictate to Congress how it does that.',
    miss: 'I’m not going to dispute that some try to dictate to Congress.'
  },
  {
    id: 'refusal-am-not-going-to-pass-on',
    kind: 'refusal',
    on: [...passOn, 'ask'],
    says: says`${notGoingTo} (?:${passOn.join('|')}|ask (?:him|her|them)) \S+`,
    hit: 'I’m just not going to express an opinion on the ruling.',
    miss: 'I’m not going to forget what the report says.'
  },
  {
    id: 'refusal-am-not-going-to-dissect',
    kind: 'refusal',
    on: [...dissect, 'fact'],
    says: says`${notGoingTo} (?:${dissect.join('|')}|fact-check) \S+`,
    hit: 'I’m not going to try to unpack every line of the speech.',
    miss: 'I’m going to unpack every line of the speech.'
  },
  {
    id: 'refusal-am-not-going-to-prejudge',
    kind: 'refusal',
    on: words('pre preempt preannounce prenegotiate prejudge look step'),
    says: says`${notGoingTo} (?:pre-?(?:empt|announce|negotiate|judge)|look (?:that|too|so|ahead)|step on) \S+`,
    hit: 'I’m not going to prejudge the outcome of the review.',
    miss: 'I’m not going to look away from this problem.'
  },
  {
    id: 'refusal-am-not-going-to-dwell-on',
    kind: 'refusal',
    on: words('spend improve pile paper walk focus'),
    says: says`${notGoingTo} (?:spend|improve|pile on|paper over|walk through|focus on) \S+`,
    hit: 'I’m not going to spend a lot of time on the politics of it.',
    miss: 'I’m not going to walk away from that pledge.'
  },
  {
    id: 'refusal-am-not-going-to-set-any',
    kind: 'refusal',
    on: words('set put draw attach throw'),
    says: says`${notGoingTo} (?:set (?:an?|any|the|deadlines?|dates?|timelines?|timetables?)|put (?:an?|any|words|odds|that|it|myself)|(?:draw|attach|throw out) \S+)`,
    hit: 'I’m not going to put a timeframe on it.',
    miss: 'I’m not going to put up with that.'
  },
  {
    id: 'refusal-am-not-going-to-do-that',
    kind: 'refusal',
    on: words('going gonna'),
    says: says`${notGoingTo} (?:do (?:that|this|it|so|an?|any)|make (?!it\b)\S+)`,
    hit: 'I’m just not going to do that from here.',
    miss: 'I’m not going to make it to the game.'
  },
  {
    id: 'refusal-am-not-going-to-be-able',
    kind: 'refusal',
    on: words('able position'),
    says: says`${notGoingTo} be (?:able to|in a position) \S+`,
    hit: 'I’m not going to be able to tell you much about that.',
    miss: 'They’re not going to be able to vote on that.'
  },
  {
    id: 'refusal-am-not-going-to-be-the',
    kind: 'refusal',
    on: words('going gonna'),
    says: says`${notGoingTo} be (?:the|an?) \S+`,
    hit: 'I’m not going to be the arbiter of what is fair.',
    miss: 'I’m not going to be here next week.'
  },
  {
    id: 'refusal-do-not-want-to',
    kind: 'refusal',
    on: words("want going gonna won't"),
    says: says`^(?:\w+, |so |but |and |again )*(?:don't want to|not going to|not gonna|won't) (?:\S+ ){0,3}?(?:comment|get|go|speak|talk|discuss|say|leave)`,
    hit: 'So, don’t want to comment on an active case.',
    miss: 'They don’t want to talk.'
  },
  {
    id: 'refusal-am-not-saying',
    kind: 'refusal',
    on: words('giving negotiating commenting discussing confirming characterizing announcing previewing into drawn'),
    says: says`${amNot}(?:giving (?:any|more|you)|negotiating|commenting|discussing|confirming|characterizing|announcing|previewing|getting (?:into|drawn)|going into)`,
    hit: 'I’m not negotiating pieces of a package from this podium.',
    miss: 'We are negotiating.'
  },
  {
    id: 'refusal-am-not-making-predictions',
    kind: 'refusal',
    on: words('rendering passing making'),
    says: says`${amNot}(?:rendering|passing|making) (?:an?|any|that|those) (?:\w+ )?(?:judge?ments?|decisions?|assessments?|predictions?|announcements?)`,
    hit: 'I’m not making any predictions about the vote.',
    miss: 'I’m not making excuses for the prediction.'
  },
  {
    id: 'refusal-am-not-ruling-in',
    kind: 'refusal',
    on: words('ruling'),
    says: says`${amNot}ruling (?:it|that|this|anything|any \w+) in`,
    hit: 'I’m not ruling anything in or out.',
    miss: 'They are ruling it in the lower court.'
  },
  {
    id: 'refusal-decline',
    kind: 'refusal',
    on: words('decline declined refrain refrained'),
    says: says`${iWould} (?:declined? to|refrain(?:ed)? from(?! (?:predict|speculat|guess)))`,
    hit: 'I would respectfully decline to characterize it.',
    miss: 'They declined to comment.'
  },
  {
    id: 'refusal-hesitate',
    kind: 'refusal',
    on: words('reluctant hesitant hesitate'),
    says: says`${iWould} (?:reluctant|hesitant|(?<!not )hesitate) (?:to|from)`,
    hit: 'I would hesitate to characterize it.',
    miss: 'We will not hesitate to act.'
  },
  {
    id: 'refusal-hate-to',
    kind: 'refusal',
    on: words('hate'),
    says: says`${iWould} hate to (?:generali[sz]e|speculate|predict|characterize|get into)`,
    hit: 'I’d hate to generalize about all of them.',
    miss: 'I’d hate to see that happen.'
  },
  {
    id: 'refusal-resist-the-urge',
    kind: 'refusal',
    on: words('resist'),
    says: says`${iWould} resist the (?:urge|impulse|temptation)`,
    hit: 'I’m going to resist the temptation to weigh in.',
    miss: 'We will resist the attempt to raise taxes.'
  },
  {
    id: 'refusal-careful-not-to',
    kind: 'refusal',
    on: words('careful avoid'),
    says: says`${iWould} (?:careful (?:not to|to not) (?:characterize|get into|say|speak|comment|speculate|discuss)|going to avoid (?:it|that|this|getting|commenting|speculating|characterizing))`,
    hit: 'I’m always careful not to get into the details of a pending case.',
    miss: 'We are careful not to waste money.'
  },
  {
    id: 'refusal-not-interested-in',
    kind: 'refusal',
    on: words('interested'),
    says: says`${iWould} not interested in (?:\w+ ){0,3}(?:getting|debating|playing|commenting|back[- ]and[- ]forth)`,
    hit: 'I’m not interested in a lengthy back-and-forth over this.',
    miss: 'We are not interested in a deal that is bad for workers.'
  },
  {
    id: 'refusal-nice-try',
    kind: 'refusal',
    on: words('try'),
    says: says`^(?:\w+, )?(?:nice|good) try`,
    hit: 'Nice try, but no.',
    miss: 'It was a good try by both teams.'
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
    id: 'refusal-without',
    kind: 'refusal',
    on: words('without'),
    says: says`without (?:really |actually )?(?:getting (?:too |very |much )*(?:in|into|specific)|going (?:too |very |much )*into|previewing|commenting on|speaking to|confirming|characteri[sz]ing|discussing|speculating)`,
    hit: 'Without previewing the speech, he will speak about jobs.',
    miss: 'They left without paying.'
  },
  ...moreRefusals,
  ...boundedRefusals
]
