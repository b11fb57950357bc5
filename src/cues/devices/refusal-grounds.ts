import {says} from '../wording.js'
import {type DeviceCue, speakTo, words} from './device-cue.js'

/** To make up one's mind: what the podium leaves to others. */
const judge = '(?:judge|decide|assess|analyze|determine|draw|make|render|rank|weigh|figure|parse|characterize|evaluate|interpret|speculate|conclude)'

/** "I'll just", "we would", "I'm going to". */
const iWill = "(?:I|we)(?:'ll| will|'d| would|'m going to| am going to|'re going to)?(?: just| simply)?"

/** "Not", "I don't think that's". */
const isNot = "(?:not|(?:don't|do not) (?:think|believe) (?:that's|it's|this is|that is))"

/** "I can", "we're", and three more words: "I'm going to". */
const iCan = String.raw`(?:I|we)(?:'m|'re| am| are|'d| would| can| could| want| will)(?: \w+){0,3}`

/** "It's", "it would be". */
const itIs = "(?:it's|it is|it would be|it'd be|that's)"

/** What a refusal says that it would not be. */
const proper = words('useful helpful appropriate productive wise constructive prudent smart')

/** "A whole lot more", "anything else that". */
const more = '(?: (?:a|whole|lot|much|anything|really|more|else|further|additional|new|information|details?|specifics|that))*'

