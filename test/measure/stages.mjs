/**
 * The stages, built from the sources as they stand, with the annotation put in place of what comes before the
 * responses: turns, speakers, asks and links as the annotators have them.
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Builds the stages that the measures need. */
export async function buildStages() {
  const folder = mkdtempSync(join(tmpdir(), 'press-briefing-'))
  const outfile = join(folder, 'stages.mjs')
  const contents = `
    export {proseOf} from './src/text/prose.js'
    export {readOptions} from './src/options.js'
    export {cuesFor} from './src/responses/devices.js'
    export {readResponses} from './src/responses/reading.js'
    export {featuresOf} from './src/responses/features/features.js'`
  await build({stdin: {contents, resolveDir: root, loader: 'ts'}, bundle: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], outfile, logLevel: 'error'})
  const stages = await import(pathToFileURL(outfile).href)
  rmSync(folder, {recursive: true})
  return stages
}

/** Reads each annotated ask with its annotated answers. */
export function readAnnotated(stages, {gold, text}) {
  const turns = gold.turns.map((turn, index) => {
    let start = turn.start + turn.label.length
    while (start < turn.end && /[\s:.]/.test(text[start])) start++
    return {index, label: turn.label, span: {start: turn.start, end: turn.end}, speech: {start, end: turn.end}, marks: []}
  })
  const asks = gold.asks.map((ask, index) => {
    const start = text.indexOf(ask.quote, gold.turns[ask.turn].start)
    return {index, turn: ask.turn, asker: ask.asker, quote: {start, end: start + ask.quote.length, text: ask.quote}, form: ask.form, addressee: [], answers: ask.answers}
  })
  return stages.readResponses({text, prose: stages.proseOf(text, gold.nonSpeech ?? []), turns}, asks, stages.cuesFor(stages.readOptions({})))
}
