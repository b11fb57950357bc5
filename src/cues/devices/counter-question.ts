import {says} from '../wording.js'
import {type DeviceCue, words} from './device-cue.js'

export const counterQuestions: readonly DeviceCue[] = [
  {
    id: 'counter-question-in-mind',
    kind: 'counter-question',
    on: words('mind ask'),
    says: says`(?:(?:do|did) you have (?:\S+ ){1,8}?in mind|what do you have in mind|why (?:do|would) you ask)`,
    hit: 'Did you have specific requests in mind?',
    miss: 'Keep that in mind.'
  }
]
