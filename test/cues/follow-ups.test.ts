import {describe, expect, it} from 'vitest'
import {bareYes, deliveryRequests, grants} from '../../src/cues/delivery.js'
import {followUpBars} from '../../src/cues/follow-up-bars.js'
import {followUpCues, followUpHeads} from '../../src/cues/follow-ups.js'
import {priorAskCues} from '../../src/cues/prior-asks.js'

const all = [...followUpCues, ...followUpBars, ...deliveryRequests, ...grants, bareYes, ...priorAskCues]

describe.each(all)('$id', ({says, hit, miss}) => {
  it('hits its sentence', () => expect(hit).toMatch(says))
  it('leaves its near-miss alone', () => expect(miss).not.toMatch(says))
})

it('gives every cue an id of its own', () => {
  expect(new Set(all.map(({id}) => id)).size).toBe(all.length)
})

it.each(followUpCues)('$id: what it hits begins with a head', ({says, hit}) => {
  const heads = followUpHeads.flatMap((pattern) => [...hit.matchAll(pattern)].map(({index}) => index))
  expect(heads).toContain(says.exec(hit)?.index)
})
