#!/usr/bin/env node
/**
 * Counts the labels of a directory of transcripts: which are believed and why, and which candidates are not.
 *
 *   node test/measure/census.mjs DIRECTORY [--all] [--show WORDS]
 *
 * Prints each label with the number of its uses and of its documents, the commonest first; rarer ones are summed up
 * unless --all is given. --show prints where a label stands.
 */
import {parseArgs} from 'node:util'
import {build} from 'esbuild'
import {textsIn} from './transcripts.mjs'

const {values: options, positionals} = parseArgs({allowPositionals: true, options: {all: {type: 'boolean'}, show: {type: 'string'}}})
const directory = positionals[0]
if (!directory) throw new Error('DIRECTORY: expected the path of a directory of .txt files')

const bundle = await build({
  stdin: {
    contents: `export {linesOf} from './src/text/lines.js'
      export {candidatesOf} from './src/turns/candidates.js'
      export {takeCensus} from './src/turns/census.js'
      export {rememberForms} from './src/turns/forms.js'
      export {findTurns} from './src/turns/turns.js'`,
    resolveDir: new URL('../..', import.meta.url).pathname
  },
  bundle: true, write: false, format: 'esm', platform: 'neutral', mainFields: ['module', 'main']
})
const {linesOf, candidatesOf, takeCensus, rememberForms, findTurns} = await import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`)

const believed = new Map()
const rejected = new Map()
const lost = new Map()
const count = (counts, key, file, uses) => {
  const seen = counts.get(key) ?? {uses: 0, files: new Set()}
  counts.set(key, seen)
  seen.uses += uses
  seen.files.add(file)
}
const total = {files: 0, characters: 0, turns: 0, without: [], spoken: 0}
for (const {name: file, text} of textsIn(directory)) {
  const candidates = candidatesOf(text, linesOf(text), rememberForms())
  const census = takeCensus(text, candidates)
  const labels = new Set(census.believed)
  for (const entry of census.entries) {
    const form = `${entry.form.label}${entry.separator}`
    const taken = entry.candidates.filter((candidate) => labels.has(candidate))
    if (taken.length > 0) count(believed, `${form}   (${entry.reason})`, file, taken.length)
    if (taken.length < entry.candidates.length) count(rejected, `${form}   (${entry.form.kind})`, file, entry.candidates.length - taken.length)
    if (options.show && form.includes(options.show)) for (const {start} of entry.candidates) console.log(`${file} ${entry.reason}: ${JSON.stringify(text.slice(Math.max(0, start - 60), start + 100))}`)
  }
  const {turns} = findTurns(text)
  for (const turn of turns) if (!census.believed.some((label) => label.start === turn.span.start)) count(lost, turn.label, file, 1)
  total.files++
  total.characters += text.length
  total.turns += turns.length
  total.spoken += turns.reduce((sum, turn) => sum + turn.span.end - turn.span.start, 0)
  if (turns.length === 0) total.without.push(file)
}

function print(title, counts) {
  const rows = [...counts].sort((a, b) => b[1].uses - a[1].uses)
  const shown = options.all ? rows : rows.slice(0, 40)
  console.log(`\n${title}: ${rows.length} forms, ${rows.reduce((sum, [, {uses}]) => sum + uses, 0)} uses`)
  for (const [key, {uses, files}] of shown) console.log(`${String(uses).padStart(7)} in ${String(files.size).padStart(4)}  ${key}  ${files.size < 3 ? [...files].join(' ') : ''}`)
  if (shown.length < rows.length) console.log(`        and ${rows.length - shown.length} rarer forms`)
}
if (!options.show) {
  print('Believed', believed)
  print('Believed though the separator is lost', lost)
  print('Rejected', rejected)
  console.log(`\n${total.files} files, ${total.characters} characters, ${total.turns} turns; ${((100 * total.spoken) / total.characters).toFixed(2)} % of the characters are in turns; no turn in ${total.without.length}: ${total.without.join(' ')}`)
}
