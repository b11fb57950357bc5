import {RegExpParser} from '@eslint-community/regexpp'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {deviceCues} from '../../src/cues/devices.js'
import {readWords} from '../../src/text/words.js'

const wordsOf = (sentence: string): string[] =>
  readWords(sentence, {start: 0, end: sentence.length}, {forms: new Map(), tags: new Map(), classes: new Map()}).words.map((word) => word.text)

/** A pattern without its looks ahead and back, for which fast-check makes up no words; for any word it takes one that no cue names. */
function withoutLooks({source}: RegExp): RegExp {
  const looks: Part[] = assertionsIn(new RegExpParser().parsePattern(source))
  const kept = looks.reduceRight((left, {start, end}) => left.slice(0, start) + left.slice(end), source)
  return new RegExp(`^(?:${kept.replace(/\[\^[^\]]*\]/g, 'q').replaceAll('\\s+', ' ').replaceAll('\\s', '[ ]').replace(/\\[Sw](\+?)/g, (_, many: string) => (many ? 'zq' : 'q'))})$`)
}

/** A part of a pattern, and the parts that it is made of. */
interface Part {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly alternatives?: readonly Part[]
  readonly elements?: readonly Part[]
  readonly element?: Part
}

/** The outermost looks ahead and back, and word edges, in the order in which they stand. */
function assertionsIn(part: Part): Part[] {
  if (part.type === 'Assertion') return [part]
  return [...(part.alternatives ?? []), ...(part.elements ?? []), ...(part.element ? [part.element] : [])].flatMap(assertionsIn)
}

describe.each(deviceCues)('$id', ({says, hit, miss, on}) => {
  it('hits its sentence', () => expect(hit).toMatch(says))
  it('leaves its near-miss alone', () => expect(miss).not.toMatch(says))
  it('is tried on its sentence', () => expect(wordsOf(hit).some((word) => on.includes(word))).toBe(true))

  it('is tried on whatever it hits', () => {
    const hits = fc.sample(fc.stringMatching(withoutLooks(says)), {numRuns: 500, seed: 1}).filter((sentence) => says.test(sentence))
    expect(hits.length).toBeGreaterThan(20)
    expect(hits.filter((sentence) => !wordsOf(sentence).some((word) => on.includes(word)))).toEqual([])
  })
})

it('gives every cue an id of its own', () => {
  expect(new Set(deviceCues.map((cue) => cue.id)).size).toBe(deviceCues.length)
})
