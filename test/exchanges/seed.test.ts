import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {analyzeBriefing} from '../../src/analyze.js'

const text = readFileSync(new URL('../../seeds/trilateral-migration-call.txt', import.meta.url), 'utf8')
const {asks, exchanges, turns, speakers} = analyzeBriefing(text)
const by = (asker: string): string[] => asks.filter((ask) => ask.asker === asker).map((ask) => ask.quote.text.replace(/\s+/g, ' '))
const answering = (asker: string): string[][] => asks.filter((ask) => ask.asker === asker).map((ask) => ask.answers.map((turn) => turns[turn]?.speaker ?? ''))

describe('the call of 27 February 2024', () => {
  it('holds fourteen asks', () => {
    expect(by('tracy-wilkinson')).toEqual([
      expect.stringMatching(/^What else can you all do, or is there another way/),
      expect.stringMatching(/what you’re doing to sort of reassure him and keep him on board/),
      expect.stringMatching(/what can they do really though about citizens from places like China and Afghanistan\?$/),
      expect.stringMatching(/^Is it fair to ask them, ask Mexico/)
    ])
    expect(by('ted-hesson')).toEqual([expect.stringMatching(/^Is there a reason why/), expect.stringMatching(/^wouldn’t that address/)])
    expect(by('rafael-bernal')).toHaveLength(2)
    expect(by('rebecca-santana')).toHaveLength(3)
    expect(by('jose-diaz')).toEqual([expect.stringMatching(/^I wanted to know the number of nationals of Nicaragua, Haiti, Cuba, and Venezuela/)])
    expect(by('lauren-villagran')).toEqual([expect.stringMatching(/^Could you speak to how much of that funding has actually made it to Central America$/), expect.stringMatching(/^whether you expect to see an acceleration/)])
  })

  it('hands the third question to the colleague from DHS', () => {
    expect(speakers.find(({id}) => id === 'official-3')?.org).toBe('Department of Homeland Security')
    expect(answering('tracy-wilkinson')).toEqual([['official-2'], ['official-2'], ['official-3'], ['official-3']])
  })

  it('counts declining to add among the replies', () => {
    expect(answering('rebecca-santana')).toEqual([['official-3', 'official-2'], ['official-3', 'official-2'], ['official-3', 'official-2']])
  })

  it('knows to whom questions were put', () => {
    expect(asks.find(({asker}) => asker === 'jose-diaz')?.addressee).toEqual(['official-3'])
  })

  it('has six exchanges, each with the turn that gave the floor', () => {
    expect(exchanges.map(({reporter, routing, questions, answers}) => [reporter, routing, questions, answers])).toEqual([
      ['tracy-wilkinson', 12, [13], [14, 15]],
      ['ted-hesson', 16, [17], [18]],
      ['rafael-bernal', 19, [20], [21]],
      ['rebecca-santana', 22, [23], [24, 25]],
      ['jose-diaz', 26, [27], [28]],
      ['lauren-villagran', 29, [30], [31]]
    ])
  })

  it('says what each turn does', () => {
    const segments = turns.map(({segment}) => segment)
    expect(segments[0]).toBe('opening')
    expect(segments.slice(1, 12).filter((segment) => segment !== 'statement' && segment !== 'logistics')).toEqual([])
    expect(segments.at(-1)).toBe('closing')
  })
})
