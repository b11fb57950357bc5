import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

/** Words that make more or less of a question: "really a great", "probably more of a". */
const weighed = '(?:really |probably |again, |certainly |also |more |much |a |an |of |better |good |great |very |the |all |pretty |ultimately ){0,5}'

/** What no question is sent to: "a good question for today", "a matter for debate". */
const nobody = 'us|me|you|this|that|another|today|tomorrow|discussion|debate|negotiation|concern|the White House'

/** Who decides: officials, voters, courts. */
const deciders = 'officials?|people|voters|members|Congress|Senate|judges?|regulators?|experts|parties|committee|department|agenc(?:y|ies)|negotiators|lawyers|leaders|teams?|commission|states?|courts?|investigators|prosecutors'

/** Referrals that say whose question or decision it is. */
export const referralsOfQuestions: readonly DeviceCue[] = [
  {
    id: 'referral-question-is-for',
    kind: 'referral',
    on: words('question questions matter matters judgment judgments decision decisions'),
    says: says`(?:that's|it's|is|are|be|like|probably) ${weighed}(?:questions?|matters?|judgments?|decisions?) (?:best |better |I think |probably )?for (?!(?:${nobody})\b|(?:\S+ ){1,6}?to (?:decide|determine|make)\b)\S+`,
    hit: 'That’s probably more of a question for the Air Force.',
    miss: 'That is a good question for today.'
  },
  {
    id: 'referral-better-question-for',
    kind: 'referral',
    on: words('better best'),
    says: says`(?:better|best) questions? for (?!(?:us|me|you)\b)\S+`,
    hit: 'Better question for the mayor.',
    miss: 'I have a better question for you.'
  },
  {
    id: 'referral-send-questions-to',
    kind: 'referral',
    on: words('questions'),
    says: says`(?:address|(?:(?:would|should|can|could|may|to|'d|please)(?: just| really| probably)? )direct|send|take) (?:\w+ ){0,2}questions (?:\w+ ){0,6}?to(?! (?:me|us)\b)`,
    hit: 'Please direct all questions on the wreck to the Coast Guard.',
    miss: 'Send your questions to me.'
  },
  {
    id: 'referral-question-for',
    kind: 'referral',
    on: words('best better properly appropriately'),
    says: says`(?:best|better|properly|appropriately)(?: to)? (?:be )?(?:addressed|directed|answered|put|posed|asked|spoken|left|handled) (?:\w+ )?(?:to|by|of)(?! (?:me|us)\b)`,
    hit: 'Those questions are best addressed to lawyers.',
    miss: 'That is best left to us.'
  },
  {
    id: 'referral-be-directed-to',
    kind: 'referral',
    on: words('directed addressed posed referred'),
    says: says`(?:questions?|matters?|that|those|it) (?:\S+ ){0,9}?(?:be|is|are) (?:directed|addressed|posed|referred) to(?! (?:me|us)\b)`,
    hit: 'Questions about the inquiry should be directed to the prosecutor.',
    miss: 'That letter was addressed to the prosecutor.'
  },
  {
    id: 'referral-question-they-can-answer',
    kind: 'referral',
    on: words('answer resolve'),
    says: says`(?:questions?|matters?) (?:that |which )?(?:only )?(?:the |those |their )?(?!(?:I|we|you)\b)(?:\w+ ){1,3}?(?:can|could|should|will have to|would have to|are going to have to|needs? to) (?:answer|resolve)`,
    hit: 'That’s a question only the courts can answer.',
    miss: 'That’s a question I can answer.'
  },
  {
    id: 'referral-decision-is-up-to',
    kind: 'referral',
    on: words('up'),
    says: says`(?:decision|judgment|call|question) (?:that |that's |is |that is )?(?:left )?up (?:entirely |solely )?to`,
    hit: 'That’s a decision that’s up to the school board.',
    miss: 'The decision to give up is yours.'
  },
  {
    id: 'referral-decision-is-left-to',
    kind: 'referral',
    on: words('left'),
    says: says`(?:decisions?|judgments?|questions?) (?:that |which )?(?:is|are|was) (?:\w+ )?left (?:\w+ )?to`,
    hit: 'Those decisions are usually left to the commanders.',
    miss: 'There are two decisions left to make.'
  },
  {
    id: 'referral-decided-by',
    kind: 'referral',
    on: words('made determined decided'),
    says: says`(?:decisions?|judgments?|determinations?|something) (?:that |which )?(?:will|would|should|is going to|has to|have to|needs? to) (?:\w+ )?be (?:made|determined|decided) by (?!what\b|how\b)(?:the )?(?:\w+ ){0,3}?(?:${deciders})\b`,
    hit: 'That is something that will be decided by the courts.',
    miss: 'That decision will be made by the spring.'
  },
  {
    id: 'referral-has-to-be-answered-by',
    kind: 'referral',
    on: words('spelled answered explained'),
    says: says`have to be (?:spelled out|answered|explained) by`,
    hit: 'That would have to be answered by the manufacturer.',
    miss: 'That would have to be answered soon.'
  },
  {
    id: 'referral-their-purview',
    kind: 'referral',
    on: words('purview'),
    says: says`(?:in|under|within) (?:their|the) purview`,
    hit: 'That falls within the purview of the county.',
    miss: 'That falls within our purview.'
  },
  {
    id: 'referral-direct-it-to',
    kind: 'referral',
    on: words('direct refer put address'),
    says: says`(?:questions? (?:that )?(?:I'd|I would) (?:\w+ )?(?:direct|refer|put|address) to|(?:should|would|could) (?:probably |really )?address (?:that |those |it )?(?:to|with) (?!(?:you|me|us)\b)\S+)`,
    hit: 'Those are questions that I would direct to Mr. Lee’s office.',
    miss: 'I would address that now.'
  }
]
