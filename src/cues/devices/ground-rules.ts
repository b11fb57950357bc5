import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

export const outsideGroundRules: readonly DeviceCue[] = [
  {
    id: 'ground-rules-off-topic',
    kind: 'ground-rules',
    on: words('topic scope separate call purpose discuss subject talk focus'),
    says: says`(?:off[- ]topic|(?:not|isn't) the (?:topic|subject|focus|purpose) of (?:this|the|today's)|(?:outside|beyond) the scope|separate from the agenda|stay on topic|(?:this|the) call is (?:about|for|focused|on)|here to (?:talk about|discuss) (?:the|this)|not (?:for|on) this call)`,
    hit: 'That’s outside the scope of this call.',
    miss: 'The topic is energy.'
  }
]