/** Refusals that give a ground: that nothing is left to say, that others should judge, that it would not be proper or allowed. */
export const moreRefusals: readonly DeviceCue[] = [
  {
    id: 'refusal-no-comment',
    kind: 'refusal',
    on: words('comment comments reaction'),
    says: says`no (?:further |other |additional |specific |particular |direct )?(?:comments?|reaction)(?! (?:period|section))`,
    hit: 'I have no comment on that.',
    miss: 'There is no comment period for that rule.'
  },
  {
    id: 'refusal-reserve-comment',
    kind: 'refusal',
    on: words('reserve'),
    says: says`reserve (?:any |my |our |further )*comment`,
    hit: 'We’ll reserve further comment until we have read it.',
    miss: 'The Federal Reserve will comment on that.'
  },
  {
    id: 'refusal-nothing-to-add',
    kind: 'refusal',
    on: words('comment comments add reaction'),
    says: says`(?:nothing|(?:don't|do not)(?: think (?:I|we))?(?: \w+)? have (?:anything|any))(?: (?:more|further|else|other|to|really))* (?:comments?|add|reaction)`,
    hit: 'I don’t have anything to add to that.',
    miss: 'I do have something to add to that.'
  },
  {
    id: 'refusal-leave-it-there',
    kind: 'refusal',
    on: words('leave leaving'),
    says: says`(?:leave|leaving) (?:it|that|this)(?:, again,)? (?:at (?:(?:that|this)(?! (?:time|point|moment))|what)|there|where|alone)`,
    hit: 'I think I’ll leave it at that.',
    miss: 'We leave it to them.'
  },
  {
    id: 'refusal-let-it-stand',
    kind: 'refusal',
    on: words('let'),
    says: says`(?<!not )(?<!n't )let (?:my|his|her|their|the|that|those|our) \w+(?: \w+)? (?:stand|speak for (?:itself|themselves))`,
    hit: 'I’ll let his words speak for themselves.',
    miss: 'We will not let the ruling stand.'
  },
  {
    id: 'refusal-leave-it-to-you',
    kind: 'refusal',
    on: words('leave'),
    says: says`${iWill} leave (?:it|that|this|those|them) (?:up )?(?:to|for) you(?: all| guys| and others)? (?:to )?${judge}`,
    hit: 'I would leave it to you to assess the politics of it.',
    miss: 'I’ll leave it to you and your family.'
  },
  {
    id: 'refusal-let-you-judge',
    kind: 'refusal',
    on: words('let'),
    says: says`${iWill} let you(?: all| guys)? (?:to )?${judge}`,
    hit: 'I’ll let you guys decide what that means.',
    miss: 'I’ll let you know what they decide.'
  },
  {
    id: 'refusal-rather-not',
    kind: 'refusal',
    on: words('rather prefer'),
    says: says`(?:I'd|I would|we'd|we would) (?:\w+ )?(?:rather|prefer) (?:to )?not (?:to )?(?:${speakTo}|read|preview|relay|repeat|quote|do|name|give|make)`,
    hit: 'I’d rather not get beyond what the President has said.',
    miss: 'I’d rather get it right than get it fast.'
  },
  {
    id: 'refusal-not-something-to-discuss',
    kind: 'refusal',
    on: words('something anything one topic subject matter question conversation'),
    says: says`${isNot} (?:something|anything|one|a (?:\w+ )?(?:topic|subject|matter|question|conversation))(?: that| which)? ${iCan} (?:${speakTo}|wade|weigh|provide|release|reveal|announce|preview|detail|describe)`,
    hit: 'That’s not something that I can go into in this conversation.',
    miss: 'That is something we can do.'
  },
  {
    id: 'refusal-not-helpful',
    kind: 'refusal',
    on: proper,
    says: says`(?:don't|do not) (?:think|believe|feel) (?:that )?${itIs} (?:\w+ )?(?:${proper.join('|')}) (?:for (?:me|us|anybody|anyone) )?(?:here )?to (?:\w+ )?(?:${speakTo}|detail|read|litigate|debate|negotiate|lay)`,
    hit: 'I don’t think it’s helpful for me to speculate about that.',
    miss: 'I don’t think it’s wise to raise taxes.'
  },
  {
    id: 'refusal-not-productive',
    kind: 'refusal',
    on: [...proper, 'proper'],
    says: says`(?:not|n't)(?: be)?(?: \w+)? (?:${proper.join('|')}|proper) for (?:me|us) to (?:\w+ )?(?:${speakTo}|detail|articulate|elaborate|offer|litigate)`,
    hit: 'It would not be productive for me to comment on it.',
    miss: 'It’s not wise for us to deploy them there.'
  },
  {
    id: 'refusal-inappropriate-for-me',
    kind: 'refusal',
    on: words('inappropriate'),
    says: says`(?:${itIs}|be) inappropriate for (?:me|us) to`,
    hit: 'It would be inappropriate for me to comment on a pending case.',
    miss: 'It’s inappropriate for them to do so.'
  },
  {
    id: 'refusal-see-no-need',
    kind: 'refusal',
    on: words('need'),
    says: says`(?:don't|do not) (?:see|think there's|feel) (?:a |any |the )?need to (?:${speakTo}|elaborate|add)`,
    hit: 'We don’t see a need to get into the details.',
    miss: 'We don’t see a need to raise taxes.'
  },
  {
    id: 'refusal-not-for-me',
    kind: 'refusal',
    on: words('me us'),
    says: says`(?:not|isn't|wouldn't be) (?:really |appropriate |my place |my job )*(?:for|up to) (?:me|us) to (?:${speakTo}|judge|pass|tell|decide|determine|make (?:that|an|any))`,
    hit: 'It’s not for me to say why they did that.',
    miss: 'It is for me to say.'
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
    id: 'refusal-limits',
    kind: 'refusal',
    on: words('limits limited constrained restricted'),
    says: says`(?:within the limits of what I can|(?:I'm|I am|we're|we are) (?:\w+ ){0,2}(?:limited|constrained|restricted) in (?:what|how much|the))`,
    hit: 'I’m a little limited in what I can say about an investigation.',
    miss: 'They are limited in what they can spend.'
  },
  {
    id: 'refusal-can-only-speak-to',
    kind: 'refusal',
    on: words('only'),
    says: says`I can only speak (?:to|for|about)`,
    hit: 'I can only speak to what happened here.',
    miss: 'He can speak only French.'
  },
  {
    id: 'refusal-not-in-a-position',
    kind: 'refusal',
    on: words('position'),
    says: says`(?:don't|do not) (?:think|believe) (?:that )?(?:I|we)(?:'d| would) be in a position to`,
    hit: 'I don’t think I would be in a position to describe that.',
    miss: 'I don’t think they would be in a position to win.'
  },
  {
    id: 'refusal-far-be-it',
    kind: 'refusal',
    on: words('far'),
    says: says`far be it (?:from|for) me to`,
    hit: 'Far be it from me to give them advice.',
    miss: 'How far will it be from here to there?'
  },
  {
    id: 'refusal-do-not-comment',
    kind: 'refusal',
    on: words('comment discuss talk confirm telegraph preview into read'),
    says: says`we (?:\w+ )?(?:don't|do not|never) (?:\w+ )?(?:comment|discuss|talk about|telegraph|preview|confirm|get into|read out)`,
    hit: 'As you know, we don’t comment on Federal Reserve policy.',
    miss: 'We don’t agree with that comment.'
  },
  {
    id: 'refusal-do-not-go-into',
    kind: 'refusal',
    on: words('into talk'),
    says: says`(?:I|we) (?:\w+ )?(?:don't|do not|never) (?:\w+ )?(?:talk about|go into|get into) (?:my|our|his|her|those|these|private|internal|any|operational|intelligence|specific|personnel|conversations|details)`,
    hit: 'We never go into these operational details.',
    miss: 'They never go into the harbor.'
  },
  {
    id: 'refusal-do-not-speak-for',
    kind: 'refusal',
    on: words('comment discuss speak read'),
    says: says`I (?:don't|do not|never) (?:\w+ )?(?:comment (?:on|about)|discuss|speak for|read out)`,
    hit: 'I don’t speak for the senator.',
    miss: 'I don’t speak French.'
  },
  {
    id: 'refusal-neither-confirm-nor-deny',
    kind: 'refusal',
    on: words('neither'),
    says: says`neither confirm n?or deny`,
    hit: 'I can neither confirm nor deny that.',
    miss: 'Neither of them could confirm it.'
  },
  {
    id: 'refusal-all-i-can-say',
    kind: 'refusal',
    on: words('all'),
    says: says`that's (?:about |really |probably )?all (?:that )?(?:I|we)(?: can| could| want to| have to|(?:'m| am|'re| are) \w+ to) (?:say|share|add|offer|tell)`,
    hit: 'That’s about all I can say on that.',
    miss: 'That’s all they can say.'
  },
  {
    id: 'refusal-little-to-say',
    kind: 'refusal',
    on: words('say share add offer tell discuss into'),
    says: says`(?:not|isn't|n't|nothing|no)${more} (?:I|we) (?:can|could|want to|am able to|will|(?:am|'m) (?:going|in a position) to)(?: \w+)? (?:say|share|add|offer|tell you|discuss|get into|go into)`,
    hit: 'There’s not a whole lot I can say about that.',
    miss: 'There is a lot that I can say about that.'
  }
]
