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
  const echoing = heard.findIndex((s) => { const said = wordsIn(s); return echo !== undefined && said.some((word) => word.classes & classBit[echo]) && said.some((word) => word.content && wanted.has(word.stem)) })
  all['both.echo-with-content'] = flag(echoing >= 0)
  all['both.echo-with-content-first'] = flag(echoing === 0)
  const opens = first.slice(0, 3)
  all['reply.opens-direct'] = flag(opens.slice(0, 2).some((word) => /^(?:he|she|it|they|we|there|that|this|he's|she's|it's|they're|we're|there's|that's|i)$/.test(word.text)) && opens.some((word) => word.classes & (classBit.be | classBit.do | classBit.have | classBit.will) || word.text.includes("'")))
  all['reply.opens-view'] = flag(first.slice(0, 4).some((word) => /^(?:think|believe|guess|suppose|assume|expect)$/.test(word.text)))
  all['reply.conditional'] = Math.min(1, words.filter((word) => /^(?:if|depends?|depending|unless|until|would|could)$/.test(word.text)).length / 3)
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
  // what is said beside the withholding clauses: before, after, and in contrast to them
  const clauses = devices.map((device) => device.quote)
  let before = 0
  let after = 0
  let beside = 0
  for (const {part: p, sentence} of heard) {
    for (let word = sentence.from; word < sentence.to; word++) {
      const start = p.wording.starts[word] ?? 0
      if (clauses.some((clause) => start >= clause.start && start < clause.end)) continue
      beside++
      if (clauses.length === 0) continue
      if (clauses.every((clause) => start < clause.start)) before++
      if (clauses.every((clause) => start >= clause.end)) after++
    }
  }
  const withheld = devices.length > 0
  all['device.words-beside'] = flag(withheld) * Math.log1p(beside)
  all['device.nothing-beside'] = flag(withheld && beside < 6)
  all['device.little-beside'] = flag(withheld && beside >= 6 && beside < 18)
  all['device.words-before'] = flag(withheld) * Math.log1p(before)
  all['device.words-after'] = flag(withheld) * Math.log1p(after)
  all['device.opens'] = flag(withheld && before < 5)
  all['device.closes'] = flag(withheld && after < 5)
  const turnsAfter = devices.some((device) => { const p = heard.find((s) => s.part.turn === device.turn && s.at === device.sentence); return p !== undefined && p.part.wording.words.some((word, at) => at >= p.sentence.from && at < p.sentence.to && (p.part.wording.starts[at] ?? 0) >= device.quote.end && word.text === 'but') })
  const turnsBefore = devices.some((device) => { const p = heard.find((s) => s.part.turn === device.turn && s.at === device.sentence); return p !== undefined && p.part.wording.words.some((word, at) => at >= p.sentence.from && at < p.sentence.to && (p.part.wording.starts[at] ?? 0) < device.quote.start && word.text === 'but') })
  all['device.but-after'] = flag(turnsAfter)
  all['device.but-before'] = flag(turnsBefore && before > 4)
  all['device.further'] = flag(devices.some((device) => /\b(?:further|any more|more specifics|more details|additional|beyond that|beyond|anything (?:more|else|further)|other than)\b/i.test(device.quote.text)))
  all['device.share'] = withheld ? 1 - part(beside, words.length) : 0
  all['device.strong-and-opens'] = flag(strong.length > 0 && before < 5)
  all['device.strong-and-closes'] = flag(strong.length > 0 && after < 5)
  all['device.strong-alone'] = flag(strong.length > 0 && beside < 10)
  all['device.know-asked'] = flag(asked.knowledge && devices.some((device) => device.kind === 'no-information'))
  all['device.elsewhere'] = flag(devices.length === 0 && reading.parts.some((p) => p.all.length > 0))

  // what the reporters make of it: the question after, and the one before
  const lastAnswer = Math.max(-1, ...ask.answers)
  const next = reading.after?.[0]
  const follows = next !== undefined && next.ask.turn > lastAnswer && next.ask.turn - lastAnswer <= 2
  const nextStems = new Set((reading.after ?? []).flatMap((other) => other.lead.words).filter((word) => word.content).map((word) => word.stem))
  const nextOpening = next ? next.lead.words.slice(0, 3).map((word) => word.text) : []
  all['next.follows'] = flag(follows)
  all['next.turn-soon'] = flag(next !== undefined && next.ask.turn === lastAnswer + 1)
  all['next.length'] = follows && next ? Math.log1p(next.lead.words.length) : 3
  all['next.but'] = flag(follows && nextOpening.some((word) => word === 'but' || word === "that's"))
  all['next.so'] = flag(follows && nextOpening[0] === 'so')
  all['next.and'] = flag(follows && nextOpening[0] === 'and')
  all['next.shares-ask'] = follows ? part([...wanted].filter((stem) => nextStems.has(stem)).length, wanted.size) : 0
  all['next.shares-lead'] = follows ? part([...led].filter((stem) => nextStems.has(stem)).length, led.size) : 0
  all['next.shares-reply'] = follows ? part([...nextStems].filter((stem) => stems.has(stem)).length, nextStems.size) : 0
  all['next.presses'] = flag(follows && next !== undefined && /\b(?:my question|the question|I'm asking|asking|just to|yes or no|again|still|clarify|to be clear|does that mean|are you saying|you're saying|follow)\b/i.test(next.ask.quote.text.replaceAll('’', "'")))
  all['before.reply-repeats'] = part([...stems].filter((stem) => reading.earlier.replies.has(stem)).length, stems.size)
  all['before.ask-repeats'] = part([...wanted].filter((stem) => reading.earlier.asks.has(stem)).length, wanted.size)
  const last = reading.before?.at(-1)
  const beforeStems = new Set((reading.before ?? []).flatMap((other) => other.own.words).filter((word) => word.content).map((word) => word.stem))
  all['before.near'] = flag(last !== undefined && ask.turn - last.ask.turn <= 2)
  all['before.shares-ask'] = part([...wanted].filter((stem) => beforeStems.has(stem)).length, wanted.size)
  const asking = lead.words.slice(0, 2).map((word) => word.text)
  all['before.but'] = flag(asking.some((word) => word === 'but'))
  all['before.so'] = flag(asking[0] === 'so')
  all['before.and'] = flag(asking[0] === 'and')
  return all
}
