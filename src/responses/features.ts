import type {DeviceKind} from '../briefing.js'
import type {Mark} from '../cues/marks.js'
import {classBit, type WordClass} from '../cues/word-classes.js'
import type {Word} from '../text/words.js'
import {whatIsAsked} from './asked.js'
import type {Reading} from './reading.js'

/** What the model weighs: named figures, mostly 0 or 1. */
export type Features = Record<string, number>

const deviceKinds: readonly DeviceKind[] = ['referral', 'no-information', 'refusal', 'no-speculation', 'deferral', 'already-answered', 'premise-dispute', 'ground-rules', 'counter-question']
const marks: readonly Mark[] = ['can-say', 'recap', 'talking-point', 'pending', 'broad', 'denial', 'statement']
const flag = (value: boolean): number => (value ? 1 : 0)
const part = (of: number, all: number): number => (all === 0 ? 0 : of / all)

/** The features of an ask and its reply. */
export function featuresOf(reading: Reading): Features {
  const all: Features = {}
  const asked = whatIsAsked(reading.read)
  const {ask, own, lead} = reading.read

  // the ask
  for (const [kind, is] of Object.entries(asked)) all[`asked.${kind}`] = flag(is as boolean)
  for (const form of ['wh', 'polar', 'alternative', 'request', 'statement']) all[`asked.form-${form}`] = flag(ask.form === form)
  all['asked.length'] = Math.log1p(own.words.length)
  all['asked.lead'] = Math.log1p(lead.words.length)
  const place = reading.question.indexOf(reading.read)
  all['asked.alone'] = flag(reading.question.length === 1)
  all['asked.one-of'] = Math.min(reading.question.length, 5) - 1
  all['asked.first-of-many'] = flag(place === 0 && reading.question.length > 1)
  all['asked.last-of-many'] = flag(place > 0 && place === reading.question.length - 1)

  // the reply: its sentences for this ask, or all of them where none is
  const sentences = reading.parts.flatMap((p) => p.wording.sentences.map((sentence, at) => ({part: p, sentence, at, mine: p.mine[at] === true})))
  const mine = sentences.filter((s) => s.mine)
  const heard = mine.length > 0 ? mine : sentences
  const wordsIn = (s: (typeof sentences)[number]): readonly Word[] => s.part.wording.words.slice(s.sentence.from, s.sentence.to)
  const words = heard.flatMap(wordsIn)
  const whole = sentences.reduce((sum, s) => sum + s.sentence.to - s.sentence.from, 0)
  all['reply.passed-over'] = flag(mine.length === 0)
  all['reply.length'] = Math.log1p(words.length)
  all['reply.whole-length'] = Math.log1p(whole)
  all['reply.very-short'] = flag(words.length < 8)
  all['reply.short'] = flag(words.length < 25)
  all['reply.share'] = part(words.length, whole)
  all['reply.turns'] = Math.min(reading.parts.length, 4) - 1
  all['reply.late'] = mine[0] ? part(sentences.indexOf(mine[0]), sentences.length) : 0
  const counts = Object.fromEntries(Object.keys(classBit).map((name) => [name, 0])) as Record<WordClass, number>
  let figures = 0
  let names = 0
  words.forEach((word, at) => {
    for (const name of Object.keys(classBit) as WordClass[]) if (word.classes & classBit[name]) counts[name]++
    if (word.figure) figures++
    if (word.capital && word.content && at > 0) names++
  })
  for (const name of Object.keys(classBit) as WordClass[]) all[`reply.rate-${name}`] = Math.min(1, part(counts[name] * 10, Math.max(words.length, 10)))
  all['reply.figures'] = Math.min(3, figures)
  all['reply.names'] = Math.min(1, part(names * 5, Math.max(words.length, 10)))
  const first = heard[0] ? wordsIn(heard[0]) : []
  const opening = first.slice(0, 6)
  all['reply.starts-yes'] = flag(opening.slice(0, 4).some((word) => word.classes & classBit.yes))
  all['reply.starts-no'] = flag(opening.slice(0, 4).some((word) => word.text === 'no' || word.text === 'not' || word.text === 'none' || word.text === 'never' || word.text === 'nothing'))
  const begins = opening[0]?.text ?? ''
  for (const start of ['well', 'look', 'again', 'i', 'yes', 'no', 'yeah', 'so', 'the', 'we', 'he']) all[`reply.starts-${start === 'yes' || start === 'no' ? `word-${start}` : start}`] = flag(begins === start)
  all['reply.first-negated'] = flag(first.some((word) => word.classes & classBit.no))

  // ask and reply together
  const wanted = new Set(own.words.filter((word) => word.content).map((word) => word.stem))
  const led = new Set(lead.words.filter((word) => word.content).map((word) => word.stem))
  const stems = new Set(words.filter((word) => word.content).map((word) => word.stem))
  const everything = new Set(sentences.flatMap(wordsIn).filter((word) => word.content).map((word) => word.stem))
  const shared = [...wanted].filter((stem) => stems.has(stem)).length
  all['both.wanted'] = Math.log1p(wanted.size)
  all['both.covered'] = part(shared, wanted.size)
  all['both.none-covered'] = flag(shared === 0 && wanted.size > 0)
  all['both.covered-anywhere'] = part([...wanted].filter((stem) => everything.has(stem)).length, wanted.size)
  all['both.lead-covered'] = part([...led].filter((stem) => stems.has(stem)).length, led.size)
  all['both.new'] = part([...stems].filter((stem) => !led.has(stem)).length, stems.size)
  const firstStems = new Set(first.filter((word) => word.content).map((word) => word.stem))
  all['both.first-covered'] = part([...wanted].filter((stem) => firstStems.has(stem)).length, wanted.size)
  all['both.densest'] = heard.reduce((most, s) => { const has = new Set(wordsIn(s).map((word) => word.stem)); return Math.max(most, part([...wanted].filter((stem) => has.has(stem)).length, wanted.size)) }, 0)
  const verb = own.words.find((word) => word.classes & (classBit.be | classBit.do | classBit.have | classBit.will))
  const echo = verb ? (['be', 'do', 'have', 'will'] as const).find((kind) => verb.classes & classBit[kind]) : undefined
  all['both.echoes-verb'] = flag(echo !== undefined && first.some((word) => word.classes & classBit[echo]))
  all['both.number-given'] = flag(asked.number && figures > 0)
  all['both.number-missing'] = flag(asked.number && figures === 0)
  all['both.time-given'] = flag(asked.time && counts.time + figures > 0)
  all['both.time-missing'] = flag(asked.time && counts.time + figures === 0)
  all['both.reason-given'] = flag(asked.reason && counts.reason > 0)
  all['both.reason-missing'] = flag(asked.reason && counts.reason === 0)
  all['both.person-given'] = flag(asked.person && names > 0)
  all['both.polar-met'] = flag(asked.polar && (all['reply.starts-yes'] > 0 || all['reply.starts-no'] > 0))
  all['both.polar-yes'] = flag(asked.polar && all['reply.starts-yes'] > 0)
  all['both.polar-no'] = flag(asked.polar && all['reply.starts-no'] > 0)
  all['both.polar-missed'] = flag(asked.polar && all['both.polar-met'] === 0)
  all['both.polar-short'] = flag(asked.polar && words.length < 12)
  all['both.open-long'] = flag(asked.open) * all['reply.length']

  // marks and devices
  const hits = reading.parts.flatMap((p) => p.marks.filter((hit) => mine.length === 0 || p.mine[hit.sentence] === true).map((hit) => ({part: p, hit})))
  for (const mark of marks) all[`mark.${mark}`] = Math.min(1, hits.filter(({hit}) => hit.cue.kind === mark).length / Math.max(2, Math.min(6, heard.length)))
  all['mark.statement-first'] = flag(hits.some(({part: p, hit}) => hit.cue.kind === 'statement' && p === heard[0]?.part && hit.sentence === heard[0].at))
  all['mark.denial-first'] = flag(hits.some(({part: p, hit}) => hit.cue.kind === 'denial' && p === heard[0]?.part && hit.sentence === heard[0].at))
  all['mark.pending-any'] = flag(hits.some(({hit}) => hit.cue.kind === 'pending'))
  const {devices} = reading
  const strong = devices.filter((device) => device.kind !== 'premise-dispute' && device.kind !== 'deferral' && device.kind !== 'already-answered')
  for (const kind of deviceKinds) all[`device.${kind}`] = Math.min(2, devices.filter((device) => device.kind === kind).length)
  all['device.any'] = flag(devices.length > 0)
  all['device.any-strong'] = flag(strong.length > 0)
  all['device.many'] = flag(devices.length > 1)
  const at = (device: (typeof devices)[number]): number => heard.findIndex((s) => s.part.turn === device.turn && s.at === device.sentence)
  const places = devices.map(at).filter((where) => where >= 0)
  const withholding = new Set(places)
  all['device.first'] = flag(withholding.has(0))
  all['device.strong-first'] = flag(strong.some((device) => at(device) === 0))
  all['device.last'] = flag(withholding.has(heard.length - 1))
  const outside = heard.reduce((sum, s, where) => sum + (withholding.has(where) ? 0 : s.sentence.to - s.sentence.from), 0)
  all['device.words-beside'] = flag(devices.length > 0) * Math.log1p(outside)
  all['device.nothing-beside'] = flag(devices.length > 0 && outside < 12)
  all['device.share'] = part(withholding.size, heard.length)
  all['device.elsewhere'] = flag(devices.length === 0 && reading.parts.some((p) => p.all.length > 0))
  return all
}
