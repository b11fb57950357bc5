import {describe, expect, it} from 'vitest'
import {termsCues} from '../../src/cues/ground-rules.js'

describe.each(termsCues)('$id', ({says, hit, miss}) => {
  it('hits its sentence', () => expect(hit).toMatch(says))
  it('leaves its near-miss alone', () => expect(miss).not.toMatch(says))
})

it('gives every cue an id of its own', () => {
  expect(new Set(termsCues.map((cue) => cue.id)).size).toBe(termsCues.length)
})
