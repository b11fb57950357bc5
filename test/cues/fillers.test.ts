import {expect, test} from 'vitest'
import {filler} from '../../src/cues/fillers.js'

test.each([
  ['I don’t, frankly, know.', 'I don’t know.'],
  ['I am not, from here, really going to, of course, say.', 'I am not going to say.'],
  ['I don’t at this point have a date.', 'I don’t have a date.']
])('%s', (said, bare) => expect(said.replace(filler, '')).toBe(bare))

test.each(['He told us from hereafter what kind.', 'Frankly, no.', 'Is it still?', 'They justify it again.', 'It is justice -- peace comes after.'])('in “%s” nothing comes in between that could go', (said) =>
  expect(said.replace(filler, '')).toBe(said)
)
