import {classBit} from '../cues/word-classes.js'
import {whatIsAsked} from './asked.js'
import type {PlacedDevice} from './devices.js'
import type {Features} from './features.js'
import type {Part, Reading} from './reading.js'

const flag = (value: boolean): number => (value ? 1 : 0)

/** The features of a device and an ask: does it withhold what this ask wants? */
export function deviceFeatures(reading: Reading, part: Part, device: PlacedDevice): Features {
  const asked = whatIsAsked(reading.read)
  const {sentences, words} = part.wording
  const at = device.sentence
  const sentence = sentences[at]
  const near = part.near[at] ?? {own: 0, other: 0}
  const alone = reading.question.length === 1
  const place = reading.question.indexOf(reading.read)
  const owned = part.mine.flatMap((mine, number) => (mine ? [number] : []))
  const said = sentence ? words.slice(sentence.from, sentence.to) : []
  const begins = words.slice(0, 4)
  const before = sentence ? sentence.from : 0
  const after = sentence ? words.length - sentence.to : 0
  const mates = reading.question.length
  const all: Features = {
    alone: flag(alone),
    owner: flag(part.mine[at] === true),
    'owner-alone': flag(alone && part.mine[at] === true),
    near: Math.min(1.5, near.own),
    'near-less-other': alone ? 0 : Math.max(-1, Math.min(1, near.own - near.other)),
    'near-none': flag(near.own === 0),
    'other-nearer': flag(near.other > near.own),
    'nobody-near': flag(!alone && near.own === 0 && near.other === 0),
    'owns-nothing': flag(owned.length === 0),
    distance: alone ? 0 : Math.min(5, owned.reduce((least, number) => Math.min(least, Math.abs(number - at)), 5)),
    'first-ask': flag(!alone && place === 0),
    'last-ask': flag(!alone && place === mates - 1),
    mates: Math.min(5, mates) - 1,
    'in-first-sentence': flag(at === 0),
    'in-last-sentence': flag(at === sentences.length - 1),
    'only-sentence': flag(sentences.length === 1),
    before: Math.log1p(before),
    after: Math.log1p(after),
    'reply-length': Math.log1p(words.length),
    'sentence-length': Math.log1p(said.length),
    'says-yes': flag(begins.some((word) => word.classes & classBit.yes)),
    'says-no': flag(begins.some((word) => word.text === 'no')),
    'then-but': flag(said.some((word) => word.classes & classBit.but)),
    'on-that': flag(/\b(?:on (?:that|this|it)|about (?:that|this)|for you|that question|at this (?:time|point)|right now|today)\b/i.test(device.quote.text)),
    hypothetical: flag(/\bif\b/i.test(device.quote.text)),
    'quote-length': Math.log1p(device.quote.text.length / 6),
    devices: Math.min(4, part.all.length) - 1,
    'same-kind-before': flag(part.all.some((other) => other.kind === device.kind && other.quote.start < device.quote.start)),
    'number-for-number': flag(asked.number && said.some((word) => /^(?:numbers?|figures?|percent\w*|exact|precise|amount|estimate|cost|count)$/.test(word.text))),
    'time-for-time': flag(asked.time && said.some((word) => /^(?:time\w*|when|dates?|schedule|timing|deadline)$/.test(word.text))),
    'talk-for-talk': flag(asked.talks && said.some((word) => /^(?:conversations?|calls?|discussions?|discussed|meetings?|private|spoken|talked|read|readout)$/.test(word.text))),
    'polar-ask': flag(asked.polar),
    'open-ask': flag(asked.open),
    'statement-ask': flag(reading.read.ask.form === 'statement')
  }
  all[`kind:${device.kind}`] = 1
  all[`kind-alone:${device.kind}`] = flag(alone)
  all[`cue:${device.cue}`] = 1
  return all
}
