#!/usr/bin/env node
/**
 * Fits the weights by which responses are judged, and says how good they are on transcripts left out of the fitting.
 *
 *   node test/measure/fit-responses.mjs --gold DIR [--more DIR] [--texts DIR] [--sets] [--write]
 *
 * DIR holds pairs NAME.txt + NAME.json of annotated transcripts: turns, asks with answers, level and flag; the texts may
 * stand in another directory. Each may be given more than once. Those of `--more` help to fit, at a quarter of the weight;
 * the figures are those of `--gold`.
 * `--sets` measures each set of features alone and the whole without it. `--write` puts the weights into
 * src/responses/weights.ts.
 */
import {writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {chancesOf, fit} from './regression.mjs'
import {buildStages, readAnnotated} from './stages.mjs'
import {annotatedIn, annotatedOptions} from './transcripts.mjs'

const {values: option} = parseArgs({options: {...annotatedOptions, more: {type: 'string', multiple: true, default: []}, sets: {type: 'boolean'}, write: {type: 'boolean'}}})

const levels = ['clear-reply', 'ambivalent', 'clear-non-reply']
const settings = {levels: {penalty: 0.07, softening: 0.5, balance: 0.75}, flags: {penalty: 0.07, softening: 0.5}}
/**
 * What a case of `--more` counts: those were annotated by one reader each, and nobody measured how far a second one
 * agrees. At 1 the ones held out are read better, and the call in seeds/ worse.
 */
const lighter = 0.25
const stages = await buildStages()
const casesIn = (directories, counts) => annotatedIn(directories, option.texts).flatMap((transcript) =>
  readAnnotated(stages, transcript).flatMap((reading, index) => {
    const {level, flag} = transcript.gold.asks[index]
    return level === 'none' ? [] : [{name: transcript.name, counts, level: levels.indexOf(level), flag: flag ? 1 : 0, features: stages.featuresOf(reading)}]
  })
)
const cases = casesIn(option.gold, 1)
const more = casesIn(option.more, lighter)
const all = [...cases, ...more]
const features = Object.keys(cases[0].features)
for (const [some, what] of [[cases, ''], [more, ' more']]) if (some.length > 0) console.log(`${some.length}${what} asks of ${new Set(some.map((each) => each.name)).size} transcripts, ${features.length} features`)

/** For each case the features of these names. */
const rowsOf = (names) => new Map(all.map((each) => [each, names.map((name) => each.features[name])]))

/** Weights fitted on some cases. Rarer classes count for more, by a power of their rarity. */
function fitOn(learn, rows, target, classes, {balance = 0, ...how}) {
  const answers = learn.map((each) => each[target])
  const sizes = {}
  for (const answer of answers) sizes[answer] = (sizes[answer] ?? 0) + 1
  return fit(learn.map((each) => rows.get(each)), answers, classes, {...how, weight: (answer, index) => learn[index].counts * (answers.length / sizes[answer]) ** balance})
}

/** Chances for each case from weights fitted on all other transcripts. */
function leftOut(names, target, classes, how) {
  const rows = rowsOf(names)
  const found = new Map()
  for (const name of new Set(cases.map((each) => each.name))) {
    const weights = fitOn(all.filter((each) => each.name !== name), rows, target, classes, how)
    for (const each of cases) if (each.name === name) found.set(each, chancesOf(rows.get(each), weights))
  }
  return cases.map((each) => found.get(each))
}

const best = (chances) => chances.indexOf(Math.max(...chances))
function levelScores(chances) {
  const f1 = levels.map((_, k) => {
    const hit = cases.filter((each, i) => each.level === k && best(chances[i]) === k).length
    return (2 * hit) / (cases.filter((each) => each.level === k).length + chances.filter((each) => best(each) === k).length)
  })
  return {f1, macro: f1.reduce((a, b) => a + b, 0) / 3}
}
/** Flags as they are given: every clear non-reply, and from a threshold on the ambivalent that withhold or pass over. */
function flagScores(byLevel, byFlag, threshold) {
  const shown = ({features: seen}) => seen['device.any'] > 0 || seen['reply.passed-over'] > 0
  const given = cases.map((each, i) => shown(each) && (best(byLevel[i]) === 2 || (best(byLevel[i]) === 1 && byFlag[i][1] >= threshold)))
  const hit = cases.filter((each, i) => each.flag && given[i]).length
  const said = given.filter(Boolean).length
  const all = cases.filter((each) => each.flag).length
  return {precision: hit / said, recall: hit / all, f1: (2 * hit) / (said + all)}
}
const three = (value) => value.toFixed(3)

if (option.sets) {
  const sets = [...new Set(features.map((name) => name.split('.')[0]))]
  for (const set of sets) for (const [label, names] of [[`only ${set}`, features.filter((name) => name.startsWith(`${set}.`))], [`all but ${set}`, features.filter((name) => !name.startsWith(`${set}.`))]])
    console.log(`${label.padEnd(20)} levels ${three(levelScores(leftOut(names, 'level', 3, settings.levels)).macro)}`)
}

const byLevel = leftOut(features, 'level', 3, settings.levels)
const byFlag = leftOut(features, 'flag', 2, settings.flags)
const {macro, f1} = levelScores(byLevel)
console.log(`levels macro-F1 ${three(macro)}  (${levels.map((level, k) => `${level} ${three(f1[k])}`).join(', ')})`)
for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8]) {
  const {precision, recall, f1: f} = flagScores(byLevel, byFlag, threshold)
  console.log(`flags at ${threshold}  F1 ${three(f)}  P ${three(precision)}  R ${three(recall)}`)
}
console.log('level chosen with   right   asks')
for (const [low, high] of [[0, 0.45], [0.45, 0.55], [0.55, 0.65], [0.65, 0.75], [0.75, 0.85], [0.85, 1.01]]) {
  const inside = cases.map((each, i) => ({each, chance: Math.max(...byLevel[i]), said: best(byLevel[i])})).filter(({chance}) => chance >= low && chance < high)
  if (inside.length) console.log(`${low.toFixed(2)}–${Math.min(1, high).toFixed(2)}          ${three(inside.filter(({each, said}) => each.level === said).length / inside.length)}   ${inside.length}`)
}

if (option.write) {
  const rows = rowsOf(features)
  const level = fitOn(all, rows, 'level', 3, settings.levels)
  const flag = fitOn(all, rows, 'flag', 2, settings.flags)
  const round = (value) => Number(value.toFixed(3))
  const line = (name, j) => `  ${JSON.stringify(name).replaceAll('"', "'")}: [${[...level.map((each) => each[j]), flag[1][j] - flag[0][j]].map(round).join(', ')}]`
  const lines = [...features.map((name, j) => line(name, j)), line('constant', features.length)]
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
  writeFileSync(join(root, 'src/responses/weights.ts'), `/**
 * What each feature says for a clear reply, an ambivalent one, a clear non-reply, and for a flag. Fitted by
 * test/measure/fit-responses.mjs on annotated transcripts; not to be edited by hand.
 */
export const weights: Readonly<Record<string, readonly [clear: number, ambivalent: number, nonReply: number, flag: number]>> = {
${lines.join(',\n')}
}
`)
  console.log('written: src/responses/weights.ts')
}
