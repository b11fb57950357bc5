import {describe, expect, it} from 'vitest'
import {notAskCues, repeatCues, requestCues, restatementCues} from '../../src/cues/asks.js'

describe.each([...requestCues, ...notAskCues, ...restatementCues, ...repeatCues])('$id', ({says, hit, miss}) => {
  it('hits its sentence', () => expect(hit).toMatch(says))
  it('leaves its near-miss alone', () => expect(miss).not.toMatch(says))
})
