// Reads one file and prints what was found as JSON.
//
//   node examples/analyze-file.mjs [--time-zone ZONE] [--outlet NAME ...] [--compact] FILE
//
//   FILE          a transcript, or a web page (.html, .htm); - is standard input
//   --time-zone   zone of times that name none (America/New_York)
//   --outlet      a news organisation to know beside the built-in ones; may be repeated
//   --compact     JSON on one line
//
// Ends with 2 on wrong use, 3 if the file cannot be read, 4 if it is empty, 5 if it is no transcript.
import {parseArgs} from 'node:util'
import {analyzeBriefing} from 'press-briefing'
import {exitCodes, expectTurns, Failure, readTranscript, run} from './transcript-file.mjs'

run(async () => {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      'time-zone': {type: 'string'},
      outlet: {type: 'string', multiple: true, default: []},
      compact: {type: 'boolean', default: false}
    }
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Failure('name one file: analyze-file.mjs FILE', exitCodes.usage)
  const briefing = await analyze(file, {outlets: values.outlet, ...(values['time-zone'] && {timeZone: values['time-zone']})})
  expectTurns(briefing, file)
  console.log(JSON.stringify(briefing, null, values.compact ? 0 : 2))
})

async function analyze(file, options) {
  const text = await readTranscript(file)
  try {
    if (!/\.html?$/i.test(file)) return analyzeBriefing(text, options)
    const {analyzeHtml} = await import('press-briefing/html')
    return analyzeHtml(text, options).briefing
  } catch (error) {
    // Options come from the command line: what is wrong with them is wrong use.
    if (error instanceof RangeError || error instanceof TypeError) throw new Failure(error.message, exitCodes.usage)
    throw error
  }
}
