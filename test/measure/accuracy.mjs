#!/usr/bin/env node
/**
 * Says how well the built library reads annotated transcripts, as Markdown.
 *
 *   node test/measure/accuracy.mjs --gold DIR [--texts DIR] [--lib dist/index.js]
 *
 * DIR holds pairs NAME.txt + NAME.json; the texts may stand in another directory. Each may be given more than once.
 * Figures are micro-averaged over the transcripts; F1 unless said otherwise. Two spans match where they share at least
 * half of the shorter one, one to one, the largest overlap first.
 *
 * Levels, flags and the choice of asks are fitted on annotated transcripts: on those, the figures here flatter.
 * fit-responses.mjs and fit-asks.mjs say how good they are on transcripts left out of the fitting.
 */
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {annotatedIn, annotatedOptions} from './transcripts.mjs'

const {values: option} = parseArgs({options: {...annotatedOptions, lib: {type: 'string', default: 'dist/index.js'}}})
const {analyzeBriefing} = await import(pathToFileURL(resolve(option.lib)).href)

/** Each figure, and how far two readers of the same transcript agree with each other. */
const figures = [
  ['turns', 'turns', 1], ['roles', 'roles, accuracy', 0.996], ['speakers', 'speakers, B-cubed', 0.97], ['name', 'reporter name', 1], ['org', 'reporter outlet', 1],
  ['asks', 'asks', 0.955], ['links', 'links from ask to answer', 0.985], ['levels', 'levels, macro-F1 of three', 0.96], ['flags', 'flags', 0.91], ['devices', 'devices', 0.84],
  ['owed', 'follow-ups owed', 1], ['announced', 'follow-ups announced', 0.75], ['kind', 'follow-up kind, accuracy', 0.8], ['to', 'follow-up to whom, accuracy', 1], ['about', 'follow-up about which ask, accuracy', 1],
  ['priorAsks', 'prior asks', null], ['rules', 'ground rules level, accuracy', 1], ['date', 'event date, accuracy', 1], ['embargo', 'embargo, accuracy', 1]
]
const levels = ['clear-reply', 'ambivalent', 'clear-non-reply']

const total = {}
const count = (key, right, extra, missed) => { const sum = (total[key] ??= {right: 0, extra: 0, missed: 0}); sum.right += right; sum.extra += extra; sum.missed += missed }
const check = (key, right) => { const sum = (total[key] ??= {good: 0, of: 0}); sum.good += right ? 1 : 0; sum.of++ }
const confusion = {}
const calls = []
const fold = (text) => text?.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/^the\s+/, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim() ?? null

const transcripts = annotatedIn(option.gold, option.texts)
transcripts.forEach(measure)
print()

/** Which of the found spans matches which of the annotated ones. */
function match(gold, found) {
  const pairs = gold.flatMap((one, i) => found.flatMap((other, j) => { const both = Math.min(one.end, other.end) - Math.max(one.start, other.start); return both > 0 && both * 2 >= Math.min(one.end - one.start, other.end - other.start) ? [{both, i, j}] : [] }))
  const matched = new Map(), used = new Set()
  for (const {i, j} of pairs.sort((a, b) => b.both - a.both)) if (!matched.has(i) && !used.has(j)) { matched.set(i, j); used.add(j) }
  return matched
}

