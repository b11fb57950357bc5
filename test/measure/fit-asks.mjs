#!/usr/bin/env node
/**
 * Fits the weights of `src/exchanges/weights.ts` to annotated transcripts, and says how well they carry over.
 *
 *   node test/measure/fit-asks.mjs --gold DIR [--texts DIR]            cross-validates: each transcript is read with weights fitted on the others
 *   node test/measure/fit-asks.mjs --gold DIR [--texts DIR] --write    also writes the weights fitted on all of them
 *
 * DIR holds pairs NAME.txt + NAME.json: `turns` with start, end, label and speaker, `speakers` with id and role, `asks`
 * with turn and quote, `nonSpeech` spans. The texts may stand in another directory; each may be given more than once.
 * The model is a logistic regression over the traits, with a ridge.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'
import {annotatedIn, annotatedOptions} from './transcripts.mjs'

const {values: {gold: directories, texts, ...options}} = parseArgs({options: {...annotatedOptions, write: {type: 'boolean'}, ridge: {type: 'string', default: '0.6'}, threshold: {type: 'string', default: '0.5'}}})
const root = new URL('../../', import.meta.url)
const ridge = Number(options.ridge)
const threshold = Number(options.threshold)

const folder = mkdtempSync(join(tmpdir(), 'press-briefing-'))
const out = join(folder, 'rooms.mjs')
await build({
  stdin: {contents: "export * from './exchanges/setting.js'\nexport * from './exchanges/traits.js'\nexport {saysTheSame} from './exchanges/wants.js'\nexport * from './text/prose.js'", resolveDir: new URL('src', root).pathname, loader: 'ts'},
  bundle: true, format: 'esm', platform: 'node', outfile: out, logLevel: 'error'
})
const {settingsOf, questionTraits, statementTraits, saysTheSame, proseOf} = await import(pathToFileURL(out).href)
rmSync(folder, {recursive: true})
const traits = [...questionTraits, ...statementTraits]

const transcripts = annotatedIn(directories, texts).map(read)

/** The candidates of one transcript: what is seen in each, and whether it is an ask. */
function read({name, gold, text}) {
  const roles = new Map(gold.speakers.map((speaker) => [speaker.id, speaker.role]))
  const turns = gold.turns.map(({start, end, label}, index) => {
    let from = start + label.length
    while (from < end && /[\s:.]/.test(text[from])) from++
    return {index, label, span: {start, end}, speech: {start: from, end}, marks: []}
  })
  const segments = gold.turns.map((turn) => (roles.get(turn.speaker) === 'reporter' ? 'question' : 'answer'))
  const settings = settingsOf({text, prose: proseOf(text, gold.nonSpeech), turns}, segments)
  const asks = gold.asks.map(({quote, turn}) => { const start = text.indexOf(quote, gold.turns[turn].start); return {start, end: start + quote.length} })
  const taken = new Set(match(asks, settings.map((setting) => setting.candidate)).values())
  const rows = settings.map((setting, index) => {
    const mine = setting.candidate.manner === 'statement' ? statementTraits : questionTraits
    return {setting, is: taken.has(index) ? 1 : 0, seen: traits.flatMap((trait, k) => (mine.includes(trait) && trait.seen(setting) ? [k] : []))}
  })
  return {name, asks, rows}
}

/** One-to-one by overlap; at least half of the shorter span must be shared. */
function match(gold, found) {
  const pairs = gold.flatMap((g, i) => found.flatMap((f, j) => { const both = Math.min(g.end, f.end) - Math.max(g.start, f.start); return both > 0 && both * 2 >= Math.min(g.end - g.start, f.end - f.start) ? [[both, i, j]] : [] })).sort((a, b) => b[0] - a[0])
  const matched = new Map(), used = new Set()
  for (const [, i, j] of pairs) if (!matched.has(i) && !used.has(j)) { matched.set(i, j); used.add(j) }
  return matched
}

function fit(rows) {
  const weights = new Float64Array(traits.length)
  for (let round = 0; round < 500; round++) {
    const slope = new Float64Array(traits.length), curve = new Float64Array(traits.length)
    for (const {seen, is} of rows) {
      const p = chance(weights, seen)
      for (const k of seen) { slope[k] += is - p; curve[k] += p * (1 - p) }
    }
    let largest = 0
    for (let k = 0; k < traits.length; k++) {
      const step = (0.3 * (slope[k] - ridge * weights[k])) / (curve[k] + ridge)
      weights[k] += step
      largest = Math.max(largest, Math.abs(step))
    }
    if (largest < 1e-4) break
  }
  return weights
}

function chance(weights, seen) {
  let sum = 0
  for (const k of seen) sum += weights[k]
  return 1 / (1 + Math.exp(-sum))
}

/** As `wants.ts` chooses: every question that is likely enough, at most one statement of a turn, nothing said again. */
function choose(weights, {rows}) {
  const likely = rows.map(({setting, seen}) => ({setting, p: chance(weights, seen)}))
  const best = new Map()
  for (const {setting, p} of likely) if (setting.candidate.manner === 'statement') best.set(setting.turn, Math.max(p, best.get(setting.turn) ?? 0))
  const chosen = []
  for (const {setting, p} of likely) {
    if (p < threshold || (setting.candidate.manner === 'statement' && p !== best.get(setting.turn))) continue
    if (!chosen.some((other) => saysTheSame(other, setting))) chosen.push(setting)
  }
  return chosen.map(({candidate}) => candidate)
}

function f1(results) {
  let both = 0, found = 0, gold = 0
  for (const {transcript, chosen} of results) { both += match(transcript.asks, chosen).size; found += chosen.length; gold += transcript.asks.length }
  return `F1 ${((2 * both) / (found + gold)).toFixed(3)}  P ${(both / found).toFixed(3)}  R ${(both / gold).toFixed(3)}`
}

const weights = fit(transcripts.flatMap(({rows}) => rows))
const left = transcripts.map((transcript) => ({transcript, chosen: choose(fit(transcripts.filter((other) => other !== transcript).flatMap(({rows}) => rows)), transcript)}))
console.log(`${transcripts.length} transcripts, ${transcripts.reduce((n, {asks}) => n + asks.length, 0)} asks, ${transcripts.reduce((n, {rows}) => n + rows.length, 0)} candidates`)
console.log(`each left out in turn   ${f1(left)}`)
console.log(`fitted on themselves    ${f1(transcripts.map((transcript) => ({transcript, chosen: choose(weights, transcript)})))}`)

if (options.write) {
  const rows = traits.map(({id}, k) => `  '${id}': ${weights[k].toFixed(2)}`)
  writeFileSync(new URL('src/exchanges/weights.ts', root), `import type {TraitId} from './traits.js'

/**
 * How much each trait speaks for (above 0) or against a candidate's being an ask of its own: log-odds, to be summed.
 * Fitted by \`test/measure/fit-asks.mjs\`; do not edit by hand.
 */
export const askWeights: Readonly<Record<TraitId, number>> = {
${rows.join(',\n')}
}
`)
}
