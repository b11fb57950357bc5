import {expect, it} from 'vitest'
import {readOptions} from '../../src/options.js'
import {cuesFor} from '../../src/responses/devices.js'
import {featuresOf} from '../../src/responses/features/features.js'
import {readResponses} from '../../src/responses/reading.js'
import {weights} from '../../src/responses/weights.js'
import {proseOf} from '../../src/text/prose.js'

it('has a weight for every feature, and no other', () => {
  const text = 'Q  When?\n\nMR. LEE:  On Monday.'
  const [question, answer] = [{start: 0, end: 8}, {start: 10, end: text.length}]
  const turns = [question, answer].map((span, index) => ({index, label: '', span, speech: span, marks: []}))
  const transcript = {text, prose: proseOf(text, []), title: null, masthead: {start: 0, end: 0}, turns, nonSpeech: [], footer: {start: text.length, end: text.length}}
  const ask = {index: 0, turn: 0, asker: 'a', quote: {start: 3, end: 8, text: 'When?'}, form: 'wh' as const, addressee: [], answers: [1]}
  const [reading] = readResponses(transcript, [ask], cuesFor(readOptions()))
  expect(reading).toBeDefined()
  if (reading) expect(Object.keys(weights).sort()).toEqual([...Object.keys(featuresOf(reading)), 'constant'].sort())
})
