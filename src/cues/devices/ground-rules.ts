import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

export const outsideGroundRules: readonly DeviceCue[] = [
  {
    id: 'ground-rules-off-topic',
    kind: 'ground-rules',
    on: words('topic scope separate call purpose discuss subject talk focus record'),
    says: says`(?:off[- ]topic|(?:not|isn't) the (?:topic|subject|focus|purpose) of (?:this|today's)|(?:outside|beyond) the scope|separate from the agenda|stay on topic|(?:this|the) call is (?:about|for|focused|on)|(?:I'm|we're|am|are) not here to (?:talk about|discuss)|not (?:for|on) this call|(?:go|going|be|speak|talk|do (?:that|this|it)) off(?: the)? record)`,
    hit: 'That’s outside the scope of this call.',
    miss: 'The topic is energy.'
  }
]
