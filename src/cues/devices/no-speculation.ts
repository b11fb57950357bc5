import {says} from '../wording.js'
import {type DeviceCue, we, wont, words} from './device-cue.js'

export const noSpeculation: readonly DeviceCue[] = [
  {
    id: 'no-speculation-will-not',
    kind: 'no-speculation',
    on: words('preempt preempting pre speculate speculating speculation guess predict prejudge prejudging judge project forecast hypothetical hypotheticals conjecture ahead front beyond presuppose predictions predictor prediction speculator judging speculative guesses guessing predicting projecting forecasts forecasting'),
    says: says`${we} (?:${wont}|(?:hesitate|hesitant|reluctant) to|refrain from|don't have (?:any|a)|have no|not|resist the \w+ to|don't (?:really |ever )?do|(?:don't|do not|never) (?=(?:\w+ )?(?:speculate|prejudge|predict|do))) (?:\S+ ){0,6}?(?:speculat(?:e|ing|ion|ive|or)|guess(?:ing|es)?|predict(?:ing|ions?|or)?|(?:pre)?-?judg(?:e|ing)|project(?:ing)?|forecast(?:s|ing)?|hypotheticals?|(?:get(?:ting)?|be|go|jump(?:ing)?|run(?:ning)?|step|move)(?: \w+)?(?: too far| far)? (?:ahead(?! and\b| with\b)|in front|out in front|out beyond)|conjecture|presuppose|pre-?empt(?:ing)?(?! (?:state|federal|local|any|the law)\b))`,
    hit: 'I don’t want to get ahead of that process.',
    miss: 'We are going to get ahead of the storm.'
  },
  {
    id: 'no-speculation-am-not',
    kind: 'no-speculation',
    on: words('predicting speculating guessing forecasting prejudging'),
    says: says`(?:I'm|we're|I am|we are) (?:just |really )?not (?:going to be )?(?:predicting|speculating|guessing|forecasting|prejudging)`,
    hit: 'I’m not predicting things one way or the other.',
    miss: 'They are predicting rain.'
  },
  {
    id: 'no-speculation-hypothetical',
    kind: 'no-speculation',
    on: words('hypothetical hypotheticals speculation speculate speculative speculating'),
    says: says`(?:(?:that's|it's|(?<!\bthere )is|this is|sounds like|calls for|entirely|purely|pure|answer|into) (?:a |an |pure |all |just |\w+ )?(?:hypotheticals?|speculation|speculative)|(?:can't|cannot|won't|would(?:n't| not)|not) (?:\w+ )?speculate|be speculating)`,
    hit: 'That’s a hypothetical.',
    miss: 'There was speculation in the market.'
  },
  {
    id: 'no-speculation-piece-of',
    kind: 'no-speculation',
    on: words('speculation hypothetical hypotheticals speculate'),
    says: says`(?:(?:piece|bit|form|kind|sort) of (?:\w+ )?(?:speculation|a hypothetical)|(?:answer|rooted in|based on|deal (?:in|with)|about|entertain|engag(?:e|ing) in) (?:to )?(?:the|a|an|any|that|this|all the)? ?(?:\w+ )?hypotheticals?|invit(?:ing|ation)(?: \w+)? to speculate)`,
    hit: 'That’s a triple piece of speculation there.',
    miss: 'There was speculation about the ship.'
  },
  {
    id: 'no-speculation-ahead',
    kind: 'no-speculation',
    on: words('ahead wait premature get'),
    says: says`(?:(?:let's|let us|we should) (?:(?!not )\w+ )?(?:not get|wait and see|wait (?:for|until|till))|(?:we're|you're|that's|it's) (?:\w+ )?getting (?:\w+ ){0,4}ahead|premature to (?:talk|speak|discuss|say|get|speculate|comment|judge|draw|make)|careful not to get (?:\w+ ){0,2}ahead|be getting (?:\w+ ){0,2}ahead|without getting (?:\w+ ){0,2}ahead|not get ahead)`,
    hit: 'Well, let’s wait and see what they say.',
    miss: 'There are hard weeks ahead.'
  },
  {
    id: 'no-speculation-not-made',
    kind: 'no-speculation',
    on: words('happen decisions decision'),
    says: says`${we} (?:${wont}) (?:\S+ ){0,8}?(?:decisions? that (?:hasn't|haven't|has not|have not)|what (?:might|would|could|may) happen)`,
    hit: 'I’m not going to comment on a decision that hasn’t been made.',
    miss: 'I will tell you what might happen.'
  },
  {
    id: 'no-speculation-not-here-to',
    kind: 'no-speculation',
    on: words('predict project crystal forecast speculate'),
    says: says`(?:(?:don't|do not) think we're here (?:\w+ )?to (?:predict|project|forecast|speculate)|don't have a crystal ball|crystal ball)`,
    hit: 'I don’t think we’re here today to predict or project.',
    miss: 'We predict growth.'
  }
]
