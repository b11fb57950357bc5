import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'

interface Extent {
  start: number
  end: number
}
interface Annotation {
  sha256: string
  speakers: {id: string}[]
  turns: (Extent & {speaker: string})[]
  asks: (Extent & {turn: number; asker: string; answers: number[]; devices: (Extent & {turn: number})[]})[]
  followUps: (Extent & {turn: number; ask: number | null})[]
  priorAsks: (Extent & {turn: number})[]
}

const files = ['fitted', 'held-out'].flatMap((folder) =>
  readdirSync(`test/measure/annotations/${folder}`).map((name) => ({name: `${folder}/${name}`, json: readFileSync(`test/measure/annotations/${folder}/${name}`, 'utf8')}))
)

describe.each(files)('the annotation $name', ({json}) => {
  const {sha256, speakers, turns, asks, followUps, priorAsks} = JSON.parse(json) as Annotation

  it('names its text and quotes nothing from it', () => {
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(json).not.toMatch(/"(?:quote|text|note|actor|due|attribution)"/)
  })

  it('has each finding within its turn, and knows who asks and which turns answer', () => {
    const placed = [...asks, ...asks.flatMap(({devices}) => devices), ...followUps, ...priorAsks]
    expect(placed.filter(({turn, start, end}) => !(start < end && start >= (turns[turn]?.start ?? Infinity) && end <= (turns[turn]?.end ?? 0)))).toEqual([])
    const ids = new Set(speakers.map(({id}) => id))
    expect([...turns.map(({speaker}) => speaker), ...asks.map(({asker}) => asker)].filter((id) => !ids.has(id))).toEqual([])
    expect(asks.flatMap(({answers}) => answers).filter((turn) => !turns[turn])).toEqual([])
    expect(followUps.filter(({ask}) => ask !== null && !asks[ask])).toEqual([])
  })
})

it('keeps what is held out apart from what is fitted', () => {
  const hashes = files.map(({json}) => (JSON.parse(json) as Annotation).sha256)
  expect(new Set(hashes).size).toBe(hashes.length)
  expect(files).toHaveLength(40)
})
