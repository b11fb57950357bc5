// Lint: the unified plugin, its messages printed by vfile-reporter.
//
//   node examples/lint.mjs [--verbose] [--frail] [FILE ...]
//
//   --verbose   print the note and the link of each message
//   --frail     end with 1 if there is a warning
import {relative} from 'node:path'
import {parseArgs} from 'node:util'
import retextBriefing from 'press-briefing/retext'
import {retext} from 'retext'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {eachTranscript, expectTurns, run, seedFile} from './transcript-file.mjs'

run(async () => {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {verbose: {type: 'boolean', default: false}, frail: {type: 'boolean', default: false}}
  })
  const processor = retext().use(retextBriefing).freeze()
  const files = []
  await eachTranscript(positionals.length > 0 ? positionals : [relative('', seedFile)], async (path, value) => {
    const file = await processor.process(new VFile({path, value}))
    expectTurns(file.data.briefing, path)
    files.push(file)
  })
  if (files.length > 0) console.log(reporter(files, {verbose: values.verbose}))
  if (values.frail && files.some(({messages}) => messages.some(({fatal}) => fatal === false))) process.exitCode ??= 1
})
