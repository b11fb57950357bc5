import {describe, expect, it} from 'vitest'
import {bareYes, deliveryRequests, grants, pointingRequest} from '../../src/cues/delivery.js'
import {followUpBars, followUpBarsAfter} from '../../src/cues/follow-up-bars.js'
import {followUpCues, followUpHeads, followUpSigns} from '../../src/cues/follow-ups.js'
import {priorAskCues, priorAskSign} from '../../src/cues/prior-asks.js'
import {takenUpCues, takenUpSign} from '../../src/cues/taken-up.js'

const all = [...followUpCues, ...followUpBars, ...followUpBarsAfter, ...deliveryRequests, ...grants, bareYes, pointingRequest, ...priorAskCues, ...takenUpCues]

describe.each(all)('$id', ({says, hit, miss}) => {
  it('hits its sentence', () => expect(hit).toMatch(says))
  it('leaves its near-miss alone', () => expect(miss).not.toMatch(says))
})

it('gives every cue an id of its own', () => {
  expect(new Set(all.map(({id}) => id)).size).toBe(all.length)
})

it.each(followUpCues)('$id: what it hits bears the sign and begins with a head', ({says, hit}) => {
  const hits = says.exec(hit)?.index ?? -1
  expect([...hit.matchAll(followUpHeads)].map(({index}) => index)).toContain(hits)
  expect([...hit.matchAll(followUpSigns)].some(({index, 0: {length}}) => hits >= index - 45 && hits < index + length)).toBe(true)
})

it.each([...priorAskCues.map((cue) => ({...cue, sign: priorAskSign})), ...takenUpCues.map((cue) => ({...cue, sign: takenUpSign}))])('$id: what it hits bears the sign', ({hit, sign}) => {
  expect(hit).toMatch(sign)
})
