import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

/** Refusals to guess, foresee or bet. */
export const noSpeculationBeforehand: readonly DeviceCue[] = [
  {
    id: 'no-speculation-we-do-not',
    kind: 'no-speculation',
    on: words('speculate prejudge predict theorize anticipate odds ifs scenarios'),
    says: says`(?:(?:I|we) (?:don't|do not|never) (?:\w+ )?(?:want )?(?:to )?(?:speculate|prejudge|predict|theorize|anticipate (?:what|the|where|how)(?<=want to \S+ \w+)|put odds)|not (?:going to|gonna) (?:\S+ ){0,4}?(?:theorize|put odds)|(?:deal|play) (?:in|with) (?:ifs|what-ifs|scenarios))`,
    hit: 'We don’t speculate here.',
    miss: 'We don’t anticipate any trouble.'
  },
  {
    id: 'no-speculation-bridge',
    kind: 'no-speculation',
    on: words('bridge bridges gun'),
    says: says`(?:cross (?:that|those) bridges?|jump(?:ing)? the gun)`,
    hit: 'Let’s cross that bridge when we get to it.',
    miss: 'They cross the river on a bridge.'
  },
  {
    id: 'no-speculation-not-helpful',
    kind: 'no-speculation',
    on: words('guess speculate predict prejudge'),
    says: says`(?:helpful|useful|productive|wise|fair|appropriate|prudent|responsible) (?:for (?:me|us|anyone|anybody) )?to (?:\w+ )?(?:guess|speculate|predict|prejudge)`,
    hit: 'It’s not helpful for me to guess at what may happen.',
    miss: 'It was right to guess high.'
  }
]
