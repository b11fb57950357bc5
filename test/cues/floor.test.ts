import {describe, expect, it} from 'vitest'
import {bidCues, callCues, continuingCues, listeningCues, newcomerCues, partingCues} from '../../src/cues/floor.js'
import {givenNames} from '../../src/cues/given-names.js'
import {notNames} from '../../src/cues/not-names.js'

const cues = [...callCues, ...newcomerCues, ...continuingCues, ...bidCues, ...listeningCues, ...partingCues]

describe.each(cues)('$id', ({says, hit, miss}) => {
  it('hits its sentence', () => expect(hit).toMatch(says))
  it('leaves its near-miss alone', () => expect(miss).not.toMatch(says))
})

it('gives every cue an id of its own', () => {
  expect(new Set(cues.map((cue) => cue.id)).size).toBe(cues.length)
})

it('holds no given name that is said to be none', () => {
  expect([...givenNames].filter((name) => notNames.has(name))).toEqual([])
})
