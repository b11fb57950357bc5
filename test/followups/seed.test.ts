import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {analyzeBriefing} from '../../src/analyze.js'

const source = readFileSync(new URL('../../seeds/trilateral-migration-call.txt', import.meta.url), 'utf8')
const {followUps, priorAsks, speakers, asks} = analyzeBriefing(source)
const speaker = (id: string | null) => speakers.find((one) => one.id === id)

describe('the call of 27 February 2024', () => {
  it('owes two follow-ups', () => {
    expect(followUps.map(({kind, quote}) => [kind, quote.text])).toEqual([
      ['promise', 'I will ask our Office of Public Affairs to follow up.'],
      ['offer', 'Happy to follow up with you on specifics']
    ])
  })

  it('binds the office that official three names, to José Díaz, about the number of people deported', () => {
    const [promise] = followUps
    expect(promise).toMatchObject({actor: 'our Office of Public Affairs', due: null})
    expect(speaker(promise?.by ?? null)?.ordinal).toBe(3)
    expect(speaker(promise?.to ?? null)).toMatchObject({name: 'José Díaz', org: 'Reforma'})
    expect(asks[promise?.ask ?? -1]?.quote.text).toMatch(/^I wanted to know the number of nationals/)
    expect(promise?.about).toMatch(/^the number of nationals of Nicaragua/)
  })

  it('makes the offer official two’s, to Lauren Villagran, about the funding', () => {
    const offer = followUps[1]
    expect(offer?.actor).toBeNull()
    expect(speaker(offer?.by ?? null)?.ordinal).toBe(2)
    expect(speaker(offer?.to ?? null)).toMatchObject({name: 'Lauren Villagran', org: 'USA Today'})
    expect(asks[offer?.ask ?? -1]?.quote.text).toMatch(/how much of that funding/)
  })

  it('finds that José Díaz has asked before', () => {
    expect(priorAsks.map(({quote}) => quote.text)).toEqual(['I’ve been asking this question repeatedly and have not gotten any response from the press office at DHS.'])
  })
})
