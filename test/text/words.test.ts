import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readWords, type Wording} from '../../src/text/words.js'

const read = (text: string): Wording => readWords(text, {start: 0, end: text.length}, {forms: new Map(), tags: new Map(), classes: new Map()})
const sentencesOf = (text: string): string[] => read(text).sentences.map(({start, end}) => text.slice(start, end))

describe('readWords', () => {
  it('keeps contractions, figures and money whole', () => {
    expect(read("I don’t have $4.2 billion, or 1,400 of them.").words.map(({text}) => text)).toEqual(['i', "don't", 'have', '$4.2', 'billion', 'or', '1,400', 'of', 'them'])
  })

  it('ends sentences at stops, not at titles, initials and times of day', () => {
    expect(sentencesOf('We met Mr. Lee at 5:00 p.m. yesterday. It went well. J. Doe was there.')).toEqual(['We met Mr. Lee at 5:00 p.m. yesterday.', 'It went well.', 'J. Doe was there.'])
  })

  it('ends a sentence where the space after its stop was lost', () => {
    expect(sentencesOf('It depends on the details.So we will look.')).toEqual(['It depends on the details.', 'So we will look.'])
  })

  it('gives inflected forms one stem', () => {
    const [one, ...others] = read('expect expects expected expecting expectations').words.map(({stem}) => stem)
    for (const other of others) expect(other).toBe(one)
    const [said, planned] = read('said planned').words
    expect([said?.stem, planned?.stem]).toEqual(['say', 'plan'])
  })

  it('tells words that carry the subject from those that do not', () => {
    expect(read('What would you say about the harbor?').words.filter(({content}) => content).map(({text}) => text)).toEqual(['harbor'])
  })

  it('finds words where they stand, in order, each in one sentence, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'grapheme', maxLength: 300}), fc.array(fc.constantFrom('a', ' ', '.', '?', '’', '\n', 'B', '1', ',', '\u00a0', 'é', '—'), {maxLength: 300}).map((list) => list.join(''))), (text) => {
        const {words, starts, sentences} = read(text)
        expect(starts).toHaveLength(words.length)
        words.forEach((word, at) => expect(text.startsWith(word.form, starts[at])).toBe(true))
        expect(sentences.flatMap(({from, to}) => Array.from({length: to - from}, (_, at) => from + at))).toEqual(words.map((_, at) => at))
        sentences.forEach(({start, end, from, to}) => { for (let at = from; at < to; at++) { expect(starts[at]).toBeGreaterThanOrEqual(start); expect(starts[at]).toBeLessThan(end) } })
      })
    )
  })
})
