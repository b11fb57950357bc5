import {RegExpParser} from '@eslint-community/regexpp'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {deviceCues} from '../../src/cues/devices.js'
import {readWords} from '../../src/text/words.js'

const wordsOf = (sentence: string): string[] =>
  readWords(sentence, {start: 0, end: sentence.length}, {forms: new Map(), tags: new Map(), classes: new Map()}).words.map((word) => word.text)

/** A pattern without its looks ahead and back, for which fast-check makes up no words; for any word it takes one that no cue names. */
function withoutLooks({source}: RegExp): RegExp {
  let kept = ''
  let depth = 0
  const start = (node: {readonly type: string; readonly start: number; readonly end: number}): void => {
    if (node.type === 'Assertion' && depth++ === 0) kept += source.slice(from, node.start)
  }
  let from = 0
  visit(source, start, (node) => {
    if (node.type === 'Assertion' && --depth === 0) from = node.end
  })
  return new RegExp(`^(?:${(kept + source.slice(from)).replace(/\[\^[^\]]*\]/g, 'q').replaceAll('\\s+', ' ').replaceAll('\\s', '[ ]').replace(/\\[Sw](\+?)/g, (_, many: string) => (many ? 'zq' : 'q'))})$`)
}

type Node = {readonly type: string; readonly start: number; readonly end: number}

/** Walks the parts of a pattern in the order in which they stand. */
function visit(source: string, enter: (node: Node) => void, leave: (node: Node) => void): void {
  const walk = (node: Node & {alternatives?: Node[]; elements?: Node[]; element?: Node}): void => {
    enter(node)
    for (const part of [...(node.alternatives ?? []), ...(node.elements ?? []), ...(node.element ? [node.element] : [])]) walk(part)
    leave(node)
  }
  walk(new RegExpParser().parsePattern(source))
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