function measure({text, gold}) {
  const found = analyzeBriefing(text)
  const goldSpeaker = new Map(gold.speakers.map((each) => [each.id, each])), foundSpeaker = new Map(found.speakers.map((each) => [each.id, each]))
  const spanAt = ({quote, turn}) => { const start = text.indexOf(quote, gold.turns[turn].start); return {start, end: start + quote.length} }

  const extent = (start, end) => `${start}:${start + text.slice(start, end).trimEnd().length}`
  const printed = new Map(gold.turns.map((turn, i) => [extent(turn.start, turn.end), i]))
  const both = found.turns.flatMap((turn, j) => { const i = printed.get(extent(turn.span.start, turn.span.end)); return i === undefined ? [] : [[i, j]] })
  const foundTurn = new Map(both)
  count('turns', both.length, found.turns.length - both.length, gold.turns.length - both.length)

  for (const [i, j] of both) {
    const a = goldSpeaker.get(gold.turns[i].speaker), b = foundSpeaker.get(found.turns[j].speaker)
    check('roles', a.role === b?.role)
    const same = both.filter(([k]) => gold.turns[k].speaker === gold.turns[i].speaker), alike = both.filter(([, k]) => found.turns[k].speaker === found.turns[j].speaker)
    const shared = same.filter(([, k]) => found.turns[k].speaker === found.turns[j].speaker).length
    const sum = (total.speakers ??= {precision: 0, recall: 0, of: 0, cubed: true})
    sum.precision += shared / alike.length; sum.recall += shared / same.length; sum.of++
    if (a.role !== 'reporter') continue
    for (const field of ['name', 'org']) {
      const want = fold(a[field]), have = b?.role === 'reporter' ? fold(b[field]) : null
      const part = (one, other) => one.split(' ').every((word) => other.split(' ').includes(word))
      const right = want !== null && have !== null && (want === have || (field === 'name' && (part(want, have) || part(have, want))))
      count(field, right ? 1 : 0, !right && have !== null ? 1 : 0, !right && want !== null ? 1 : 0)
    }
  }

  const asks = match(gold.asks.map(spanAt), found.asks.map((ask) => ask.quote))
  count('asks', asks.size, found.asks.length - asks.size, gold.asks.length - asks.size)
  for (const [i, j] of asks) {
    const want = new Set(gold.asks[i].answers.map((turn) => foundTurn.get(turn) ?? `missing ${turn}`)), have = found.asks[j].answers
    const linked = have.filter((turn) => want.has(turn)).length
    count('links', linked, have.length - linked, want.size - linked)
    const {level, confidence, devices} = found.asks[j].response
    const row = (confusion[gold.asks[i].level] ??= {})
    row[level] = (row[level] ?? 0) + 1
    calls.push({confidence, right: level === gold.asks[i].level})
    const pairs = match(gold.asks[i].devices.map(spanAt), devices.map((device) => device.quote))
    const right = [...pairs].filter(([a, b]) => gold.asks[i].devices[a].kind === devices[b].kind).length
    count('devices', right, devices.length - right, gold.asks[i].devices.length - right)
  }
  const flagged = new Set(found.asks.flatMap((ask, j) => (ask.response.flagged ? [j] : [])))
  const right = gold.asks.filter((ask, i) => ask.flag && flagged.has(asks.get(i))).length
  count('flags', right, flagged.size - right, gold.asks.filter((ask) => ask.flag).length - right)

  for (const [key, kinds] of [['owed', ['promise', 'attempt', 'offer']], ['announced', ['announcement']]]) {
    const want = gold.followUps.filter(({kind}) => kinds.includes(kind)), have = found.followUps.filter(({kind}) => kinds.includes(kind))
    const pairs = match(want.map(spanAt), have.map(({quote}) => quote))
    count(key, pairs.size, have.length - pairs.size, want.length - pairs.size)
    if (key === 'owed') for (const [i, j] of pairs) {
      check('kind', want[i].kind === have[j].kind)
      check('to', (want[i].to === null) === (have[j].to === null) && (want[i].to === null || fold(goldSpeaker.get(want[i].to).name) === fold(foundSpeaker.get(have[j].to)?.name ?? null)))
      check('about', want[i].ask === null ? have[j].ask === null : asks.get(want[i].ask) === have[j].ask)
    }
  }
  const before = match((gold.priorAsks ?? []).map(spanAt), found.priorAsks.map(({quote}) => quote)).size
  count('priorAsks', before, found.priorAsks.length - before, (gold.priorAsks ?? []).length - before)
  check('rules', gold.groundRules.level === found.groundRules.level)
  check('date', gold.eventDate === found.eventDate)
  check('embargo', (gold.groundRules.embargo?.until ?? null) === (found.groundRules.embargo?.until ?? null))
}

/** Score, precision and recall of a figure. */
function scoreOf(key) {
  if (key === 'levels') {
    const of = levels.flatMap((level) => {
      const row = Object.values(confusion[level] ?? {}).reduce((a, b) => a + b, 0), column = [...levels, 'none'].reduce((sum, other) => sum + (confusion[other]?.[level] ?? 0), 0)
      return row + column === 0 ? [] : [(2 * (confusion[level]?.[level] ?? 0)) / (row + column)]
    })
    return {score: of.length ? of.reduce((a, b) => a + b, 0) / of.length : null}
  }
  const sum = total[key]
  if (!sum) return {score: null}
  if (sum.cubed) { const precision = sum.precision / sum.of, recall = sum.recall / sum.of; return {score: (2 * precision * recall) / (precision + recall), precision, recall} }
  if ('of' in sum) return {score: sum.good / sum.of}
  const {right, extra, missed} = sum
  return {score: right + extra + missed ? (2 * right) / (2 * right + extra + missed) : null, precision: right + extra ? right / (right + extra) : null, recall: right + missed ? right / (right + missed) : null}
}

function print() {
  const three = (value) => (value === null || value === undefined ? '–' : value.toFixed(3))
  const table = (head, rows) => [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')
  console.log(`## Accuracy on ${transcripts.length} annotated transcripts\n`)
  console.log(table(['figure', 'score', 'precision', 'recall', 'two readers agree'], figures.map(([key, name, ceiling]) => { const {score, precision, recall} = scoreOf(key); return [name, three(score), three(precision), three(recall), ceiling === null ? '–' : ceiling.toFixed(3)] })))
  const found = [...levels, 'none']
  console.log('\n## Levels: annotated (rows) and found (columns)\n')
  console.log(table(['', ...found], found.map((level) => [level, ...found.map((other) => confusion[level]?.[other] ?? 0)])))
  console.log('\n## Reliability: of the levels given with a confidence, how many are right\n')
  const bins = [[0, 0.45], [0.45, 0.55], [0.55, 0.65], [0.65, 0.75], [0.75, 0.85], [0.85, 1.01]]
  console.log(table(['confidence', 'asks', 'mean confidence', 'right'], bins.map(([low, high]) => { const inside = calls.filter(({confidence}) => confidence >= low && confidence < high); const mean = (of) => (inside.length ? inside.reduce((sum, call) => sum + of(call), 0) / inside.length : null); return [`${low.toFixed(2)}–${Math.min(1, high).toFixed(2)}`, inside.length, three(mean((call) => call.confidence)), three(mean((call) => (call.right ? 1 : 0)))] })))
}
