import {describe, expect, it} from 'vitest'
import {deviceCues} from '../../src/cues/devices.js'
import {readWords} from '../../src/text/words.js'

const wordsOf = (sentence: string): string[] =>
  readWords(sentence, {start: 0, end: sentence.length}, {forms: new Map(), tags: new Map(), classes: new Map()}).words.map((word) => word.text)

describe.each(deviceCues)('$id', ({says, hit, miss, on}) => {
  it('hits its sentence', () => expect(hit).toMatch(says))
  it('leaves its near-miss alone', () => expect(miss).not.toMatch(says))
  it('is tried on its sentence', () => expect(wordsOf(hit).some((word) => on.includes(word))).toBe(true))
})

it('gives every cue an id of its own', () => {
  expect(new Set(deviceCues.map((cue) => cue.id)).size).toBe(deviceCues.length)
})
