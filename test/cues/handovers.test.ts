import {describe, expect, it} from 'vitest'
import {handoverCues} from '../../src/cues/handovers.js'

describe.each([...handoverCues])('$id', ({says, hit, miss}) => {
  it('hits its sentence', () => expect(hit).toMatch(says))
  it('leaves its near-miss alone', () => expect(miss).not.toMatch(says))
})
